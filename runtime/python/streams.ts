/**
 * The program's standard streams, the same that `print` writes to and `sys.stdout` is.
 *
 * @module
 */
import { BrokenPipeError } from "../errors.ts";
import { binaryFile } from "./files/binary_file.ts";
import { type Device, StandardDevice } from "./files/device.ts";
import { TextFile } from "./files/text_file.ts";

/** How much CPython holds back before it notices that nobody reads any more. */
const BUFFER = 8192;

/**
 * Standard output. When its reader is gone, what a program writes is dropped as long as CPython would have held it in its
 * buffer; then comes BrokenPipeError.
 */
class OutputDevice extends StandardDevice {
  #dropped = -1;
  /** Whether what goes out comes in blocks. */
  isHeldBack = false;

  /** Whether the reader is gone. */
  get isBroken(): boolean {
    return this.#dropped >= 0;
  }

  override write(bytes: Uint8Array): void {
    if (this.#dropped < 0) {
      try {
        super.write(bytes);
        return;
      } catch (error) {
        if (!(error instanceof BrokenPipeError)) throw error;
        this.#dropped = 0;
      }
    }
    this.#dropped += bytes.length;
    if (this.#dropped > BUFFER) throw new BrokenPipeError(32, "Broken pipe");
  }
}

const output = new OutputDevice(Deno.stdout, 1);

function standard(device: Device, name: string, mode: "r" | "w", errors: string): TextFile {
  const access = { name, mode: `${mode}b`, readable: mode === "r", writable: mode === "w" };
  return new TextFile(binaryFile(device, access), {
    encoding: "utf-8",
    shownEncoding: "utf-8",
    errors,
    newline: null,
    lineBuffered: mode === "w",
    mode,
  });
}

/** What a program writes to or reads from in place of a standard stream. */
export interface TextStream {
  write(text: string): unknown;
  flush?(): void;
}

/** The standard streams as they are now: a program may put other objects in their place. */
export const streams: {
  stdin: TextFile & { readline(limit?: number): string };
  stdout: TextFile | (TextStream & Partial<TextFile>);
  stderr: TextFile | (TextStream & Partial<TextFile>);
} = {
  stdin: standard(new StandardDevice(Deno.stdin, 0), "<stdin>", "r", "strict"),
  stdout: standard(output, "<stdout>", "w", "strict"),
  stderr: standard(new StandardDevice(Deno.stderr, 2), "<stderr>", "w", "backslashreplace"),
};

/** The streams that the program was started with. */
export const originalStreams: {
  readonly stdin: TextFile;
  readonly stdout: TextFile;
  readonly stderr: TextFile;
} = {
  stdin: streams.stdin,
  stdout: streams.stdout as TextFile,
  stderr: streams.stderr as TextFile,
};

/** Has standard output go out in blocks, as CPython's does where it is no terminal. */
export function holdOutputBack(): void {
  originalStreams.stdout.holdBack();
  output.isHeldBack = true;
}

/** Whether it does. */
export function isHeldBack(): boolean {
  return output.isHeldBack;
}

/** Writes out what the standard streams hold; tells whether the reader of standard output is gone. */
export function flushStreams(): { readonly broken: boolean } {
  const all = [streams.stdout, streams.stderr, originalStreams.stdout, originalStreams.stderr];
  for (const stream of new Set(all)) {
    try {
      if (!stream.closed) stream.flush?.();
    } catch (error) {
      if (!(error instanceof BrokenPipeError)) throw error;
    }
  }
  return { broken: output.isBroken };
}
