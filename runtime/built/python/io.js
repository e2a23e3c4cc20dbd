/* @ts-self-types="../../../runtime/python/io.ts" */
import "./program.js";
import { BlockingIOError, BufferedIOBase, FileIO, IOBase, RawIOBase, TextIOBase, UnsupportedOperation, open } from "./core.js";
import { BufferedRWPair, BufferedRandom, BufferedReader, BufferedWriter, TextIOWrapper } from "./parts/gzip3.js";
import { BytesIO } from "./parts/io.js";
import { DEFAULT_BUFFER_SIZE, IncrementalNewlineDecoder, SEEK_CUR, SEEK_END, SEEK_SET, openCode, textEncoding } from "./parts/io2.js";
import { StringIO } from "./parts/io3.js";
export { BlockingIOError, BufferedIOBase, BufferedRWPair, BufferedRandom, BufferedReader, BufferedWriter, BytesIO, DEFAULT_BUFFER_SIZE, FileIO, IOBase, IncrementalNewlineDecoder, RawIOBase, SEEK_CUR, SEEK_END, SEEK_SET, StringIO, TextIOBase, TextIOWrapper, UnsupportedOperation, open, openCode, textEncoding };
