/** Primes with imap: results arrive in order, as soon as they are there, and the search ends when it has enough. */
import { Pool } from "@manycore/multiprocessing";
import {
  addInts,
  asTuple,
  iadd,
  type int,
  item,
  mod,
  mulInts,
  print,
  range,
  subInts,
  zip,
} from "@manycore/multiprocessing/python";
import { count, islice } from "@manycore/multiprocessing/python/itertools";

const WIDTH = 2_000;

/** The primes in first … first + WIDTH - 1. */
export function primes_from(first: number): int[] {
  return range(Math.max(first, 2), addInts(first, WIDTH)).filter((n) => is_prime(n));
}

export function is_prime(n: int): boolean {
  if (mod(n, 2) === 0) {
    return n === 2;
  }
  let divisor = 3;
  while (mulInts(divisor, divisor) <= n) {
    if (mod(n, divisor) === 0) {
      return false;
    }
    divisor += 2;
  }
  return n > 1;
}

if (import.meta.main) {
  const found: int[] = [];
  {
    await using pool = new Pool();
    for await (const primes of pool.imap(primes_from, islice(count(0, WIDTH), 30))) {
      iadd(found, primes);
      if (found.length >= 5_000) {
        break;
      }
    }
  }
  print("the 5,000th prime is", item(found, 4_999));
  print(
    "twins below 100:",
    Array.from(
      Iterator.from(zip(found, found.slice(1))).filter(([p, q]) => subInts(q, p) === 2 && q < 100),
      ([p, q]) => asTuple([p, q]),
    ),
  );
}
