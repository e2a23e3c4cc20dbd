import { assertEquals } from "@std/assert";
import { Random } from "./random.ts";
import { targets } from "./targets.ts";

// A part of what `deno run -A tests/fuzz/main.ts` does with a million inputs each.
for (const target of targets) {
  Deno.test(`faulty ${target.name} are errors or values`, async () => {
    assertEquals(await target.run(new Random(7), 10_000), undefined);
  });
}
