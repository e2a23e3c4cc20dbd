/** Programs whose children use globals: what they hand on, and that they print what CPython prints. */
import { assertEquals } from "@std/assert";
import { transpile } from "../../../transpile/mod.ts";
import { root } from "../../command.ts";
import { testPrograms } from "./recorded.ts";

const folder = `${root}tests/transpile/emit/globals/`;

/** The names in the call of `inheritGlobals`, by program: those given, and those assigned. */
const handed: Record<string, [given: string, assigned: string]> = {
  class_attributes: ["Config Counter", ""],
  main_guard: [
    "cache calls lock total queue settings",
    "cache calls lock total queue settings",
  ],
  no_guard: ["lock total numbers", "lock total numbers"],
  pools: ["factor shared guard history", "factor shared guard history"],
  values: [
    "ratio big seen counts recent order pair same flag origin dice numbers shown blob owner",
    "ratio big seen counts recent order pair same flag origin dice numbers shown blob owner",
  ],
};

async function emitted(source: string): Promise<string> {
  return (await transpile(source, { filename: "program.py" })).code;
}

function words(text: string | undefined): string {
  return (text ?? "").split(/[\s,]+/).filter((word) => word !== "").join(" ");
}

for (const [name, [given, assigned]] of Object.entries(handed)) {
  const path = `${folder}${name}.py`;

  Deno.test(`${name}.py hands on what its functions use and its main program changes`, async () => {
    const code = await emitted(await Deno.readTextFile(path));
    assertEquals(words(/\(\) => \(\{([^}]*)\}\)/.exec(code)?.[1]), given);
    assertEquals(words(/\(\{([^}]*)\} = from\)/.exec(code)?.[1]), assigned);
  });
}

testPrograms("globals");

Deno.test("the call stands before the main program, whose comment stays with it", async () => {
  const code = await emitted(`\
from multiprocessing import Process

n = 0


def work():
    print(n)


# The main program.
if __name__ == "__main__":
    n = 1
    Process(target=work).start()
`);
  assertEquals(
    code,
    `\
import { inheritGlobals, Process } from "@manycore/multiprocessing";
import { print } from "@manycore/multiprocessing/python";

let n = 0;

export function work(): void {
  print(n);
}

inheritGlobals(import.meta, () => ({ n }), (from) => ({ n } = from));

// The main program.
if (import.meta.main) {
  n = 1;
  new Process({ target: work }).start();
}
`,
  );
});

Deno.test("constants, and containers that are only read, are not handed on", async () => {
  const code = await emitted(`\
import math
from multiprocessing import Pool

SIZE = 4
HALF = SIZE // 2
AREA = math.pi * SIZE**2
NAMES = ["a", "b"]
SCORES = {"a": 1}
twice = lambda x: 2 * x


def work(i):
    return twice(HALF), AREA, NAMES[i], SCORES.get("a"), "b" in NAMES


if __name__ == "__main__":
    with Pool() as pool:
        print(pool.map(work, range(SIZE // 2)))
`);
  assertEquals(code.includes("inheritGlobals"), false);
});

Deno.test("a program that starts no children hands on nothing", async () => {
  const code = await emitted("n = []\n\n\ndef f():\n    n.append(1)\n\n\nf()\n");
  assertEquals(code.includes("inheritGlobals"), false);
});
