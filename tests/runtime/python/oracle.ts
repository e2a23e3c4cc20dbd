/** Compares what Python's built-ins give here with what CPython gives, many expressions in one run of it. */
import { assertEquals } from "@std/assert";
import { python } from "../../command.ts";
import { className } from "@internals/python";
import { exception, repr, str } from "@manycore/multiprocessing/python";

/** An expression in Python, and the same here. */
export interface Case {
  readonly expression: string;
  readonly run: () => unknown;
}

/** Values written into a template: `#0` becomes the repr of the first, and so on. */
export function same<A extends readonly unknown[]>(
  template: string,
  run: (...values: A) => unknown,
  ...values: A
): Case {
  const expression = template.replace(/#(\d)/g, (_, i: string) => repr(values[Number(i)]));
  return { expression, run: () => run(...values) };
}

const PROGRAM = `
import sys, json
nan, inf = float("nan"), float("inf")
results = []
for expression in json.load(sys.stdin):
    try:
        results.append(repr(eval(expression)))
    except BaseException as error:
        results.append(type(error).__name__ + ": " + str(error))
json.dump(results, sys.stdout)
`;

async function ask(expressions: readonly string[]): Promise<string[]> {
  if (!python) throw new Error("CPython 3.13 is missing");
  const child = new Deno.Command(python[0]!, {
    args: ["-W", "ignore", "-c", PROGRAM],
    env: { PYENV_VERSION: "3.13.0", PYTHONHASHSEED: "0", PYTHONIOENCODING: "utf-8" },
    stdin: "piped",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(JSON.stringify(expressions)));
  await writer.close();
  const { stdout } = await child.output();
  return JSON.parse(new TextDecoder().decode(stdout));
}

/** What a case gives here, in the form that CPython's answer has. */
export function answer(run: () => unknown): string {
  try {
    return repr(run());
  } catch (error) {
    const turned = exception(error);
    return `${className(turned.constructor)}: ${str(turned)}`;
  }
}

/** A test that all cases give what CPython gives; skipped where CPython 3.13 is missing. */
export function compare(name: string, cases: () => readonly Case[]): void {
  Deno.test({
    name: python ? name : `${name} (CPython 3.13 is missing)`,
    ignore: python === undefined,
    async fn() {
      const all = cases();
      const expected = await ask(all.map(({ expression }) => expression));
      const differences: string[] = [];
      all.forEach(({ expression, run }, i) => {
        const actual = answer(run);
        if (actual !== expected[i]) {
          differences.push(`${expression}\n  CPython ${expected[i]}\n  here    ${actual}`);
        }
      });
      assertEquals(
        differences.length,
        0,
        `${differences.length} of ${all.length} differ:\n${differences.slice(0, 20).join("\n")}`,
      );
    },
  });
}

/** Numbers that look random and are the same in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Chooses from a list by such numbers. */
export function chooser(seed: number): <T>(items: readonly T[]) => T {
  const random = randomNumbers(seed);
  return (items) => items[Math.floor(random() * items.length)] as (typeof items)[number];
}
