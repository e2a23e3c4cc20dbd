/**
 * How two ends prove to each other that they have the same key, without sending it.
 *
 * ```text
 *   who listens                                                   who connects
 *   #CHALLENGE#{sha256}40 random bytes  ───────────────────────►
 *                                       ◄───────────────────────  {sha256}HMAC of what follows #CHALLENGE#
 *   #WELCOME# or #FAILURE#              ───────────────────────►
 *                      … and the same once more the other way round …
 * ```
 *
 * Up to Python 3.11 challenges are 20 bytes without a name, and answers 16 bytes of HMAC-MD5: a challenge of that length is
 * answered so, and such an answer is taken.
 *
 * @module
 */
import { AuthenticationError, EOFError, OSError, TypeError, ValueError } from "../../errors.ts";
import { dialect } from "../../python/support/dialect.ts";
import { nodeModule } from "../../python/support/node.ts";
import { pythonTypeName } from "../../memory/handles.ts";

/** What moves messages of bytes. */
export interface Messenger {
  /** Sends one. */
  sendBytes(bytes: Uint8Array): Promise<void>;
  /** Receives one of at most so many bytes. */
  recvBytes(maxlength: number): Promise<Uint8Array>;
}

/** {@linkcode Messenger}, blocking the thread. */
export interface MessengerSync {
  sendBytesSync(bytes: Uint8Array): void;
  recvBytesSync(maxlength: number): Uint8Array;
}

const encoder = new TextEncoder();
const challenge = encoder.encode("#CHALLENGE#");
const welcome = encoder.encode("#WELCOME#");
const failure = encoder.encode("#FAILURE#");

/** Longer messages than this are none of a handshake. */
const longest = 256;
const challengeSize = 40;
const oldChallengeSize = 20;
const oldDigestSize = 16;
/** The digests that are allowed, by Python's names, with Node's. */
const digests: Readonly<Record<string, string>> = {
  md5: "md5",
  sha256: "sha256",
  sha384: "sha384",
  sha3_256: "sha3-256",
  sha3_384: "sha3-384",
};

/** A step of a handshake: bytes that are sent, or undefined for a message to be received. */
type Step = Uint8Array | undefined;
type Steps = Generator<Step, void, Uint8Array>;

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);
}

/** Compared in a time that does not tell how much of them is equal. */
function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let differences = 0;
  for (let i = 0; i < a.length; i++) differences |= a[i]! ^ b[i]!;
  return differences === 0;
}

function hmac(key: Uint8Array, message: Uint8Array, digest: string): Uint8Array {
  return nodeModule("node:crypto").createHmac(digests[digest]!, key).update(message).digest();
}

/** The digest that a message names, and what follows; no name for messages of the old form. */
function parse(message: Uint8Array): [digest: string, rest: Uint8Array] {
  if (message.length === oldChallengeSize || message.length === oldDigestSize) return ["", message];
  const end = message[0] === 0x7b ? message.indexOf(0x7d) : -1;
  const name = end > 0 ? String.fromCharCode(...message.subarray(1, Math.min(end, 20))) : "";
  if (!Object.hasOwn(digests, name)) {
    throw new AuthenticationError(
      "unsupported message length, missing digest prefix, or unsupported digest",
    );
  }
  return [name, message.subarray(end + 1)];
}

function verify(key: Uint8Array, message: Uint8Array, response: Uint8Array): void {
  const [name, given] = parse(response);
  const digest = name || "md5";
  const expected = hmac(key, message, digest);
  if (expected.length !== given.length) {
    throw new AuthenticationError(
      `expected '${digest}' of length ${expected.length} got ${given.length}`,
    );
  }
  if (!same(expected, given)) throw new AuthenticationError("digest received was wrong");
}

function* delivering(key: Uint8Array, digest: string): Steps {
  const name = encoder.encode(`{${digest}}`);
  const message = joined(name, crypto.getRandomValues(new Uint8Array(challengeSize)));
  yield joined(challenge, message);
  const response = yield undefined;
  try {
    verify(key, message, response);
  } catch (error) {
    yield failure;
    throw error;
  }
  yield welcome;
}

