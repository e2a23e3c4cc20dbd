/**
 * The hashes that are asked for most, of few bytes: a call of OpenSSL takes many times as long as these take.
 * https://www.rfc-editor.org/rfc/rfc1321, https://www.rfc-editor.org/rfc/rfc6234
 *
 * @module
 */

/** How one hash is made of blocks of 64 bytes. */
export interface Compression {
  /** The words of the state to begin with. */
  readonly start: Int32Array;
  /** Where the hash is put: as many bytes of the state. */
  readonly hashed: Uint8Array;
  /** Whether words have their lowest byte first. */
  readonly isLittle: boolean;
  /** Takes a block of sixteen words into the state. */
  readonly take: (state: Int32Array, block: Int32Array) => void;
}

/** The first bits behind the point of a number. */
function fraction(number: number): number {
  return (number - Math.floor(number)) * 2 ** 32 | 0;
}

const ROUNDS = 64;

const primes: number[] = [];
for (let n = 2; primes.length < ROUNDS; n++) {
  if (primes.every((prime) => n % prime !== 0)) primes.push(n);
}

/** Bits of the cube roots of primes. */
const cubeRoots = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const sines = Int32Array.from(primes, (_, i) => fraction(Math.abs(Math.sin(i + 1))));
const schedule = new Int32Array(80);

function takeSha256(state: Int32Array, block: Int32Array): void {
  const words = schedule;
  for (let i = 0; i < 16; i++) words[i] = block[i]!;
  for (let i = 16; i < ROUNDS; i++) {
    const x = words[i - 15]!;
    const y = words[i - 2]!;
    const low = (x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3;
    const high = (y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10;
    words[i] = words[i - 16]! + low + words[i - 7]! + high | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < ROUNDS; i++) {
    const mixed = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
    const first = h + mixed + (g ^ e & (f ^ g)) + cubeRoots[i]! + words[i]! | 0;
    const other = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
    const second = other + (a & b | c & (a | b)) | 0;
    h = g;
    g = f;
    f = e;
    e = d + first | 0;
    d = c;
    c = b;
    b = a;
    a = first + second | 0;
  }
  state[0] = state[0]! + a;
  state[1] = state[1]! + b;
  state[2] = state[2]! + c;
  state[3] = state[3]! + d;
  state[4] = state[4]! + e;
  state[5] = state[5]! + f;
  state[6] = state[6]! + g;
  state[7] = state[7]! + h;
}

function takeSha1(state: Int32Array, block: Int32Array): void {
  const words = schedule;
  for (let i = 0; i < 16; i++) words[i] = block[i]!;
  for (let i = 16; i < 80; i++) {
    const mixed = words[i - 3]! ^ words[i - 8]! ^ words[i - 14]! ^ words[i - 16]!;
    words[i] = mixed << 1 | mixed >>> 31;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  for (let i = 0; i < 80; i++) {
    const mixed = i < 20
      ? (d ^ b & (c ^ d)) + 0x5a827999
      : i < 40
      ? (b ^ c ^ d) + 0x6ed9eba1
      : i < 60
      ? (b & c | d & (b | c)) + 0x8f1bbcdc
      : (b ^ c ^ d) + 0xca62c1d6;
    const next = (a << 5 | a >>> 27) + mixed + e + words[i]! | 0;
    e = d;
    d = c;
    c = b << 30 | b >>> 2;
    b = a;
    a = next;
  }
  state[0] = state[0]! + a;
  state[1] = state[1]! + b;
  state[2] = state[2]! + c;
  state[3] = state[3]! + d;
  state[4] = state[4]! + e;
}

/** By how much md5 turns its words, in each quarter of the rounds by four amounts in turn. */
const turns = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);

function takeMd5(state: Int32Array, block: Int32Array): void {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  for (let i = 0; i < ROUNDS; i++) {
    let mixed: number;
    let at: number;
    if (i < 16) {
      mixed = d ^ b & (c ^ d);
      at = i;
    } else if (i < 32) {
      mixed = c ^ d & (b ^ c);
      at = 5 * i + 1 & 15;
    } else if (i < 48) {
      mixed = b ^ c ^ d;
      at = 3 * i + 5 & 15;
    } else {
      mixed = c ^ (b | ~d);
      at = 7 * i & 15;
    }
    const sum = a + mixed + sines[i]! + block[at]! | 0;
    const turn = turns[(i >> 4) * 4 + (i & 3)]!;
    a = d;
    d = c;
    c = b;
    b = b + (sum << turn | sum >>> (32 - turn)) | 0;
  }
  state[0] = state[0]! + a;
  state[1] = state[1]! + b;
  state[2] = state[2]! + c;
  state[3] = state[3]! + d;
}

const OLD = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];

/** The hashes that can be made here, by their names. */
export const compressions: Readonly<Record<string, Compression>> = {
  md5: {
    start: Int32Array.from(OLD.slice(0, 4)),
    hashed: new Uint8Array(16),
    isLittle: true,
    take: takeMd5,
  },
  sha1: {
    start: Int32Array.from(OLD),
    hashed: new Uint8Array(20),
    isLittle: false,
    take: takeSha1,
  },
  sha224: {
    // The lower halves of the first 64 bits.
    start: Int32Array.of(
      0xc1059ed8,
      0x367cd507,
      0x3070dd17,
      0xf70e5939,
      0xffc00b31,
      0x68581511,
      0x64f98fa7,
      0xbefa4fa4,
    ),
    hashed: new Uint8Array(28),
    isLittle: false,
    take: takeSha256,
  },
  sha256: {
    start: Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
    hashed: new Uint8Array(32),
    isLittle: false,
    take: takeSha256,
  },
};

const block = new Int32Array(16);
const state = new Int32Array(8);

/** A byte of a message, with what stands behind it before its length: a one and zeros. */
function byteAt(bytes: Uint8Array, at: number, length: number): number {
  return at < length ? bytes[at]! : at === length ? 0x80 : 0;
}

/** The hash of some bytes, in memory that the next one uses again. */
export function hashOf(
  { start, hashed, isLittle, take }: Compression,
  bytes: Uint8Array,
): Uint8Array {
  const { length } = bytes;
  state.set(start);
  const blocks = (length + 8 >> 6) + 1;
  for (let i = 0; i < blocks; i++) {
    for (let word = 0; word < 16; word++) {
      const at = i * 64 + word * 4;
      let a: number;
      let b: number;
      let c: number;
      let d: number;
      if (at + 4 <= length) {
        a = bytes[at]!;
        b = bytes[at + 1]!;
        c = bytes[at + 2]!;
        d = bytes[at + 3]!;
      } else {
        a = byteAt(bytes, at, length);
        b = byteAt(bytes, at + 1, length);
        c = byteAt(bytes, at + 2, length);
        d = byteAt(bytes, at + 3, length);
      }
      block[word] = isLittle ? d << 24 | c << 16 | b << 8 | a : a << 24 | b << 16 | c << 8 | d;
    }
    if (i === blocks - 1) block[isLittle ? 14 : 15] = length << 3;
    take(state, block);
  }
  for (let i = 0; i < hashed.length; i++) {
    const shift = (isLittle ? i & 3 : 3 - (i & 3)) << 3;
    hashed[i] = state[i >> 2]! >>> shift;
  }
  return hashed;
}
