/**
 * Which system this is. The only place that asks.
 *
 * @module
 */

import { DarwinFutex } from "./darwin_futex.ts";
import { darwinFile } from "./darwin_file.ts";
import type { Futex, SharedFile } from "./futex.ts";
import { checkSystem } from "./library.ts";
import { linuxFile } from "./linux_file.ts";
import { LinuxFutex } from "./linux_futex.ts";

/** A new file, or that of another process by its path. */
export function openSystemFile(bytes: number, path?: string): SharedFile {
  checkSystem();
  return Deno.build.os === "darwin" ? darwinFile(bytes, path) : linuxFile(bytes, path);
}

/** This system's way to sleep and wake. */
export function systemFutex(): Futex {
  checkSystem();
  return Deno.build.os === "darwin" ? new DarwinFutex() : new LinuxFutex();
}
