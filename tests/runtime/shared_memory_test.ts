import { assert, assertEquals, assertThrows } from "@std/assert";
import { OSError, ValueError } from "@manycore/multiprocessing";
import { ShareableList, SharedMemory } from "@manycore/multiprocessing/shared_memory";
import { python, root, run } from "../command.ts";
import { startMethods } from "../start_methods.ts";
import { start, testUnder, within } from "./start.ts";
import * as targets from "./targets/shared_memory.ts";

const needsPython = { ignore: python === undefined };
const target = `${root}tests/runtime/targets/shared_memory.ts`;

/** A list that goes with the test. */
class Kept implements Disposable {
  constructor(readonly list: ShareableList) {}

  [Symbol.dispose](): void {
    this.list.shm.close();
    this.list.shm.unlink();
  }
}

function keep(items: Iterable<string | number | bigint | boolean | null | Uint8Array>): Kept {
  return new Kept(new ShareableList(items));
}

async function byPython(program: string): Promise<string> {
  const { stdout, stderr, code } = await run([...python!, "-c", program]);
  assertEquals([stderr, code], ["", 0]);
  return stdout;
}

for (const method of startMethods) {
  const test = testUnder(method);

  test("a block is the same bytes to whoever opens it by name or gets it sent", async () => {
    using memory = new SharedMemory({ create: true, size: 100 });
    assertEquals([memory.size, memory.buf.length], [100, 100]);
    await start(targets.writeByName, memory.name, memory).join();
    assertEquals([...memory.buf.subarray(0, 8)], [9, 0, 0, 0, 1, 2, 3, 0]);
    memory.unlink();
  });

  test("a list that was sent is the same list", async () => {
    using kept = keep(["howdy", 42, null]);
    await start(targets.changeItem, kept.list).join();
    assertEquals([...kept.list], ["howdy", 77, null]);
  });

  test("a block outlives the process that made it", async () => {
    const name = `psm_left${Deno.pid}`;
    await start(targets.leaveBlock, name).join();
    using memory = new SharedMemory(name);
    assertEquals(memory.buf[0], 5);
    memory.unlink();
  });
}

Deno.test("names that are taken, missing or not given are refused in CPython's words", () => {
  using memory = new SharedMemory({ create: true, size: 1 });
  const { name } = memory;
  assertThrows(
    () => new SharedMemory({ name, create: true, size: 1 }),
    OSError,
    `[Errno 17] File exists: '/${name}'`,
  );
  memory.unlink();
  assertThrows(() => memory.unlink(), OSError, `[Errno 2] No such file or directory: '/${name}'`);
  assertThrows(() => new SharedMemory(name), OSError, "No such file or directory");
  assertThrows(() => new SharedMemory(), ValueError, "'name' can only be None if create=True");
  assertThrows(
    () => new SharedMemory({ create: true }),
    ValueError,
    "'size' must be a positive number different from zero",
  );
  assertThrows(
    () => new SharedMemory({ size: -1 }),
    ValueError,
    "'size' must be a positive integer",
  );
});

Deno.test("views of a block are empty once it was closed, and it says that it cannot be used", () => {
  const memory = new SharedMemory({ create: true, size: 10 });
  const view = memory.buf;
  memory.close();
  assertEquals(view.length, 0);
  assertThrows(() => memory.buf, ValueError, `Cannot use ${memory}: it was closed`);
  memory.close();
  memory.unlink();
});

Deno.test("items of a list keep their types, and can be changed within their places", () => {
  const items = ["é", 42, -1.5, null, true, new Uint8Array([1, 0, 2]), 2n ** 60n];
  using kept = keep(items);
  const { list } = kept;
  assertEquals([...list], items);
  assertEquals(list.format, "8sqdxxxxxx?xxxxxxxx?8sq");
  list.set(-1, "short");
  list[0] = "12345678";
  assertEquals([list[6], list.at(0), list.format.slice(0, 2)], ["short", "12345678", "8s"]);
  assertEquals([list.length, list.count(42), list.index(null)], [7, 1, 3]);
  assertThrows(() => list.set(0, "123456789"), ValueError, "item exceeds available storage");
  assertThrows(() => list.at(7), Error, "index out of range");
  assertThrows(() => list.set(-8, 1), Error, "assignment index out of range");
  assertThrows(() => list.index("no"), ValueError, "not in this container");
  list.set(6, 2);
  assertEquals(
    `${list}`,
    `ShareableList(['12345678', 42, -1.5, None, True, b'\\x01\\x00\\x02', 2], name='${list.shm.name}')`,
  );
});

