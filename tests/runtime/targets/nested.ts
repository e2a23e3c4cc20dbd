/** What makes the functions and classes that nested_test.ts sends. */
import { type Cell, nested, type Queue } from "@manycore/multiprocessing";

export function makeAdd(n: number) {
  return function add(x: number): number {
    return x + n;
  };
}

export function makeEven(odd: Cell<(n: number) => boolean>) {
  return (n: number): boolean => n === 0 || odd.value(n - 1);
}

export function makeOdd(even: Cell<(n: number) => boolean>) {
  return (n: number): boolean => n !== 0 && even.value(n - 1);
}

export function makeCount(count: Cell<number>) {
  return (): number => ++count.value;
}

export function makeSecret(secret: string, made: Cell<number>) {
  return class Secret {
    constructor(readonly name: string) {
      made.value++;
    }
    tell(): string {
      return `${this.name} ${secret} ${made.value}`;
    }
  };
}

export function makeHolder(held: unknown[]) {
  return (): boolean => (held[0] as () => boolean) !== undefined;
}

type Told = Queue<unknown>;

export async function tellSum(answers: Told, add: (x: number) => number): Promise<void> {
  await answers.put(add(1));
}

export async function tellParity(answers: Told, even: (n: number) => boolean): Promise<void> {
  await answers.put([even(4), even(5)]);
}

export async function tellCounts(answers: Told, one: () => number, other: () => number) {
  await answers.put([one(), other(), one()]);
}

export async function tellSecrets(answers: Told, secrets: { tell(): string }[]): Promise<void> {
  const [a, b] = secrets;
  await answers.put([...secrets.map((s) => s.tell()), a!.constructor === b!.constructor]);
}

export async function tellFields(answers: Told, f: (() => unknown) & { tag?: string }) {
  await answers.put([f(), f.tag]);
}

export async function sendBack(answers: Told, n: number): Promise<void> {
  await answers.put(nested(makeAdd, n));
}
