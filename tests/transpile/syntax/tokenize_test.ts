import { assertEquals, assertThrows } from "@std/assert";
import { PythonSyntaxError, tokenize } from "../../../transpile/syntax/mod.ts";

function tokens(source: string): string[] {
  return [...tokenize(source, "x.py")].map(({ type, text }) => `${type} ${JSON.stringify(text)}`);
}

Deno.test("words, numbers, strings and operators are tokens with their text", () => {
  assertEquals(tokens("if x:=1_0: b'y'\n"), [
    'NAME "if"',
    'NAME "x"',
    'OP ":="',
    'NUMBER "1_0"',
    'OP ":"',
    `STRING "b'y'"`,
    'NEWLINE "\\n"',
    'ENDMARKER ""',
  ]);
});

Deno.test("blocks begin with an indentation and end with a token of their own", () => {
  assertEquals(tokens("if x:\n  y\n  # z\n\nw\n"), [
    'NAME "if"',
    'NAME "x"',
    'OP ":"',
    'NEWLINE "\\n"',
    'INDENT "  "',
    'NAME "y"',
    'NEWLINE "\\n"',
    'COMMENT "# z"',
    'NL "\\n"',
    'NL "\\n"',
    'DEDENT ""',
    'NAME "w"',
    'NEWLINE "\\n"',
    'ENDMARKER ""',
  ]);
});

Deno.test("ends of lines inside brackets are told from those of statements", () => {
  assertEquals(tokens("(\n x # y \\\n)").filter((token) => /^N[EL]/.test(token)), [
    'NL "\\n"',
    'NL "\\n"',
    'NEWLINE "\\n"',
  ]);
});

Deno.test("a continued line has no end of its own", () => {
  assertEquals(tokens("x = \\\n 1\n").filter((token) => /^N[EL]/.test(token)).length, 1);
});

Deno.test("an f-string is several tokens", () => {
  assertEquals(tokens("f'a{b!r:>{c}}'"), [
    `FSTRING_START "f'"`,
    'FSTRING_MIDDLE "a"',
    'OP "{"',
    'NAME "b"',
    'OP "!"',
    'NAME "r"',
    'OP ":"',
    'FSTRING_MIDDLE ">"',
    'OP "{"',
    'NAME "c"',
    'OP "}"',
    'FSTRING_MIDDLE ""',
    'OP "}"',
    `FSTRING_END "'"`,
    'NEWLINE "\\n"',
    'ENDMARKER ""',
  ]);
});

Deno.test("a token's place is given in lines, bytes and offsets", () => {
  const [, , name] = [...tokenize("'é'\nwörter\n", "x.py")];
  assertEquals(name, {
    type: "NAME",
    text: "wörter",
    lineno: 2,
    col_offset: 0,
    end_lineno: 2,
    end_col_offset: 7,
    start: 4,
    end: 10,
  });
});

Deno.test("text that is no program has tokens all the same", () => {
  assertEquals(tokens("def def ()").length, 6);
});

Deno.test("text without tokens is refused", () => {
  for (const source of ["'x", "(", "if x:\n    y\n  z\n", "é€"]) {
    assertThrows(() => tokens(source), PythonSyntaxError);
  }
});
