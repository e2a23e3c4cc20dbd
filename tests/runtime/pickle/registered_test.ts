import { assertThrows } from "@std/assert";
import { dumps, PicklingError } from "@manycore/multiprocessing/pickle";

// Here no module of Python's world is loaded, in which classes have names of themselves.
Deno.test("a class that is not registered is not written", () => {
  class Unknown {}
  assertThrows(() => dumps(new Unknown()), PicklingError, "registerClass(Unknown");
});
