/** `io.BytesIO`. */
import { registerForm } from "../../codec/forms.ts";
import { ValueError } from "../exceptions.ts";
import { BinaryFile, UnsupportedOperation } from "../files/binary_file.ts";
import { bytesLike } from "../support/buffers.ts";
import { options } from "../support/options.ts";
import { Bytes } from "../values/bytes.ts";
import { addressText } from "../values/identity.ts";
import { index, type int } from "../values/numbers.ts";
import { nameClass } from "../values/types.ts";
import { MemoryDevice } from "./memory_device.ts";
import { type MemoryView, viewOfBytes } from "../builtins/memoryview.ts";

/** A file of bytes in memory. https://docs.python.org/3/library/io.html#io.BytesIO */
export class BytesIO extends BinaryFile {
  static readonly __module__ = "_io";
  readonly #memory: MemoryDevice;

  /** @param initialBytes what is there at first; reading begins there, and writing overwrites it */
  constructor(initialBytes?: Uint8Array | null | { initialBytes?: Uint8Array | null }) {
    const given = options<{ initialBytes: Uint8Array }>(["initialBytes"], initialBytes);
    const memory = new MemoryDevice(bytesLike(given.initialBytes ?? new Uint8Array(0)));
    super(memory, { name: undefined, mode: "rb+", readable: true, writable: true });
    this.#memory = memory;
  }

  /** There is nothing below that could be given away. */
  override detach(): never {
    throw new UnsupportedOperation("detach");
  }

  /** The lines from here on: no further one once they have so many bytes. */
  override readlines(hint: int | null = -1): Bytes[] {
    const most = hint === null || Number(hint) <= 0 ? Infinity : Number(hint);
    const lines: Bytes[] = [];
    for (let length = 0; length < most;) {
      const line = this.readline();
      if (line.length === 0) break;
      lines.push(line);
      length += line.length;
    }
    return lines;
  }

  /** All bytes, wherever the place of reading and writing is. */
  getvalue(): Bytes {
    this.flush();
    return new Bytes(this.#memory.content);
  }

  /** A view of all bytes, by which they can be changed. */
  getbuffer(): MemoryView {
    this.flush();
    return viewOfBytes(this.#memory.content);
  }

  protected override closedText(_what: string): string {
    return "I/O operation on closed file.";
  }

  override write(bytes: Uint8Array): number {
    const count = super.write(bytes);
    this.flush();
    return count;
  }

  override seek(offset: int, whence: int = 0): number {
    const [place, from] = [Number(index(offset)), Number(index(whence))];
    if (from === 0 && place < 0) throw new ValueError(`negative seek value ${place}`);
    if (from < 0 || from > 2) {
      throw new ValueError(`invalid whence (${from}, should be 0, 1 or 2)`);
    }
    return super.seek(place, from);
  }

  override truncate(length?: int | null): number {
    if (typeof length === "number" && length < 0) {
      throw new ValueError(`negative size value ${length}`);
    }
    return super.truncate(length);
  }

  override toString(): string {
    return `<_io.BytesIO object at ${addressText(this)}>`;
  }
}
registerForm<BytesIO, [Uint8Array, number] | null>(import.meta, BytesIO, "python.bytesio", {
  write: (file) => file.closed ? null : [new Uint8Array(file.getvalue()), file.tell()],
  read(state) {
    const [bytes, place] = state ?? [new Uint8Array(0), 0];
    const file = new BytesIO(bytes);
    file.seek(place);
    if (state === null) file.close();
    return file;
  },
});
nameClass(BytesIO, "_io.BytesIO");
