/**
 * Python's `io`: files and streams in memory. https://docs.python.org/3/library/io.html
 *
 * @example
 * ```ts
 * import { print } from "@manycore/multiprocessing/python";
 * import { StringIO } from "@manycore/multiprocessing/python/io";
 *
 * const out = new StringIO();
 * print(1, 2, { file: out });
 * print(out.getvalue() === "1 2\n"); // True
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./io.ts";
import { type BinaryFile, open } from "./file.ts";
export { open };
export { UnsupportedOperation } from "./files/binary_file.ts";
export { BlockingIOError } from "./exceptions.ts";
export { BufferedIOBase, IOBase, RawIOBase, TextIOBase } from "./io/bases.ts";
export {
  BufferedRandom,
  BufferedReader,
  BufferedRWPair,
  BufferedWriter,
  type BufferOptions,
} from "./io/buffered.ts";
export { BytesIO } from "./io/bytes_io.ts";
export { FileIO, type FileIOOptions } from "./io/file_io.ts";
export { IncrementalNewlineDecoder } from "./io/newline_decoder.ts";
export { StringIO } from "./io/string_io.ts";
export { TextIOWrapper, type TextIOWrapperOptions } from "./io/text_io_wrapper.ts";

/** The usual size of a buffer, in bytes. */
export const DEFAULT_BUFFER_SIZE = 8192;
/** For `seek`: from the start. */
export const SEEK_SET = 0;
/** For `seek`: from here. */
export const SEEK_CUR = 1;
/** For `seek`: from the end. */
export const SEEK_END = 2;

/** Opens a file of code, to be read as bytes. https://docs.python.org/3/library/io.html#io.open_code */
export function openCode(path: string): BinaryFile {
  return open(path, "rb");
}

/** The encoding that `open` takes for one. https://docs.python.org/3/library/io.html#io.text_encoding */
export function textEncoding(encoding: string | null, _stacklevel = 2): string {
  return encoding ?? "locale";
}

nameFunctions(self);