Deno.test(
  "CPython sees the bytes of our block and the items of our list, and we what it writes",
  needsPython,
  async () => {
    using memory = new SharedMemory({ create: true, size: 5000 });
    memory.buf.set([1, 2, 3]);
    using kept = keep(["howdy", 42, -1.5, null, true]);
    const { list } = kept;
    const printed = await byPython(`
from multiprocessing import resource_tracker, shared_memory
block = shared_memory.SharedMemory("${memory.name}", track=False)
print(block.size, bytes(block.buf[:4]))
block.buf[4999] = 200
items = shared_memory.ShareableList(name="${list.shm.name}")
resource_tracker.unregister("/${list.shm.name}", "shared_memory")
print(list(items), items.format)
items[0] = b"bytes"
items[2] = 3.25
items[4] = False
`);
    assertEquals(
      printed,
      "5000 b'\\x01\\x02\\x03\\x00'\n['howdy', 42, -1.5, None, True] 8sqdxxxxxx?xxxxxxxx?\n",
    );
    assertEquals(memory.buf[4999], 200);
    assertEquals([...list], [new TextEncoder().encode("bytes"), 42, 3.25, null, false]);
    memory.unlink();
  },
);

Deno.test("we open a list that CPython made", needsPython, async () => {
  const name = `psm_theirs${Deno.pid}`;
  await byPython(`
from multiprocessing import resource_tracker, shared_memory
items = shared_memory.ShareableList(["x" * 9, 7, None, b"ab", 2.0, True], name="${name}")
resource_tracker.unregister("/${name}", "shared_memory")
`);
  using kept = new Kept(new ShareableList(null, { name }));
  assertEquals([...kept.list], ["xxxxxxxxx", 7, null, new Uint8Array([97, 98]), 2, true]);
});

Deno.test("a block that nobody unlinked goes with the program that made it, which says so", async () => {
  const command = [Deno.execPath(), "run", "-A", target];
  const { stdout, stderr } = await run(command);
  const name = stdout.trim();
  assertEquals(
    stderr,
    "UserWarning: resource_tracker: There appear to be 1 leaked shared_memory objects to clean up " +
      `at shutdown: {'/${name}'}\n`,
  );
  assertThrows(() => new SharedMemory(name), OSError, "[Errno 2]");
  const untracked = await run([...command, "untracked"]);
  assertEquals(untracked.stderr, "");
  using memory = new SharedMemory(untracked.stdout.trim());
  memory.unlink();
});

for (const method of startMethods) {
  Deno.test({
    name: `${method}: what a program has made goes when it is killed, and that is said`,
    ignore: Deno.build.os !== "linux",
    async fn() {
      const prefix = `killed_${crypto.randomUUID()}_`;
      const program = new Deno.Command(Deno.execPath(), {
        args: ["run", "-A", target, "hold", prefix],
        env: { MP_START_METHOD: method },
        stdout: "piped",
        stderr: "piped",
      }).spawn();
      const lines = program.stdout.getReader();
      const { value } = await lines.read();
      assertEquals(new TextDecoder().decode(value), "made\n");
      program.kill("SIGKILL");
      await program.status;
      // Whoever cleans up has the same standard error, which ends with it.
      const said = await within(30, new Response(program.stderr).text());
      const left = ["a b", "*", "child"].map((name) => `'/${prefix}${name}'`).join(", ");
      assertEquals(
        said,
        "UserWarning: resource_tracker: There appear to be 3 leaked shared_memory objects to clean up " +
          `at shutdown: {${left}}\n`,
      );
      const names = [...Deno.readDirSync("/dev/shm")].map(({ name }) => name);
      assertEquals(names.filter((name) => name.startsWith(prefix)), []);
      await lines.cancel();
    },
  });
}

Deno.test("without --allow-ffi threads share blocks of the program's own, and others' are refused in one line", async () => {
  const { stdout, stderr } = await run([
    Deno.execPath(),
    "eval",
    "--ext=ts",
    `
    import { SharedMemory } from "@manycore/multiprocessing/shared_memory";
    await Deno.permissions.revoke({ name: "ffi" });
    const memory = new SharedMemory({ create: true, size: 3 });
    const same = new SharedMemory(memory.name);
    same.buf[1] = 7;
    console.log(memory.buf[1], same.size);
    try {
      new SharedMemory({ name: memory.name, create: true, size: 3 });
    } catch (error) {
      console.log(String(error).slice(0, 29));
    }
    same.close();
    memory.unlink();
    try {
      new SharedMemory("other");
    } catch (error) {
      console.log(String(error));
    }
    `,
  ], { env: { MP_START_METHOD: "worker" } });
  assertEquals(stderr, "");
  assertEquals(
    stdout,
    "7 3\nOSError: [Errno 17] File exis\n" +
      "NotCapable: Cannot use shared memory by name: calling libc.so.6 is not permitted. Run with --allow-ffi\n",
  );
  assert(!stdout.includes("psm_"));
});