function* answering(key: Uint8Array): Steps {
  const message = yield undefined;
  if (!startsWith(message, challenge)) {
    throw new AuthenticationError("Protocol error, expected challenge");
  }
  const asked = message.subarray(challenge.length);
  if (asked.length < oldChallengeSize) {
    throw new AuthenticationError(`challenge too short: ${asked.length} bytes`);
  }
  const [digest] = parse(asked);
  const answer = hmac(key, asked, digest || "md5");
  yield digest === "" ? answer : joined(encoder.encode(`{${digest}}`), answer);
  if (!same(yield undefined, welcome)) {
    throw new AuthenticationError("digest sent was rejected");
  }
}

/** Whether a message is what a listener with a key begins with. */
export function isChallenge(message: Uint8Array): boolean {
  return startsWith(message, challenge) && message.length <= longest;
}

/** What breaks off in the middle of a handshake has not proved anything. */
function brokenOff(error: unknown): unknown {
  if (error instanceof AuthenticationError) return error;
  if (!(error instanceof EOFError) && !(error instanceof OSError)) return error;
  const failed = new AuthenticationError(
    `the other end broke the authentication off: ${error.message || error.name}`,
  );
  failed.cause = error;
  return failed;
}

async function run(connection: Messenger, steps: Steps): Promise<void> {
  let step = steps.next();
  try {
    while (!step.done) {
      if (step.value === undefined) step = steps.next(await connection.recvBytes(longest));
      else {
        await connection.sendBytes(step.value);
        step = steps.next();
      }
    }
  } catch (error) {
    throw brokenOff(error);
  }
}

function runSync(connection: MessengerSync, steps: Steps): void {
  let step = steps.next();
  try {
    while (!step.done) {
      if (step.value === undefined) step = steps.next(connection.recvBytesSync(longest));
      else {
        connection.sendBytesSync(step.value);
        step = steps.next();
      }
    }
  } catch (error) {
    throw brokenOff(error);
  }
}

function checkedKey(authkey: unknown): Uint8Array {
  if (authkey instanceof Uint8Array) return authkey;
  throw new ValueError(`Authkey must be bytes, not <class '${pythonTypeName(authkey)}'>`);
}

/** A key as `Listener` and `Client` take it; undefined for none. */
export function keyOf(authkey: unknown): Uint8Array | undefined {
  if (authkey === null || authkey === undefined) return undefined;
  if (authkey instanceof Uint8Array) return authkey.slice();
  // Python 2's strings are byte strings
  if (typeof authkey === "string" && dialect.current) return encoder.encode(authkey);
  throw new TypeError("authkey should be a byte string");
}

function digestOf(name: string): string {
  if (Object.hasOwn(digests, name)) return name;
  throw new ValueError(`unsupported digest ${name}: there are ${Object.keys(digests).join(", ")}`);
}

/**
 * Has the other end prove that it has the key.
 *
 * @param digestName the digest to be used, one of Python's `md5`, `sha256`, `sha384`, `sha3_256`, `sha3_384`
 * @throws {AuthenticationError} when it has not
 * @throws {ValueError} when the key is not bytes
 */
export async function deliverChallenge(
  connection: Messenger,
  authkey: Uint8Array,
  digestName = "sha256",
): Promise<void> {
  await run(connection, delivering(checkedKey(authkey), digestOf(digestName)));
}

/**
 * Proves to the other end that this one has the key.
 *
 * @throws {AuthenticationError} when the other end does not think so
 * @throws {ValueError} when the key is not bytes
 */
export async function answerChallenge(connection: Messenger, authkey: Uint8Array): Promise<void> {
  await run(connection, answering(checkedKey(authkey)));
}

/** {@linkcode deliverChallenge}, blocking this thread. */
export function deliverChallengeSync(
  connection: MessengerSync,
  authkey: Uint8Array,
  digestName = "sha256",
): void {
  runSync(connection, delivering(checkedKey(authkey), digestOf(digestName)));
}

/** {@linkcode answerChallenge}, blocking this thread. */
export function answerChallengeSync(connection: MessengerSync, authkey: Uint8Array): void {
  runSync(connection, answering(checkedKey(authkey)));
}
