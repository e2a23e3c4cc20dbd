import { assertEquals, assertThrows } from "@std/assert";
import { AttributeError, Lock, Process, RLock, TypeError, Value } from "@manycore/multiprocessing";
import {
  c_bool,
  c_char,
  c_double,
  c_int8,
  c_longlong,
} from "@manycore/multiprocessing/sharedctypes";
import { startMethods } from "../../start_methods.ts";
import { testUnder } from "../start.ts";
import * as targets from "../targets/primitives.ts";

/** What CPython 3.13 on Linux makes of a first value. */
const values = [
  ["b", 200, -56, "c_byte(-56)"],
  ["B", -1, 255, "c_ubyte(255)"],
  ["h", 40000, -25536, "c_short(-25536)"],
  ["H", -1, 65535, "c_ushort(65535)"],
  ["i", 2 ** 31, -(2 ** 31), "c_int(-2147483648)"],
  ["i", 2n ** 80n + 5n, 5, "c_int(5)"],
  ["I", -1, 4294967295, "c_uint(4294967295)"],
  ["l", 2n ** 80n, 0, "c_long(0)"],
  ["L", -1, 18446744073709551615n, "c_ulong(18446744073709551615)"],
  ["q", 2n ** 63n, -(2n ** 63n), "c_long(-9223372036854775808)"],
  ["Q", 7, 7, "c_ulong(7)"],
  ["f", 0.1, 0.10000000149011612, "c_float(0.10000000149011612)"],
  ["d", 3, 3, "c_double(3.0)"],
  ["d", 1e22, 1e22, "c_double(1e+22)"],
  ["d", 1e-7, 1e-7, "c_double(1e-07)"],
  ["d", -Infinity, -Infinity, "c_double(-inf)"],
  ["u", "é", "é", "c_wchar('é')"],
  ["i", true, 1, "c_int(1)"],
  ["c_short", 5, 5, "c_short(5)"],
  ["c_int64", 5, 5, "c_long(5)"],
] as const;

for (const [code, given, value, shown] of values) {
  Deno.test(`a value of type ${code} made with ${given} is ${value}`, () => {
    const shared = new Value<unknown>(code, given);
    assertEquals(shared.value, value);
    assertEquals(`${shared}`, `<Synchronized wrapper for ${shown}>`);
    assertEquals(`${new Value<unknown>(code, given, { lock: false })}`, shown);
  });
}

Deno.test("a value may be made by its C type", () => {
  assertEquals(`${new Value(c_bool, true)}`, "<Synchronized wrapper for c_bool(True)>");
  assertEquals(`${new Value(c_int8, 300)}`, "<Synchronized wrapper for c_byte(44)>");
  assertEquals(`${new Value(c_longlong)}`, "<Synchronized wrapper for c_long(0)>");
  assertEquals(`${new Value(c_double, 0.5)}`, "<Synchronized wrapper for c_double(0.5)>");
});

Deno.test("a char is one byte", () => {
  const char = new Value(c_char, new TextEncoder().encode("a"));
  assertEquals(`${char}`, "<Synchronized wrapper for c_char(b'a')>");
  assertEquals([...char.value], [97]);
  assertEquals(`${new Value("c")}`, "<Synchronized wrapper for c_char(b'\\x00')>");
});

const refused = [
  ["i", 1.5, "'float' object cannot be interpreted as an integer"],
  ["i", "a", "'str' object cannot be interpreted as an integer"],
  ["i", null, "'NoneType' object cannot be interpreted as an integer"],
  ["d", "a", "must be real number, not str"],
  ["d", null, "must be real number, not NoneType"],
  ["c", "a", "one character bytes, bytearray or integer expected"],
  ["c", new Uint8Array(2), "one character bytes, bytearray or integer expected"],
  ["c", 256, "one character bytes, bytearray or integer expected"],
  ["u", "xy", "one character unicode string expected"],
  ["u", new Uint8Array(1), "unicode string expected instead of bytes instance"],
  ["z", 0, "this type has no size"],
  ["?", 0, "this type has no size"],
] as const;

for (const [code, given, message] of refused) {
  Deno.test(`a value of type ${code} refuses ${given}`, () => {
    assertThrows(() => new Value<unknown>(code, given), TypeError, message);
  });
}

Deno.test("an assignment wraps around, and refuses what is none of the type", () => {
  const value = new Value("i", 2 ** 31 - 1);
  value.value += 1;
  assertEquals(value.value, -(2 ** 31));
  assertThrows(() => value.value = 1.5, TypeError, "'float' object");
  assertEquals(value.value, -(2 ** 31));
  assertEquals(`${value.getLock()}`, "<RLock(None, 0)>");
});

Deno.test("a value has a lock of its own, a given one, or none", () => {
  const lock = new Lock();
  assertEquals(new Value("i", 0).getLock() instanceof RLock, true);
  assertEquals(new Value("i", 0, { lock }).getLock(), lock);
  assertEquals(new Value("i", { lock }).getLock(), lock);
  assertThrows(
    () => (new Value("i", { lock: false }) as unknown as Value).getLock(),
    AttributeError,
    "'c_int' object has no attribute 'get_lock'",
  );
  assertThrows(
    () => new Value("i", { lock: 5 as never }),
    AttributeError,
    "5 has no method 'acquire'",
  );
});

Deno.test("getObj is the same value without its lock", () => {
  const value = new Value("i", 7);
  value.getObj().value += 1;
  assertEquals([value.value, `${value.getObj()}`], [8, "c_int(8)"]);
});

Deno.test("who holds a value's lock reads and writes it, be it recursive or not", async () => {
  for (const lock of [new RLock(), new Lock()]) {
    const value = new Value("i", 1, { lock });
    using _ = await value.getLock().hold();
    value.value += 1;
    assertEquals(value.value, 2);
  }
});

for (const method of startMethods) {
  const test = testUnder(method);

  for (const lock of [true as const, new Lock()]) {
    test(`processes that add under the lock of a value miss nothing, lock ${lock}`, async () => {
      const total = new Value("i", 0, { lock });
      const children = [1, 2].map(() => {
        const child = new Process({ target: targets.addToValue, args: [total, 3000] });
        child.start();
        return child;
      });
      await Promise.all(children.map((child) => child.join()));
      assertEquals(total.value, 6000);
    });
  }
}
