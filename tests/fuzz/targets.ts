/** What is fed with faulty inputs: the reader of pickles, the handshake and the framing of messages. */
import { AuthenticationError, BaseException } from "@manycore/multiprocessing";
import {
  answerChallenge,
  Client,
  deliverChallenge,
  Listener,
  type Messenger,
} from "@manycore/multiprocessing/connection";
import {
  Decimal,
  dumps,
  Fraction,
  HIGHEST_PROTOCOL,
  loads,
} from "@manycore/multiprocessing/pickle";
import { FrozenSet, Range, Tuple } from "@manycore/multiprocessing/python";
import {
  Counter,
  defaultdict,
  deque,
  OrderedDict,
} from "@manycore/multiprocessing/python/collections";
import { datetime, timedelta, timezone } from "@manycore/multiprocessing/python/datetime";
import { NAMESPACE_DNS, uuid5 } from "@manycore/multiprocessing/python/uuid";
import { mutated } from "./mutations.ts";
import type { Random } from "./random.ts";

/** What is wrong with how an input was taken; undefined when nothing is. */
export type Verdict = string | undefined;

/** Something that is fed. */
export interface Target {
  readonly name: string;
  /** Feeds it so many inputs. */
  run(random: Random, inputs: number): Promise<Verdict>;
}

/** The slowest that an input of 4 KiB may be, in milliseconds: a hang, on a machine that does other things too. */
const slowest = 2000;

function isPython(error: unknown): boolean {
  return Object.prototype.isPrototypeOf.call(BaseException.prototype, error as object);
}

function samples(): unknown[] {
  const cycle: unknown[] = [1];
  cycle.push(cycle);
  return [
    [null, true, 1, 300, 70000, -5, 2n ** 70n, 1.5, "text", "é😀", new Uint8Array([1, 2])],
    Tuple.of(1, Tuple.of("a", 2), Tuple.of()),
    { a: 1, b: [1, 2], c: { d: Tuple.of(1, 2) } },
    new Map<unknown, unknown>([[Tuple.of(1, 2), 3], [null, 4], [new FrozenSet(["x"]), 1]]),
    new Set([1, "a"]),
    [new datetime(2024, 1, 2, 3, 4, { tzinfo: timezone.utc }), new timedelta(1)],
    [new Decimal("1.5"), new Fraction(1, 3), uuid5(NAMESPACE_DNS, "x"), new Range(1, 9, 2)],
    [new OrderedDict([["a", 1]]), new Counter("aab"), new deque([1, 2], 5), new defaultdict()],
    [new Error("a"), new RangeError("b"), new Float64Array([1, 2])],
    cycle,
    Array.from({ length: 40 }, (_, i) => ({ id: i, name: `n${i}` })),
  ];
}

function corpus(): Uint8Array[] {
  const all: Uint8Array[] = [];
  for (const value of samples()) {
    for (let protocol = 0; protocol <= HIGHEST_PROTOCOL; protocol++) {
      all.push(dumps(value, { protocol }));
    }
  }
  return all;
}

/** A value or an error of Python's, soon, and nothing large out of something small. */
export const pickles: Target = {
  name: "pickles",
  run(random, inputs) {
    const all = corpus();
    for (let i = 0; i < inputs; i++) {
      const bytes = mutated(random, all);
      const begun = performance.now();
      try {
        loads(bytes);
      } catch (error) {
        if (!isPython(error)) return Promise.resolve(`${bytes.toHex()}: ${String(error)}`);
      }
      const took = performance.now() - begun;
      if (took > slowest) return Promise.resolve(`${bytes.toHex()}: ${Math.round(took)} ms`);
    }
    return Promise.resolve(undefined);
  },
};

const key = new TextEncoder().encode("key");

