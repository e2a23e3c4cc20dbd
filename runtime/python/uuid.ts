/**
 * Python's `uuid`. https://docs.python.org/3/library/uuid.html
 *
 * @example
 * ```ts
 * import { str } from "@manycore/multiprocessing/python";
 * import { NAMESPACE_DNS, uuid5 } from "@manycore/multiprocessing/python/uuid";
 *
 * str(uuid5(NAMESPACE_DNS, "python.org")); // "886313e1-3b8a-5372-9b90-0c9aee199e5d"
 * ```
 *
 * @module
 */
import { noAttribute, TypeError, ValueError } from "./exceptions.ts";
import { Enum } from "./enum/enum.ts";
import { eq, lt } from "./operators/compare.ts";
import { hash } from "./operators/hash.ts";
import { options } from "./support/options.ts";
import { nodeModule } from "./support/node.ts";
import { Bytes } from "./values/bytes.ts";
import { big, type int, toInt } from "./values/numbers.ts";
import { NotImplemented } from "./values/singletons.ts";
import { type Tuple, tupleFrom } from "./values/tuple.ts";
import { typeName } from "./values/types.ts";

/** Whether a UUID was made so that no two processes have the same. https://docs.python.org/3/library/uuid.html#uuid.SafeUUID */
export class SafeUUID extends Enum {
  static override readonly __module__: string = "uuid";
  static readonly safe: SafeUUID = new SafeUUID("safe", 0);
  static readonly unsafe: SafeUUID = new SafeUUID("unsafe", -1);
  static readonly unknown: SafeUUID = new SafeUUID("unknown", null);
}

/** What a UUID is made of: one of these. */
export interface UUIDOptions {
  /** 32 digits, with or without strokes. */
  hex?: string | null;
  /** 16 bytes. */
  bytes?: Uint8Array | null;
  /** 16 bytes, the first three fields turned around. */
  bytesLe?: Uint8Array | null;
  /** Six numbers. */
  fields?: readonly int[] | null;
  /** A number of 128 bits. */
  int?: int | null;
  /** The version that it is to have. */
  version?: int | null;
  /** Whether it was made safely. */
  isSafe?: SafeUUID;
}

/** `uuid.RESERVED_NCS`, a variant. */
export const RESERVED_NCS = "reserved for NCS compatibility";
/** `uuid.RFC_4122`, the usual variant. */
export const RFC_4122 = "specified in RFC 4122";
/** `uuid.RESERVED_MICROSOFT`, a variant. */
export const RESERVED_MICROSOFT = "reserved for Microsoft compatibility";
/** `uuid.RESERVED_FUTURE`, a variant. */
export const RESERVED_FUTURE = "reserved for future definition";

const WIDTHS = [32n, 16n, 16n, 8n, 8n, 48n];

function ofBytes(bytes: Uint8Array, name: string): bigint {
  if (bytes.length !== 16) throw new ValueError(`${name} is not a 16-char string`);
  return bytes.reduce((number, byte) => number << 8n | BigInt(byte), 0n);
}

/** Bytes with the first three fields turned around. */
function turned(bytes: Uint8Array): Uint8Array {
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
  return Uint8Array.from(order, (place) => bytes[place]!);
}

function numberOf(given: UUIDOptions): bigint {
  const { hex, bytes, bytesLe, fields, int } = given;
  const all = [hex, bytes, bytesLe, fields, int].filter((value) => value != null);
  if (all.length !== 1) {
    throw new TypeError(
      "one of the hex, bytes, bytes_le, fields, or int arguments must be given",
    );
  }
  if (hex != null) {
    if (typeof hex !== "string") {
      throw noAttribute(`'${typeName(hex)}' object has no attribute 'replace'`, "replace", hex);
    }
    const digits = hex.replaceAll("urn:", "").replaceAll("uuid:", "")
      .replace(/^[{}]+|[{}]+$/g, "").replaceAll("-", "");
    if (!/^[0-9a-fA-F]{32}$/.test(digits)) {
      throw new ValueError("badly formed hexadecimal UUID string");
    }
    return BigInt(`0x${digits}`);
  }
  if (bytes) return ofBytes(bytes, "bytes");
  if (bytesLe) return ofBytes(turned(bytesLe), "bytes_le");
  if (fields) {
    if (fields.length !== 6) throw new ValueError("fields is not a 6-tuple");
    return fields.reduce<bigint>((number, field, i) => number << WIDTHS[i]! | big(field), 0n);
  }
  const number = big(int!);
  if (number < 0n || number >= 1n << 128n) {
    throw new ValueError("int is out of range (need a 128-bit value)");
  }
  return number;
}

