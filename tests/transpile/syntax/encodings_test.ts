import { assertEquals, assertThrows } from "@std/assert";
import { decodeSource, parse, PythonSyntaxError } from "../../../transpile/syntax/mod.ts";

function file(declared: string, bytes: number[]): Uint8Array {
  return Uint8Array.of(...new TextEncoder().encode(`# coding: ${declared}\n`), ...bytes);
}

function decoded(declared: string, ...bytes: number[]): string {
  return decodeSource(file(declared, bytes), "x.py").split("\n")[1]!;
}

Deno.test("encodings of one byte a character are read by their tables", () => {
  assertEquals(decoded("cp437", 0x80, 0xe1), "Çß");
  assertEquals(decoded("cp1252", 0x80), "€");
  assertEquals(decoded("mac-greek", 0x81, 0xb6), "¹Ε");
  assertEquals(decoded("hp-roman8", 0xa4), "Ê");
  assertEquals(decoded("iso8859-16", 0xa4), "€");
});

Deno.test("an encoding goes by all names that Python has for it", () => {
  for (const name of ["latin9", "L9", "iso-8859-15", "ISO_8859_15", "iso8859_15"]) {
    assertEquals(decoded(name, 0xa4), "€", name);
  }
  for (const name of ["latin-1", "l1", "8859", "cp819", "iso-8859-1-unix"]) {
    assertEquals(decoded(name, 0x80), "\x80", name);
  }
  for (const name of ["u8", "UTF", "utf8", "utf-8-sig", "utf_8-unix"]) {
    assertEquals(decoded(name, 0xc3, 0xa9), "é", name);
  }
});

Deno.test("encodings of several bytes a character are read", () => {
  assertEquals(decoded("shift_jis", 0x82, 0xa0), "あ");
  assertEquals(decoded("euc-jp", 0xa4, 0xa2), "あ");
  assertEquals(decoded("gbk", 0xc4, 0xe3), "你");
  assertEquals(decoded("big5", 0xa7, 0x41), "你");
  assertEquals(decoded("cp949", 0xb0, 0xa1), "가");
});

for (
  const [what, declared, bytes] of [
    ["a byte that a table leaves out", "cp1252", [0x81]],
    ["a byte beyond ASCII", "ascii", [0xe9]],
    ["half a character", "shift_jis", [0x82]],
    ["an encoding that does not hold ASCII", "cp037", []],
  ] as const
) {
  Deno.test(`${what} is refused`, () => {
    assertThrows(() => decodeSource(file(declared, [...bytes]), "x.py"), PythonSyntaxError);
  });
}

Deno.test("with a byte order mark only UTF-8 by its own name may be declared", () => {
  const marked = (declared: string) => Uint8Array.of(0xef, 0xbb, 0xbf, ...file(declared, []));
  decodeSource(marked("utf-8"), "x.py");
  decodeSource(marked("UTF-8-sig"), "x.py");
  for (const declared of ["utf8", "latin-1"]) {
    assertThrows(() => decodeSource(marked(declared), "x.py"), PythonSyntaxError, "with BOM");
  }
});

Deno.test("of two byte order marks the second is refused", () => {
  const bytes = new TextEncoder().encode("\ufeff\ufeffx\n");
  const fault = assertThrows(() => parse(decodeSource(bytes, "x.py"), "x.py"), PythonSyntaxError);
  assertEquals(fault.message, "invalid non-printable character U+FEFF");
});
