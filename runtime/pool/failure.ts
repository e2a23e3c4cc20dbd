/**
 * How a task's error travels: as itself, with a plain one beside it, for a receiver that does not know its class. An
 * error must always get through.
 *
 * @module
 */

import { decode, decodeWith, decodeWithAsync, encode, needsImport } from "../codec/codec.ts";
import { describeError } from "../launch/hooks.ts";
import { RemoteTraceback } from "./errors.ts";

/** What is sent: the error and the plain one, each as a message; and what can be read without either. */
type Failure = readonly [
  itself: Uint8Array,
  plain: Uint8Array,
  name: string,
  message: string,
  traceback: string,
];

/** An error with this process's traceback as its cause; it is left here as it was. */
export function toFailure(error: Error): Failure {
  const traceback = describeError(error);
  const name = String(error.name);
  const message = String(error.message);
  const plain = Object.assign(new Error(message), error);
  if (typeof error.stack === "string") plain.stack = error.stack;
  return [caused(error, traceback), new Uint8Array(encode(plain)), name, message, traceback];
}

function caused(error: Error, traceback: string): Uint8Array {
  if (!Object.isExtensible(error)) return new Uint8Array(encode(error));
  const before = Object.getOwnPropertyDescriptor(error, "cause");
  const replaced = setCause(error, traceback);
  try {
    return new Uint8Array(encode(error));
  } finally {
    if (replaced) {
      if (before === undefined) Reflect.deleteProperty(error, "cause");
      else Reflect.defineProperty(error, "cause", before);
    }
  }
}

function setCause(error: Error, traceback: string): boolean {
  const value = new RemoteTraceback(traceback);
  const property = { value, writable: true, enumerable: false, configurable: true };
  return Reflect.defineProperty(error, "cause", property);
}

/**
 * The error.
 *
 * @param blocking whether the caller could not fall back on {@linkcode errorOfAsync}
 * @throws what `needsImport` knows, when that would help
 */
export function errorOf(failure: unknown, blocking: boolean): unknown {
  const received = failure as Failure;
  try {
    return decodeWith(received[0], [], blocking);
  } catch (reason) {
    if (needsImport(reason) && !blocking) throw reason;
    return standIn(received, reason);
  }
}

/** As {@linkcode errorOf}, and imports what is missing. */
export async function errorOfAsync(failure: unknown): Promise<unknown> {
  const received = failure as Failure;
  try {
    return await decodeWithAsync(received[0], []);
  } catch (reason) {
    return standIn(received, reason);
  }
}

function standIn([, plain, name, message, traceback]: Failure, reason: unknown): Error {
  let error: Error;
  try {
    error = decode(plain) as Error;
  } catch {
    error = new Error(message);
  }
  Object.defineProperty(error, "name", { value: name, writable: true, configurable: true });
  setCause(error, `${traceback}\n\nIt is a plain Error here. ${(reason as Error).message}`);
  return error;
}
