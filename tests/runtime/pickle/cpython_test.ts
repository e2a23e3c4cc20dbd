import { assert, assertEquals } from "@std/assert";
import { dumps, loads } from "@manycore/multiprocessing/pickle";
import { root, run } from "../../command.ts";
import { versions } from "../cpython.ts";

type Case = readonly [name: string, pickles: readonly string[]];

for (const { version, command, env } of versions) {
  Deno.test(`what CPython ${version} pickles is read, and written again byte for byte`, async () => {
    const { stdout, stderr } = await run(
      [...command, `${root}tests/runtime/pickle/cases.py`],
      { env },
    );
    assertEquals(stderr, "");
    const cases = JSON.parse(stdout) as Case[];
    assert(cases.length > 130);
    const different: string[] = [];
    for (const [name, pickles] of cases) {
      pickles.forEach((pickle, protocol) => {
        const value = loads(Uint8Array.fromHex(pickle));
        const written = dumps(value, { protocol }).toHex();
        if (written !== pickle) different.push(`${name} by protocol ${protocol}`);
      });
    }
    assertEquals(different, []);
  });
}
