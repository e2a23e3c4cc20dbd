import { assertEquals } from "@std/assert";
import { Dict, eq, float, frozenset, PySet, tuple } from "@manycore/multiprocessing/python";

/** The same numbers in each run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = Math.imul(state, 1664525) + 1013904223 | 0;
    return (state >>> 8) % sides;
  };
}

class Named {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  __eq__(other: unknown): boolean {
    return other instanceof Named && other.name === this.name;
  }

  __hash__(): number {
    return this.name.length;
  }
}

const objects = Array.from({ length: 20 }, () => ({}));

/** A key of one of all kinds, some of which are equal to each other. */
function keyOf(roll: (sides: number) => number, range: number): unknown {
  const n = roll(range);
  switch (roll(19)) {
    case 0:
      return `t${n}`;
    case 1:
      return float(n);
    case 2:
      return n + 0.5;
    case 3:
      return n % 2 === 0;
    case 4:
      return tuple.of(n, `t${n % 3}`);
    case 5:
      return tuple.of(tuple.of(n), float(n));
    case 6:
      return frozenset([n, n + 1]);
    case 7:
      return 2n ** 70n + BigInt(n);
    case 8:
      return new Named("n".repeat(n % 9));
    case 9:
      return objects[n % objects.length];
    case 10:
      return n * 2 ** 33;
    case 11:
      return tuple.of(n, n % 5 - 2);
    case 12:
      return n % 2 === 0 ? tuple.of(float(n), n % 5 - 2) : tuple.of(n % 3 === 0, true);
    case 13:
      return tuple.of(n * 0x4000, -n * 0x8000);
    case 14:
      return n % 3 === 0 ? null : -n;
    case 15:
      return `${"a text of some length, of which there is more ".slice(0, n)}${n}`;
    case 16:
      return String.fromCharCode(97 + n % 40);
    default:
      return n;
  }
}

/** A dict as it was first thought of: a list that is searched from its start. */
class Listed {
  items: [unknown, unknown][] = [];

  at(key: unknown): number {
    return this.items.findIndex(([own]) => own === key || eq(own, key));
  }

  set(key: unknown, value: unknown): void {
    const at = this.at(key);
    if (at < 0) this.items.push([key, value]);
    else this.items[at]![1] = value;
  }

  delete(key: unknown): boolean {
    const at = this.at(key);
    if (at >= 0) this.items.splice(at, 1);
    return at >= 0;
  }
}

for (const [range, steps, removes] of [[4, 600, 4], [40, 1500, 3], [40, 1500, 7], [400, 2500, 2]]) {
  Deno.test(`a dict of keys below ${range} does what a list of items does, ${removes} of ten taken out`, () => {
    const roll = dice(range! * 31 + removes!);
    let dict = new Dict<unknown, unknown>();
    const model = new Listed();
    for (let step = 0; step < steps!; step++) {
      const key = keyOf(roll, range!);
      if (roll(10) < removes!) {
        assertEquals(dict.delete(key), model.delete(key));
      } else if (roll(3) === 0) {
        const at = model.at(key);
        const held = at < 0 ? step : model.items[at]![1];
        assertEquals(dict.setdefault(key, step), held);
        if (at < 0) model.set(key, step);
      } else {
        dict.set(key, step);
        model.set(key, step);
      }
      if (step % 50 === 0 && model.items.length > 0) {
        const last = model.items.pop()!;
        assertEquals([...dict.popitem()], last);
      }
      if (step % 97 === 0) dict = dict.copy();
      const wanted = keyOf(roll, range!);
      const at = model.at(wanted);
      assertEquals(dict.has(wanted), at >= 0);
      assertEquals(dict.get(wanted, "none"), at < 0 ? "none" : model.items[at]![1]);
      assertEquals(dict.size, model.items.length);
    }
    assertEquals([...dict.keys()].every((key, i) => Object.is(key, model.items[i]![0])), true);
    assertEquals([...dict.values()], model.items.map(([, value]) => value));
    assertEquals([...dict.items()].map(([, value]) => value), [...dict.values()]);
  });
}

Deno.test("a set holds what a list without equal elements holds", () => {
  const roll = dice(7);
  const set = new PySet<unknown>();
  const model = new Listed();
  for (let step = 0; step < 3000; step++) {
    const item = keyOf(roll, step % 1000 < 500 ? 6 : 60);
    if (roll(10) < 4) assertEquals(set.delete(item), model.delete(item));
    else {
      set.add(item);
      model.set(item, null);
    }
    const wanted = keyOf(roll, 60);
    assertEquals(set.has(wanted), model.at(wanted) >= 0);
    assertEquals(set.size, model.items.length);
  }
  const left = set.toList();
  assertEquals(left.length, model.items.length);
  assertEquals(model.items.every(([item]) => left.includes(item)), true);
});

Deno.test("a dict that loses its first key each time it gets one stays small and in order", () => {
  const dict = new Dict<unknown, number>();
  for (let i = 0; i < 5000; i++) {
    dict.set(i % 2 === 0 ? `t${i}` : tuple.of(i), i);
    if (i >= 20) dict.delete(dict.keys()[Symbol.iterator]().next().value);
  }
  assertEquals([...dict.values()], Array.from({ length: 20 }, (_, i) => 4980 + i));
});
