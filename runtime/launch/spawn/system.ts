/**
 * What the launcher asks of the system directly: the command line of this program, and where it stands.
 *
 * @module
 */

import { openLibrary } from "../../memory/mapping/library.ts";

const functions = {
  // the last is a variable argument, and absent where nothing is made
  open: { parameters: ["buffer", "i32"], result: "i32" },
  read: { parameters: ["i32", "buffer", "usize"], result: "isize" },
  close: { parameters: ["i32"], result: "i32" },
  getcwd: { parameters: ["buffer", "usize"], result: "pointer" },
} as const;

const darwinFunctions = {
  sysctl: {
    parameters: ["buffer", "u32", "buffer", "buffer", "pointer", "usize"],
    result: "i32",
  },
} as const;

const CTL_KERN = 1;
const KERN_PROCARGS2 = 49;

type Library = Deno.DynamicLibrary<typeof functions>["symbols"];
let library: Library | undefined;

function libc(): Library {
  return library ??= openLibrary(functions).symbols;
}

const utf8 = new TextEncoder();
const text = new TextDecoder();

/** A file's text, which Deno itself may not be permitted to read; undefined where there is none. */
export function readSystemFile(path: string): string | undefined {
  const { open, read, close } = libc();
  const descriptor = open(utf8.encode(path + "\0"), 0);
  if (descriptor < 0) return undefined;
  const parts: Uint8Array[] = [];
  try {
    for (;;) {
      const part = new Uint8Array(65536);
      const count = Number(read(descriptor, part, BigInt(part.length)));
      if (count <= 0) break;
      parts.push(part.subarray(0, count));
    }
  } finally {
    close(descriptor);
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return text.decode(bytes);
}

/** The words by which this program was started, its own name first; empty when the system does not tell. */
export function commandLine(): string[] {
  if (Deno.build.os === "darwin") return darwinCommandLine();
  return readSystemFile("/proc/self/cmdline")?.split("\0").slice(0, -1) ?? [];
}

/** Written from Apple's documentation; not run on a Mac. */
function darwinCommandLine(): string[] {
  const { sysctl } = openLibrary(darwinFunctions).symbols;
  const bytes = new Uint8Array(2 ** 20);
  const length = new BigUint64Array([BigInt(bytes.length)]);
  const name = new Int32Array([CTL_KERN, KERN_PROCARGS2, Deno.pid]);
  if (sysctl(name, name.length, bytes, length, null, 0n) !== 0) return [];
  // The number of words, the program's path, zeros, the words.
  const count = new DataView(bytes.buffer).getInt32(0, true);
  const rest = text.decode(bytes.subarray(4, Number(length[0])));
  const words = /^[^\0]*\0+(.*)$/s.exec(rest)?.[1] ?? "";
  return words.split("\0").slice(0, count);
}

/** The folder that this process stands in. */
export function currentFolder(): string {
  const bytes = new Uint8Array(4096);
  if (libc().getcwd(bytes, BigInt(bytes.length)) === null) return "/";
  return text.decode(bytes.subarray(0, bytes.indexOf(0)));
}
