/**
 * Which system this is. The only place that asks.
 *
 * @module
 */

import { DarwinFutex } from "./darwin_futex.ts";
import { darwinFile } from "./darwin_file.ts";
import { DarwinPresence } from "./darwin_presence.ts";
import type { Futex } from "./futex.ts";
import { checkSystem } from "./library.ts";
import { lendLinuxFile, linuxFile, reopenLinuxFile } from "./linux_file.ts";
import { LinuxFutex } from "./linux_futex.ts";
import { LinuxPresence } from "./linux_presence.ts";
import type { Presence } from "./presence.ts";
import type { SharedFile } from "./shared_file.ts";

/** A new file, or that of another process by its path. */
export function openSystemFile(bytes: number, path?: string): SharedFile {
  checkSystem();
  return Deno.build.os === "darwin" ? darwinFile(bytes, path) : linuxFile(bytes, path);
}

/** Has every process that an action starts find a file at a path, also if this process has ended by then. */
export function lendSystemFile<T>(file: SharedFile, action: (path: string) => T): T {
  // on macOS, all that this process starts inherit it
  return Deno.build.os === "darwin" ? action(file.path) : lendLinuxFile(file, action);
}

/** Makes an open file this process's own, if it was forked: as long as it has that of its parent, that one seems to live. */
export function reopenSystemFile(file: SharedFile, bytes: number): void {
  if (Deno.build.os === "linux") reopenLinuxFile(file, bytes);
}

/** This system's way to sleep and wake. */
export function systemFutex(): Futex {
  checkSystem();
  return Deno.build.os === "darwin" ? new DarwinFutex() : new LinuxFutex();
}

/** This system's way to tell who is there. */
export function systemPresence({ descriptor }: SharedFile): Presence {
  return Deno.build.os === "darwin" ? new DarwinPresence() : new LinuxPresence(descriptor);
}
