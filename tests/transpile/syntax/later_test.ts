/** What Python 3.14 takes and 3.13 refuses. */
import { assertEquals, assertThrows } from "@std/assert";
import { dump, parse, PythonSyntaxError } from "../../../transpile/syntax/mod.ts";

function tree(source: string): string {
  return dump(parse(source, "x.py")).slice("Module(body=[".length, -"])".length);
}

Deno.test("a template string holds text and interpolations", () => {
  assertEquals(
    tree("t'a{b}c{d!r:>{w}}'"),
    "Expr(value=TemplateStr(values=[Constant(value='a'), " +
      "Interpolation(value=Name(id='b', ctx=Load()), str='b', conversion=-1), " +
      "Constant(value='c'), " +
      "Interpolation(value=Name(id='d', ctx=Load()), str='d', conversion=114, " +
      "format_spec=JoinedStr(values=[Constant(value='>'), " +
      "FormattedValue(value=Name(id='w', ctx=Load()), conversion=-1)]))]))",
  );
});

Deno.test("an interpolation keeps the text of its value, but for what is behind it", () => {
  const text = (source: string) => /str='([^']*)'/.exec(tree(source))![1];
  assertEquals(text("t'{a + b}'"), "a + b");
  assertEquals(text("t'{ a  }'"), " a");
  assertEquals(text("t'{a = }'"), "a");
});

Deno.test("a template string that shows its value gives its text as well", () => {
  assertEquals(
    tree("t'{a=}'"),
    "Expr(value=TemplateStr(values=[Constant(value='a='), " +
      "Interpolation(value=Name(id='a', ctx=Load()), str='a', conversion=114)]))",
  );
});

Deno.test("template strings may be raw, empty, in a row, and over several lines", () => {
  assertEquals(tree("t''"), "Expr(value=TemplateStr())");
  assertEquals(
    tree("Rt'\\n' tR'\\d'"),
    "Expr(value=TemplateStr(values=[Constant(value='\\\\n\\\\d')]))",
  );
  assertEquals(
    tree("t'''a\n{\nb}'''"),
    "Expr(value=TemplateStr(values=[Constant(value='a\\n'), " +
      "Interpolation(value=Name(id='b', ctx=Load()), str='\\nb', conversion=-1)]))",
  );
});

Deno.test("template strings and other strings do not mix", () => {
  for (const source of ["t'a' 'b'", "'a' t'b'", "f'a' t'b'", "t'a' b'b'", "t'a' f'{b}'"]) {
    assertThrows(
      () => parse(source, "x.py"),
      PythonSyntaxError,
      "cannot mix t-string literals with string or bytes literals",
    );
  }
});

Deno.test("exceptions need no parentheses where no name follows", () => {
  const bare = tree("try: pass\nexcept A, B.c: pass\n");
  assertEquals(bare, tree("try: pass\nexcept (A, B.c): pass\n"));
  assertEquals(
    tree("try: pass\nexcept* A, B,: pass\n"),
    tree("try: pass\nexcept* (A, B): pass\n"),
  );
});

Deno.test("exceptions without parentheses have no name", () => {
  assertThrows(
    () => parse("try: pass\nexcept A, B as c: pass\n", "x.py"),
    PythonSyntaxError,
    "multiple exception types must be parenthesized",
  );
});