/** A number that nobody else has. https://docs.python.org/3/library/uuid.html#uuid.UUID */
export class UUID {
  static readonly __module__ = "uuid";
  /** The number. */
  readonly int: int;
  /** Whether it was made so that no two processes have the same. */
  readonly isSafe: SafeUUID;

  constructor(hex?: string | null | UUIDOptions, ...more: unknown[]) {
    const given = options<Required<UUIDOptions>>(
      ["hex", "bytes", "bytesLe", "fields", "int", "version"],
      hex,
      ...more,
    ) as UUIDOptions;
    let number = numberOf(given);
    if (given.version != null) {
      const version = big(given.version);
      if (version < 1n || version > 5n) throw new ValueError("illegal version number");
      number = number & ~(0xc000n << 48n) | 0x8000n << 48n;
      number = number & ~(0xf000n << 64n) | version << 76n;
    }
    this.int = toInt(number);
    this.isSafe = given.isSafe ?? SafeUUID.unknown;
  }

  /** The number as 32 digits. */
  get hex(): string {
    return big(this.int).toString(16).padStart(32, "0");
  }

  /** The number as 16 bytes. */
  get bytes(): Bytes {
    const { hex } = this;
    const all = Uint8Array.from(
      { length: 16 },
      (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16),
    );
    return new Bytes(all.buffer);
  }

  /** The number as 16 bytes, the first three fields turned around. */
  get bytesLe(): Bytes {
    return new Bytes(Uint8Array.from(turned(this.bytes)).buffer);
  }

  /** The number as six numbers. */
  get fields(): Tuple<int[]> {
    let number = big(this.int);
    const all = WIDTHS.toReversed().map((width) => {
      const field = number & (1n << width) - 1n;
      number >>= width;
      return toInt(field);
    });
    return tupleFrom(all.reverse());
  }

  /** The first 32 bits. */
  get timeLow(): int {
    return this.fields[0]!;
  }

  /** The next 16 bits. */
  get timeMid(): int {
    return this.fields[1]!;
  }

  /** The next 16 bits, with the version. */
  get timeHiVersion(): int {
    return this.fields[2]!;
  }

  /** The next 8 bits, with the variant. */
  get clockSeqHiVariant(): int {
    return this.fields[3]!;
  }

  /** The next 8 bits. */
  get clockSeqLow(): int {
    return this.fields[4]!;
  }

  /** When it was made, in steps of 100 ns since 1582. */
  get time(): int {
    const [low, mid, high] = this.fields.map(big) as [bigint, bigint, bigint];
    return toInt((high & 0x0fffn) << 48n | mid << 32n | low);
  }

  /** What tells apart numbers that were made at the same time. */
  get clockSeq(): number {
    return (Number(this.clockSeqHiVariant) & 0x3f) << 8 | Number(this.clockSeqLow);
  }

  /** The last 48 bits: who made it. */
  get node(): int {
    return this.fields[5]!;
  }

  /** The number as a name. */
  get urn(): string {
    return `urn:uuid:${this.__str__()}`;
  }

  /** Who says how it is made. */
  get variant(): string {
    const bits = Number(big(this.int) >> 61n & 7n);
    if (bits < 4) return RESERVED_NCS;
    if (bits < 6) return RFC_4122;
    return bits === 6 ? RESERVED_MICROSOFT : RESERVED_FUTURE;
  }

  /** How it was made; null where nobody can say. */
  get version(): number | null {
    return this.variant === RFC_4122 ? Number(big(this.int) >> 76n & 15n) : null;
  }

