import { assertEquals, assertStringIncludes } from "@std/assert";
import { emitted } from "./emitted.ts";

const HEAD =
  "from multiprocessing import Process, Queue, Pool, Lock\n\ndef f(x):\n    return x * x\n\n";

function main(body: string): string {
  const text = emitted(
    `${HEAD}if __name__ == "__main__":\n${
      body.split("\n").map((line) => `    ${line}`).join("\n")
    }\n`,
  );
  return text.slice(text.indexOf("if (import.meta.main)")).split("\n").slice(1, -1)
    .map((line) => line.slice(2)).join("\n");
}

Deno.test("a process takes its options as an object and is joined by a promise", () => {
  assertEquals(
    main("p = Process(target=f, args=(1,), daemon=True)\np.start()\np.join(timeout=2)"),
    "const p = new Process({ target: f, args: [1], daemon: true });\np.start();\nawait p.join(2);",
  );
});

Deno.test("a pool that is held by with is disposed of", () => {
  assertEquals(
    main("with Pool(processes=2) as pool:\n    print(pool.map(f, [1, 2]))"),
    "await using pool = new Pool(2);\nprint(await pool.map(f, [1, 2]));",
  );
});

Deno.test("keywords of asynchronous calls go into their options", () => {
  assertEquals(
    main("pool = Pool()\nr = pool.apply_async(f, (3,), callback=print)\nprint(r.get(timeout=1))"),
    [
      "const pool = new Pool();",
      "const r = pool.applyAsync(f, [3], { callback: print });",
      "print(await r.get(1));",
    ].join("\n"),
  );
});

Deno.test("items of an unordered map are awaited one by one", () => {
  assertEquals(
    main("with Pool() as pool:\n    for y in pool.imap_unordered(f, [1, 2]):\n        print(y)"),
    [
      "await using pool = new Pool();",
      "for await (const y of pool.imapUnordered(f, [1, 2])) {",
      "  print(y);",
      "}",
    ].join("\n"),
  );
});

Deno.test("a queue's arguments are options", () => {
  assertEquals(
    main("q = Queue()\nq.put(1, block=False)\nprint(q.get(True, 5))"),
    [
      "const q = new Queue<number>();",
      "await q.put(1, { block: false });",
      "print(await q.get({ block: true, timeout: 5 }));",
    ].join("\n"),
  );
});

Deno.test("a lock is held until its block ends", () => {
  assertEquals(
    main("lock = Lock()\nwith lock:\n    print(1)"),
    "const lock = new Lock();\nusing _held = await lock.hold();\nprint(1);",
  );
});

Deno.test("results that are awaited are gathered in order", () => {
  assertStringIncludes(
    main(
      "pool = Pool()\nrs = [pool.apply_async(f, (i,)) for i in range(3)]\nprint([r.get() for r in rs])",
    ),
    "print(await Array.fromAsync(rs, (r) => r.get()));",
  );
});

Deno.test("a lock that a loop holds again and again is given back by finally", () => {
  assertEquals(
    emitted(
      "from multiprocessing import Lock\nlock = Lock()\nn = 0\n" +
        "for i in range(3):\n    with lock:\n        n += i\n",
    ),
    [
      "const lock = new Lock();",
      "export let n = 0;",
      "for (let i = 0; i < 3; i++) {",
      "  await lock.acquire();",
      "  try {",
      "    n += i;",
      "  } finally {",
      "    lock.release();",
      "  }",
      "}",
    ].join("\n"),
  );
});
