import { assert } from "@std/assert";
import { setStartMethod } from "../../runtime/context.ts";
import { startMethods } from "../start_methods.ts";
import { soak } from "./soak.ts";

for (const method of startMethods) {
  Deno.test(`${method}: random operations with random deaths keep exact counts`, async () => {
    setStartMethod(method, { force: true });
    const { tally } = await soak(4, 1);
    assert(tally.rounds > 0 && tally.items + tally.increments + tally.tasks > 0);
  });
}
