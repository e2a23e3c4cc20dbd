/**
 * How the system's library is opened, and what is said when it cannot be.
 *
 * @module
 */

import { RuntimeError } from "../../errors.ts";

const NEEDS = "Run with --allow-ffi, or use the start method 'worker', which needs no permission";

/** The files that may hold the system's library, by system: those on which processes share memory. */
export const FILES: Readonly<Partial<Record<typeof Deno.build.os, readonly string[]>>> = {
  linux: [
    "libc.so.6",
    `libc.musl-${Deno.build.arch}.so.1`,
  ],
  darwin: ["libSystem.B.dylib"],
};

/**
 * Refuses where processes cannot share memory.
 *
 * @throws {RuntimeError} on a system that this package cannot do it on
 * @throws {Deno.errors.NotCapable} without --allow-ffi
 */
export function checkSystem(
  os: typeof Deno.build.os = Deno.build.os,
  state: Deno.PermissionState = Deno.permissions.querySync({ name: "ffi" }).state,
): void {
  if (FILES[os] === undefined) {
    throw new RuntimeError(
      `Cannot share memory between processes on ${os}: it is done on Linux and macOS only. ` +
        "Use the start method 'worker'",
    );
  }
  if (state === "granted" || (state === "prompt" && Deno.stdin.isTerminal())) return;
  throw new Deno.errors.NotCapable(
    `Cannot share memory between processes: calling the system's library is not permitted. ${NEEDS}`,
  );
}

/** Opens it, with the functions that are needed. */
export function openLibrary<const S extends Deno.ForeignLibraryInterface>(
  symbols: S,
): Deno.DynamicLibrary<S> {
  checkSystem();
  const files = FILES[Deno.build.os]!;
  return openFirst(files, symbols, "Cannot share memory between processes", NEEDS, (fault) => {
    const error = new RuntimeError(
      `Cannot share memory between processes: ${files.join(" and ")} cannot be used (${
        fault instanceof Error ? fault.message : fault
      }). Use the start method 'worker'`,
    );
    error.cause = fault;
    return error;
  });
}

/**
 * Opens the first of some files that is there.
 *
 * @param cannot what cannot be done without, as an error begins
 * @param needs what to do where it is not permitted
 * @param missing what is thrown where there is none, of the first file's fault
 * @throws {Deno.errors.NotCapable} where it is not permitted
 */
export function openFirst<const S extends Deno.ForeignLibraryInterface>(
  files: readonly string[],
  symbols: S,
  cannot: string,
  needs: string,
  missing: (fault: unknown) => Error,
): Deno.DynamicLibrary<S> {
  let fault: unknown;
  for (const file of files) {
    try {
      return Deno.dlopen(file, symbols);
    } catch (error) {
      if (error instanceof Deno.errors.NotCapable) {
        throw new Deno.errors.NotCapable(
          `${cannot}: calling ${file} is not permitted. ${needs}`,
          { cause: error },
        );
      }
      fault ??= error;
    }
  }
  throw missing(fault);
}

/** The number of a pointer's address. */
export function addressOf(pointer: Deno.PointerValue): number {
  return Number(Deno.UnsafePointer.value(pointer));
}

/** Memory at an address, as this process sees it; nothing is freed when it is forgotten. */
export function viewAt(address: number, bytes: number): ArrayBuffer {
  const pointer = Deno.UnsafePointer.create(BigInt(address));
  return Deno.UnsafePointerView.getArrayBuffer(pointer!, bytes);
}

/**
 * Has a call that is under way not keep the program alive, like `Atomics.waitAsync`. Deno has no public name for that:
 * where it has none at all, the program lives while something is awaited.
 */
export function letGoOf(call: Promise<unknown>): void {
  const { internal } = Deno as unknown as { internal?: symbol };
  if (internal === undefined) return;
  const inside = (Deno as unknown as Record<symbol, Inside | undefined>)[internal];
  inside?.core?.unrefOpPromise?.(call);
}

interface Inside {
  readonly core?: { readonly unrefOpPromise?: (call: Promise<unknown>) => void };
}
