/**
 * Becoming another program, in the same process: whoever started this one has that one then, to end it and to hear of its
 * end.
 *
 * @module
 */

const functions = {
  execve: { parameters: ["buffer", "buffer", "buffer"], result: "i32" },
} as const;

function cString(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${text}\0`);
}

/** Texts, as the system takes a list of them. */
class Texts {
  readonly #texts: readonly Uint8Array<ArrayBuffer>[];
  readonly addresses: BigUint64Array<ArrayBuffer>;

  constructor(texts: readonly string[]) {
    this.#texts = texts.map(cString);
    this.addresses = new BigUint64Array([
      ...this.#texts.map((text) => Deno.UnsafePointer.value(Deno.UnsafePointer.of(text))),
      0n,
    ]);
  }
}

/**
 * Becomes the program of a file; returns where that cannot be done.
 *
 * @param line its name and the words after it
 * @param more variables to add to the environment
 */
export function become(
  path: string,
  line: readonly string[],
  more: Readonly<Record<string, string>>,
): void {
  // elsewhere nobody could tell which programs run (prune.ts)
  if (Deno.build.os !== "linux") return;
  const variables = { ...Deno.env.toObject(), ...more };
  const [given, env] = [
    new Texts(line),
    new Texts(Object.entries(variables).map(([name, value]) => `${name}=${value}`)),
  ];
  try {
    const { symbols } = Deno.dlopen("libc.so.6", functions);
    symbols.execve(cString(path), given.addresses, env.addresses);
  } catch {
    // not permitted, or another C library
  }
}