  /** Whether another is the same number. */
  __eq__(other: unknown): unknown {
    return other instanceof UUID ? eq(this.int, other.int) : NotImplemented;
  }

  /** Whether another is a larger number. */
  __lt__(other: unknown): unknown {
    return other instanceof UUID ? lt(this.int, other.int) : NotImplemented;
  }

  /** Whether another is a smaller number. */
  __gt__(other: unknown): unknown {
    return other instanceof UUID ? lt(other.int, this.int) : NotImplemented;
  }

  /** Whether another is no smaller number. */
  __le__(other: unknown): unknown {
    return other instanceof UUID ? !lt(other.int, this.int) : NotImplemented;
  }

  /** Whether another is no larger number. */
  __ge__(other: unknown): unknown {
    return other instanceof UUID ? !lt(this.int, other.int) : NotImplemented;
  }

  /** The number's hash. */
  __hash__(): int {
    return hash(this.int);
  }

  /** The number. */
  __int__(): int {
    return this.int;
  }

  /** The number as it is written. */
  __str__(): string {
    return this.hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  /** The number as Python shows it. */
  __repr__(): string {
    return `UUID('${this.__str__()}')`;
  }
}

/** A random number. https://docs.python.org/3/library/uuid.html#uuid.uuid4 */
export function uuid4(): UUID {
  return new UUID(crypto.randomUUID());
}

const nodeId = crypto.getRandomValues(new Uint8Array(6));
let last = 0n;
let sequence: bigint | undefined;

/** This computer's number: one of chance, since its own may not be asked for. https://docs.python.org/3/library/uuid.html#uuid.getnode */
export function getnode(): number {
  return nodeId.reduce((number, byte, i) => number * 256 + (i === 0 ? byte | 1 : byte), 0);
}

/** A number of time and place. https://docs.python.org/3/library/uuid.html#uuid.uuid1 */
export function uuid1(
  node?: int | null | { node?: int | null; clockSeq?: int | null },
  clockSeq?: int | null,
): UUID {
  const given = options<{ node: int | null; clockSeq: int | null }>(
    ["node", "clockSeq"],
    node,
    clockSeq,
  );
  let time = BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e4)) +
    0x01b21dd213814000n;
  if (time <= last) time = last + 1n;
  last = time;
  sequence ??= BigInt(crypto.getRandomValues(new Uint16Array(1))[0]! & 0x3fff);
  const clock = given.clockSeq == null ? sequence : big(given.clockSeq);
  const fields = [
    time & 0xffffffffn,
    time >> 32n & 0xffffn,
    time >> 48n & 0x0fffn,
    clock >> 8n & 0x3fn,
    clock & 0xffn,
    given.node == null ? BigInt(getnode()) : big(given.node),
  ];
  return new UUID({ fields, version: 1 });
}

function named(algorithm: "md5" | "sha1", version: 3 | 5, namespace: UUID, name: unknown): UUID {
  const bytes = name instanceof Uint8Array ? name : new TextEncoder().encode(String(name));
  const digest = nodeModule("node:crypto").createHash(algorithm).update(namespace.bytes)
    .update(bytes).digest();
  return new UUID({ bytes: Uint8Array.from(digest.subarray(0, 16)), version });
}

/** A number made of a name, by MD5. https://docs.python.org/3/library/uuid.html#uuid.uuid3 */
export function uuid3(namespace: UUID, name: unknown): UUID {
  return named("md5", 3, namespace, name);
}

/** A number made of a name, by SHA-1. https://docs.python.org/3/library/uuid.html#uuid.uuid5 */
export function uuid5(namespace: UUID, name: unknown): UUID {
  return named("sha1", 5, namespace, name);
}

/** For names of domains. */
export const NAMESPACE_DNS: UUID = new UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
/** For URLs. */
export const NAMESPACE_URL: UUID = new UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
/** For ISO's object identifiers. */
export const NAMESPACE_OID: UUID = new UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8");
/** For X.500's names. */
export const NAMESPACE_X500: UUID = new UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8");
