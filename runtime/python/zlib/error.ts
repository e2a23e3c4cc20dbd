/** The exception of `zlib`. */
import { Z_BUF_ERROR, Z_DATA_ERROR, Z_STREAM_ERROR, type ZStream } from "pako";
import { Exception } from "../exceptions.ts";

/** Data that cannot be compressed or decompressed so. */
export class error extends Exception {
  static readonly __module__ = "zlib";
}

const TEXTS: Readonly<Record<number, string>> = {
  [Z_BUF_ERROR]: "incomplete or truncated stream",
  [Z_STREAM_ERROR]: "inconsistent stream state",
  [Z_DATA_ERROR]: "invalid input data",
};

/** What zlib says of a stream, in CPython's words. */
export function failure(status: number, doing: string, stream?: ZStream): error {
  // a stream that merely ended has no message of its own
  const text = (status === Z_BUF_ERROR ? "" : stream?.msg) || TEXTS[status];
  return new error(`Error ${status} ${doing}${text ? `: ${text}` : ""}`);
}
