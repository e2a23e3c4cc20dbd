/**
 * What sockets ask of the system: each an attempt that never waits (attempt.ts).
 *
 * @module
 */
import { Bytes } from "../values/bytes.ts";
import { ADDRESS_BYTES, familyIn, unpacked } from "./addresses.ts";
import { shortened } from "./arguments.ts";
import type { Attempt } from "./attempt.ts";
import { AF_UNIX, MSG_DONTWAIT, MSG_NOSIGNAL, MSG_WAITALL, SO_ERROR } from "./constants.ts";
import { optionOf } from "./endpoint.ts";
import { EALREADY, EINPROGRESS, EINTR, EISCONN, faultOf, isDarwin, libc } from "./libc.ts";
import { POLLIN, POLLOUT } from "./poller.ts";

/** How often to ask whether a Unix socket takes connections again, in milliseconds: the system does not say so. */
const FULL_QUEUE_PAUSE = 5;
const UNIX = Number(AF_UNIX.value);

/** An attempt that also learns an address. */
export interface Addressed {
  readonly attempt: Attempt;
  /** Where the system writes the address. */
  readonly bytes: Uint8Array;
  /** The address, once it has succeeded. */
  address(): unknown;
}

function room(): [bytes: Uint8Array<ArrayBuffer>, length: Uint32Array<ArrayBuffer>] {
  return [new Uint8Array(ADDRESS_BYTES), new Uint32Array([ADDRESS_BYTES])];
}

/** Takes a connection: gives its descriptor. */
export function accepting(family: number): Addressed {
  let place: ReturnType<typeof room> | undefined;
  const at = () => place ??= room();
  return {
    get bytes() {
      return at()[0];
    },
    attempt: {
      events: POLLIN,
      call: (fd) => {
        const [bytes, length] = at();
        length[0] = ADDRESS_BYTES;
        return libc().acceptOne(fd, bytes, length);
      },
    },
    address() {
      const [bytes, [length]] = at();
      return family === UNIX && length! <= 2 ? "" : unpacked(bytes, length!);
    },
  };
}

/**
 * Connects.
 *
 * @param patient whether the socket has no timeout: a second call then says how it went, and leaves a socket that failed
 * as a call that waits would have left it
 */
export function connecting(family: number, address: Uint8Array, patient: boolean): Attempt {
  let isUnderWay = false;
  const asksTwice = patient && !isDarwin;
  return {
    events: POLLOUT,
    pause: family === UNIX ? FULL_QUEUE_PAUSE : undefined,
    call: (fd) => {
      if (!isUnderWay || asksTwice) {
        return libc().connect(fd, address as BufferSource, address.length);
      }
      const pending = optionOf(fd, SO_ERROR);
      if (pending !== 0) throw faultOf(pending);
      return 0;
    },
    verdict: (code) => {
      if (code === EISCONN && isUnderWay) return 0;
      if (code !== EINPROGRESS && code !== EALREADY && code !== EINTR) return undefined;
      isUnderWay = true;
      return "wait";
    },
  };
}

/** Sends what there is room for. */
export function sending(bytes: Uint8Array, flags: number): Attempt {
  const size = BigInt(bytes.length);
  const how = flags | MSG_DONTWAIT | MSG_NOSIGNAL;
  return {
    events: POLLOUT,
    call: (fd) => libc().send(fd, bytes as BufferSource, size, how),
    flags,
  };
}

/** Sends a message to an address. */
export function sendingTo(bytes: Uint8Array, flags: number, address: Uint8Array): Attempt {
  const size = BigInt(bytes.length);
  const how = flags | MSG_DONTWAIT | MSG_NOSIGNAL;
  const place = address as BufferSource;
  return {
    events: POLLOUT,
    call: (fd) => libc().sendto(fd, bytes as BufferSource, size, how, place, address.length),
    flags,
  };
}

/** Where bytes are received whose number nobody knows before: a fresh array would have to be cleared first. */
let scratch = new Uint8Array(0);
const MOST_SCRATCH = 2 ** 20;

/** An attempt that gives bytes. */
export interface Receiving {
  readonly attempt: Attempt;
  /** What was received, once it has succeeded. */
  bytes(count: number): Bytes;
}

/** Receives what is there, at most so many bytes. */
export function receivingBytes(most: number, flags: number): Receiving {
  if ((flags & MSG_WAITALL) !== 0 || most > MOST_SCRATCH) {
    const into = new Bytes(most);
    return { attempt: receiving(into, flags), bytes: (count) => shortened(into, count) };
  }
  const size = BigInt(most);
  const how = flags | MSG_DONTWAIT;
  let received: Bytes | undefined;
  return {
    attempt: {
      events: POLLIN,
      call(fd) {
        if (scratch.length < most) scratch = new Uint8Array(most);
        const count = libc().recv(fd, scratch, size, how);
        if (count >= 0) received = new Bytes(scratch.subarray(0, count));
        return count;
      },
      flags,
    },
    bytes: () => received!,
  };
}

/** Receives what is there into a buffer. */
export function receiving(into: Uint8Array, flags: number): Attempt {
  if ((flags & MSG_WAITALL) !== 0) return receivingAll(into, flags);
  const size = BigInt(into.length);
  const how = flags | MSG_DONTWAIT;
  return {
    events: POLLIN,
    call: (fd) => libc().recv(fd, into as BufferSource, size, how),
    flags,
  };
}

/** Receives until the buffer is full, or the end. */
function receivingAll(into: Uint8Array, flags: number): Attempt {
  const how = (flags | MSG_DONTWAIT) & ~MSG_WAITALL;
  let at = 0;
  let isPartial = false;
  return {
    events: POLLIN,
    flags,
    call(fd) {
      const rest = into.subarray(at);
      const count = libc().recv(fd, rest as BufferSource, BigInt(rest.length), how);
      if (count > 0) at += count;
      isPartial = count > 0 && at < into.length;
      return isPartial || count < 0 ? -1 : at;
    },
    verdict: () => isPartial ? "wait" : undefined,
  };
}

/** Receives a message, and where it came from. */
export function receivingFrom(family: number, into: Uint8Array, flags: number): Addressed {
  const [bytes, length] = room();
  const size = BigInt(into.length);
  const how = flags | MSG_DONTWAIT;
  return {
    bytes,
    attempt: {
      events: POLLIN,
      call: (fd) => {
        length[0] = ADDRESS_BYTES;
        return libc().recvfrom(fd, into as BufferSource, size, how, bytes, length);
      },
      flags,
    },
    // a sender without a name, or the other end of a connection
    address: () =>
      length[0]! > 2 && familyIn(bytes) === family ? unpacked(bytes, length[0]!) : null,
  };
}
