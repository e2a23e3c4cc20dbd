/**
 * The standard streams as variables that follow what a program puts in their place.
 *
 * @module
 */
import { originalStreams, streams, type TextStream } from "../streams.ts";
import type { TextFile } from "../files/text_file.ts";

/** A stream to read from, or what stands in its place. */
export type Input = typeof streams.stdin;
/** What can be put in the place of a stream to write to. */
export type Output = TextFile | (TextStream & Partial<TextFile>);

/** Standard input. https://docs.python.org/3/library/sys.html#sys.stdin */
export let stdin: Input = streams.stdin;
/** Standard output. https://docs.python.org/3/library/sys.html#sys.stdout */
export let stdout: TextFile = streams.stdout as TextFile;
/** Standard error. https://docs.python.org/3/library/sys.html#sys.stderr */
export let stderr: TextFile = streams.stderr as TextFile;

/** Standard input as the program found it. */
export const __stdin__: TextFile = originalStreams.stdin;
/** Standard output as the program found it. */
export const __stdout__: TextFile = originalStreams.stdout;
/** Standard error as the program found it. */
export const __stderr__: TextFile = originalStreams.stderr;

// Whoever puts a stream in place of another does so in `streams`; the variables here follow.
Object.defineProperties(streams, {
  stdin: {
    enumerable: true,
    get: () => stdin,
    set: (stream: Input) => {
      stdin = stream;
    },
  },
  stdout: {
    enumerable: true,
    get: () => stdout,
    set: (stream: Output) => {
      stdout = stream as TextFile;
    },
  },
  stderr: {
    enumerable: true,
    get: () => stderr,
    set: (stream: Output) => {
      stderr = stream as TextFile;
    },
  },
});
