import { assertEquals, assertThrows } from "@std/assert";
import { decodeSource, parse, PythonSyntaxError } from "../../../transpile/syntax/mod.ts";

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

Deno.test("a file is UTF-8 when it says nothing", () => {
  assertEquals(decodeSource(new TextEncoder().encode("x = 'é漢😀'\n"), "x.py"), "x = 'é漢😀'\n");
});

Deno.test("a byte order mark is dropped", () => {
  assertEquals(decodeSource(bytes("\xef\xbb\xbfx = 1\n"), "x.py"), "x = 1\n");
});

Deno.test("a declaration in the first line is heeded", () => {
  const text = decodeSource(bytes("# -*- coding: latin-1 -*-\nx = '\xe9\x80'\n"), "x.py");
  assertEquals(text.split("\n")[1], "x = 'é\x80'");
});

Deno.test("a declaration in the second line is heeded below a comment", () => {
  const text = decodeSource(bytes("#!/usr/bin/python\n# vim: coding=koi8-r\nx = '\xc1'\n"), "x.py");
  assertEquals(text.split("\n")[2], "x = 'а'");
});

Deno.test("a declaration below code is a comment", () => {
  const text = decodeSource(
    new TextEncoder().encode("x = 1\n# coding: latin-1\ny = 'é'\n"),
    "x.py",
  );
  assertEquals(text.split("\n")[2], "y = 'é'");
});

Deno.test("an encoding that nobody knows is refused", () => {
  const fault = assertThrows(
    () => decodeSource(bytes("# coding: uft-8\n"), "x.py"),
    PythonSyntaxError,
  );
  assertEquals(fault.message, "encoding problem: uft-8");
});

Deno.test("bytes that are no UTF-8 are refused with their line", () => {
  const fault = assertThrows(
    () => decodeSource(bytes("x = 1\ny = '\xf6'\n"), "x.py"),
    PythonSyntaxError,
  );
  assertEquals(
    fault.formatted,
    "SyntaxError: Non-UTF-8 code starting with '\\xf6' in file x.py on line 2, " +
      "but no encoding declared; see https://peps.python.org/pep-0263/ for details",
  );
});

Deno.test("all kinds of line ends count as one", () => {
  const module = parse("a\r\nb\rc\n", "x.py");
  assertEquals(module.source, "a\nb\nc\n");
  assertEquals(module.body.map((statement) => statement.lineno), [1, 2, 3]);
});
