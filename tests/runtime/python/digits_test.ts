import { assertEquals, assertThrows } from "@std/assert";
import { int, ValueError } from "@manycore/multiprocessing/python";
import { loads } from "@manycore/multiprocessing/python/json";
import { getIntMaxStrDigits, setIntMaxStrDigits } from "@manycore/multiprocessing/python/sys";

Deno.test("a text of more digits than sys allows becomes no int, and none is too long without a limit", () => {
  const text = "9".repeat(5000);
  const before = getIntMaxStrDigits();
  try {
    for (const read of [int, loads]) {
      assertThrows(() => read(text), ValueError, "Exceeds the limit (4300 digits)");
    }
    assertEquals(int("f".repeat(5000), 16), 16n ** 5000n - 1n);
    setIntMaxStrDigits(0);
    for (const read of [int, loads]) assertEquals(read(text), 10n ** 5000n - 1n);
  } finally {
    setIntMaxStrDigits(before);
  }
});