/** The messages of a handshake that went well, as one end sent them. */
async function spoken(): Promise<[delivered: Uint8Array[], answered: Uint8Array[]]> {
  const said: [Uint8Array[], Uint8Array[]] = [[], []];
  const waiting: [((bytes: Uint8Array) => void)[], ((bytes: Uint8Array) => void)[]] = [[], []];
  const end = (own: 0 | 1): Messenger => {
    const other = (1 - own) as 0 | 1;
    let read = 0;
    return {
      sendBytes(bytes) {
        said[own].push(bytes);
        waiting[own].shift()?.(bytes);
        return Promise.resolve();
      },
      recvBytes() {
        const next = said[other][read++];
        if (next !== undefined) return Promise.resolve(next);
        return new Promise((resolve) => waiting[other].push(resolve));
      },
    };
  };
  await Promise.all([deliverChallenge(end(0), key), answerChallenge(end(1), key)]);
  return said;
}

/** Says what it was given, one message after the other, and then hangs up. */
class Parrot implements Messenger {
  readonly #messages: Uint8Array[];

  constructor(messages: readonly Uint8Array[]) {
    this.#messages = [...messages];
  }

  sendBytes(): Promise<void> {
    return Promise.resolve();
  }

  recvBytes(maxlength: number): Promise<Uint8Array> {
    const next = this.#messages.shift() ?? new Uint8Array();
    return Promise.resolve(next.subarray(0, maxlength));
  }
}

/** Whoever has not the key is an AuthenticationError, whatever he says. */
export const handshakes: Target = {
  name: "handshakes",
  async run(random, inputs) {
    const [delivered, answered] = await spoken();
    const all = [...delivered, ...answered, new TextEncoder().encode("#CHALLENGE#{md5}"), key];
    for (let i = 0; i < inputs; i++) {
      const messages = [mutated(random, all), mutated(random, all)];
      // the answer to a challenge of one's own cannot be guessed; the first half of an answer needs no key
      const isDelivered = random.below(2) === 0;
      try {
        if (isDelivered) await deliverChallenge(new Parrot(messages), key);
        else await answerChallenge(new Parrot(messages), key);
        if (isDelivered) return `${messages.map((one) => one.toHex()).join(" ")}: let in`;
      } catch (error) {
        if (error instanceof AuthenticationError) continue;
        return `${messages.map((one) => one.toHex()).join(" ")}: ${String(error)}`;
      }
    }
    return undefined;
  },
};

/** Streams of messages, a thousand inputs to a connection until one closes it. */
export const frames: Target = {
  name: "frames",
  async run(random, inputs) {
    using listener = new Listener(undefined, { maxMessage: 1 << 20 });
    const all = corpus().map(framed);
    let left = inputs;
    while (left > 0) {
      using client = await Client(listener.address);
      using raw = await Deno.connect({ transport: "unix", path: listener.address as string });
      using first = await listener.accept();
      using second = await listener.accept();
      await client.send("ready");
      // the connections come in the order in which they were made
      if (await first.recv() !== "ready") return "the first connection is not the first";
      const fed = feed(raw, random, all, Math.min(left, 1000));
      for (;;) {
        try {
          await second.recv({ timeout: 10 });
        } catch (error) {
          if (!isPython(error)) return String(error);
          const { name, message } = error as Error;
          if (second.closed || (name === "EOFError" && message === "")) break;
          if (/end of file|in time/.test(message)) break;
        }
      }
      second.close();
      left -= await fed;
      await client.send("still here");
      if (await first.recv() !== "still here") return "another connection suffered";
    }
    return undefined;
  },
};

/** Writes inputs until the other end has had enough; how many. */
async function feed(
  conn: Deno.Conn,
  random: Random,
  all: readonly Uint8Array[],
  most: number,
): Promise<number> {
  const bare = all.map((one) => one.subarray(4));
  let fed = 0;
  try {
    for (; fed < most; fed++) {
      // mostly whole messages of faulty pickles: a fault in a length ends the connection
      const bytes = random.below(20) > 0 ? framed(mutated(random, bare)) : mutated(random, all);
      for (let at = 0; at < bytes.length;) at += await conn.write(bytes.subarray(at));
    }
    conn.close();
  } catch {
    // closed by the other end
  }
  return fed + 1;
}

function framed(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(4 + bytes.length);
  new DataView(all.buffer).setInt32(0, bytes.length);
  all.set(bytes, 4);
  return all;
}

/** All of them. */
export const targets: readonly Target[] = [pickles, handshakes, frames];
