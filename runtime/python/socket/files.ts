/**
 * Files over sockets: what `socket.makefile` gives.
 *
 * ```text
 *   SocketText ── characters, lines ──► SocketIO ── bytes, buffers of 8 KiB ──► socket
 * ```
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import type { FileOptions } from "./arguments.ts";
import { BUFFER_BYTES, SocketIO, wireOf } from "./binary_file.ts";
import type { socket } from "./socket.ts";
import { SocketText } from "./text_file.ts";

export { SocketIO, type Use } from "./binary_file.ts";
export { SocketText } from "./text_file.ts";

/** A file over a socket, as {@linkcode FileOptions} say. */
export function makeFile(of: socket, options: FileOptions): SocketIO | SocketText {
  const { mode = "r", encoding, errors, newline } = options;
  if (!/^[rwb]*$/.test(mode)) {
    throw new ValueError(`invalid mode ${repr(mode)} (only r, w, b allowed)`);
  }
  const writable = mode.includes("w");
  const readable = mode.includes("r") || !writable;
  const binary = mode.includes("b");
  const given = options.buffering === null || options.buffering === undefined
    ? -1
    : Number(options.buffering);
  if (given === 0 && !binary) throw new ValueError("unbuffered streams must be binary");
  const buffering = given < 0 || (given === 1 && !binary) ? BUFFER_BYTES : given;
  const bytes = new SocketIO(wireOf(of), { readable, writable, buffering });
  if (binary) return bytes;
  return new SocketText(bytes, {
    encoding: encoding ?? "UTF-8",
    errors: errors ?? "strict",
    newline: newline ?? null,
    lineBuffered: given === 1,
    mode,
  });
}
