import { assertEquals, assertMatch, assertThrows } from "@std/assert";
import {
  RawArray,
  RawValue,
  SharedArray,
  TypeError,
  Value,
  ValueError,
} from "@manycore/multiprocessing";
import { c_char, c_char_p, c_wchar, c_wchar_p } from "@manycore/multiprocessing/sharedctypes";
import { freeBytes } from "@internals";

const bytes = (text: string) => new TextEncoder().encode(text);

Deno.test("a char is one byte, given as bytes or as a number", () => {
  const char = new Value(c_char, bytes("a"));
  assertEquals(char.value, bytes("a"));
  char.value = bytes("b");
  assertEquals(char.value, bytes("b"));
  assertThrows(
    () => char.value = bytes("ab"),
    TypeError,
    "one character bytes, bytearray or integer expected",
  );
});

Deno.test("a wide char is one character of any plane", () => {
  const char = new Value(c_wchar, "😀");
  assertEquals([char.value, `${char.getObj()}`], ["😀", "c_wchar('😀')"]);
  assertThrows(() => char.value = "", TypeError, "one character unicode string expected");
});

Deno.test("a char pointer holds bytes of any length up to their first NUL, or null", () => {
  const text = new Value(c_char_p, bytes("Hello World"));
  assertEquals(text.value, bytes("Hello World"));
  for (const value of ["", "x", "y".repeat(100_000)]) {
    text.value = bytes(value);
    assertEquals(text.value, bytes(value));
  }
  text.value = bytes("a\0b");
  assertEquals(text.value, bytes("a"));
  text.value = null;
  assertEquals([text.value, `${text}`], [null, "<Synchronized wrapper for c_char_p(None)>"]);
  assertEquals(new Value(c_char_p).value, null);
});

Deno.test("a char pointer refuses what is no bytes, and addresses", () => {
  const text = new RawValue(c_char_p);
  assertThrows(
    () => text.value = "text" as never,
    TypeError,
    "bytes or integer address expected instead of str instance",
  );
  assertThrows(() => text.value = 4096 as never, ValueError, "Cannot point at address 4096");
});

Deno.test("a char pointer shows an address, as in Python", () => {
  assertMatch(`${new RawValue(c_char_p, bytes("a"))}`, /^c_char_p\(\d{15}\)$/);
});

Deno.test("a wide char pointer holds text of any planes", () => {
  const text = new Value(c_wchar_p, "héllo 😀");
  assertEquals(text.value, "héllo 😀");
  text.value = "a\0b";
  assertEquals(text.value, "a");
  assertThrows(
    () => text.value = bytes("a") as never,
    TypeError,
    "unicode string or integer address expected instead of bytes instance",
  );
});

Deno.test("an array of char pointers holds a text each", () => {
  const names = new SharedArray(c_char_p, [bytes("a"), null, bytes("ccc")]);
  names[1] = bytes("bb");
  assertEquals(names.slice(), [bytes("a"), bytes("bb"), bytes("ccc")]);
});

Deno.test("a text that is replaced gives its memory back", () => {
  const text = new RawValue(c_char_p);
  const long = bytes("x".repeat(1 << 20));
  text.value = long;
  const before = freeBytes();
  for (let i = 0; i < 10; i++) text.value = long;
  assertEquals(freeBytes(), before);
  text.value = null;
  assertEquals(freeBytes() > before, true);
});

Deno.test("an array of chars is bytes", () => {
  const array = new SharedArray("c", bytes("hello"));
  assertEquals([array.value, array.raw, array[1]], [bytes("hello"), bytes("hello"), bytes("e")]);
  assertEquals([array.slice(1, 3), array.slice(null, null, -1)], [bytes("el"), bytes("olleh")]);
  array[0] = bytes("J");
  array.setSlice(bytes("LL"), 2, 4);
  assertEquals(array.value, bytes("JeLLo"));
  assertEquals([...array], Array.from("JeLLo", bytes));
});

Deno.test("value ends at the first NUL and raw does not; a shorter value ends with one", () => {
  const array = new SharedArray("c", bytes("0123456789"));
  array.value = bytes("abc");
  assertEquals([array.value, array.raw], [bytes("abc"), bytes("abc\x00456789")]);
  array.raw = bytes("AB");
  assertEquals(array.raw, bytes("ABc\x00456789"));
});

Deno.test("an array of chars refuses what is too long, and what is no bytes", () => {
  const array = new SharedArray("c", 3);
  assertThrows(() => array.value = bytes("abcd"), ValueError, "byte string too long");
  assertThrows(() => array.raw = bytes("abcd"), ValueError, "byte string too long");
  assertThrows(() => array.value = "a" as never, TypeError, "bytes expected instead of str");
  assertThrows(
    () => array.raw = "a" as never,
    TypeError,
    "a bytes-like object is required, not 'str'",
  );
  assertEquals(array.raw, bytes("\0\0\0"));
});

Deno.test("an array of wide chars is text", () => {
  const array = new RawArray("u", "héllo😀");
  assertEquals([array.value, array[1], array.slice(1, 3), array.length], ["héllo😀", "é", "él", 6]);
  array.value = "ab";
  assertEquals([array.value, array.slice()], ["ab", "ab\0lo😀"]);
  assertThrows(() => array.value = "1234567", ValueError, "string too long");
});
