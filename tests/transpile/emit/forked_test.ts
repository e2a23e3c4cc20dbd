/** Programs that rely on what a forked child has of its parent: they print what CPython prints. */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { transpile } from "../../../transpile/mod.ts";
import { cli, run } from "../../command.ts";
import { testPrograms } from "./recorded.ts";

async function emitted(source: string): Promise<string> {
  return (await transpile(source, { filename: "program.py" })).code;
}

testPrograms("forked");

Deno.test("a nested function that is a target is made by a function of the module", async () => {
  const code = await emitted(`\
from multiprocessing import Process


def main():
    factor = 3
    count = 0

    def work(x):
        nonlocal count
        count += 1
        print(x * factor, count)

    Process(target=work, args=(5,)).start()


if __name__ == "__main__":
    main()
`);
  assertEquals(
    code,
    `\
import { Cell, nested, Process } from "@manycore/multiprocessing";
import { print } from "@manycore/multiprocessing/python";

export function makeWork(count: Cell<number>, factor: number) {
  return function /* in main */ work(x: number): void {
    count.value += 1;
    print(x * factor, count.value);
  };
}

export function main(): void {
  const count = new Cell<number>();
  const factor = 3;
  count.value = 0;

  const work = nested(makeWork, count, factor);

  new Process({ target: work, args: [5] }).start();
}

if (import.meta.main) {
  main();
}
`,
  );
});

Deno.test("nested functions that come to no child stay where they are", async () => {
  const code = await emitted(`\
from multiprocessing import Pool


def square(x):
    return x * x


def main():
    out = []
    worst = sorted(["b", "a"], key=lambda x: x)

    def collect(result):
        out.append(result)

    with Pool(2) as pool:
        pool.apply_async(square, (3,), callback=collect)
        pool.apply_async(square, (3,), callback=lambda r: out.append(r))
        pool.close()
        pool.join()
    print(out, worst)


if __name__ == "__main__":
    main()
`);
  assertEquals(/\bnested\b|\bCell\b/.test(code), false, code);
});

Deno.test("what cannot be sent is an error where a child uses it, and nowhere else", async () => {
  const file = await Deno.makeTempFile({ suffix: ".py" });
  try {
    await Deno.writeTextFile(
      file,
      `\
from multiprocessing import Process


def numbers():
    print("begun")
    yield 1
    yield 2


given = None


def unused(a, b):
    print(a, len(b))


def uses():
    print(next(given))


def passes(a, b):
    process = Process(target=unused, args=(a, b))
    process.start()
    process.join()
    for item in b["items"]:
        print(item)


if __name__ == "__main__":
    given = numbers()
    next(given)
    box = {"items": given, "n": 1}
    for target, args in [(unused, (1, box)), (uses, ()), (passes, (2, box))]:
        process = Process(target=target, args=args)
        process.start()
        process.join()
        print(process.exitcode)
    print(next(given))
`,
    );
    const { stdout, stderr } = await run(cli("run", file));
    assertEquals(stdout, "begun\n1 2\n0\n1\n2 2\n1\n2\n");
    assertStringIncludes(stderr, `TypeError: Cannot use the parent's "given" in a child`);
    assertStringIncludes(stderr, "a Generator: an iterator is a place in a running program");
  } finally {
    await Deno.remove(file);
  }
});
