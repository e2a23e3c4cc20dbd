import { assertEquals } from "@std/assert";
import { complex, format, percent, strFormat, tuple } from "@manycore/multiprocessing/python";
import { type Case, chooser, compare, same } from "./oracle.ts";
import { floats, ints } from "./samples.ts";

/** Specs made of all that the mini-language has. */
function specs(count: number, seed: number, types: readonly string[]): string[] {
  const choose = chooser(seed);
  return Array.from(
    { length: count },
    () =>
      choose(["", "", "<", ">", "^", "=", "*<", "0>", "é^", "x="]) +
      choose(["", "", "+", "-", " "]) +
      choose(["", "", "", "", "z"]) +
      choose(["", "", "", "#"]) +
      choose(["", "", "", "0"]) +
      choose(["", "", "1", "8", "12", "23"]) +
      choose(["", "", "", ",", "_"]) +
      choose(["", "", ".0", ".1", ".2", ".3", ".6", ".10", ".17", ".25"]) +
      choose(types),
  );
}

const FLOAT_TYPES = ["", "e", "E", "f", "F", "g", "G", "n", "%", "d", "s"];
const INT_TYPES = ["", "b", "c", "d", "o", "x", "X", "n", "e", "f", "g", "%", "s"];

compare("format of floats is CPython's", () => {
  const values = floats(4000, 11);
  const all = specs(4000, 12, FLOAT_TYPES);
  return values.map((value, i) =>
    same(`format(float("${value}".replace("'", "")), #1)`, format, value, all[i] as string)
  );
});

compare("ties of floats are rounded as in CPython", () => {
  const cases: Case[] = [];
  for (let whole = 0; whole < 8; whole++) {
    for (let eighths = 0; eighths < 8; eighths++) {
      for (const digits of [0, 1, 2, 3]) {
        for (const type of ["f", "e", "g", "%"]) {
          const value = whole + eighths / 8 + 0.0625 * (digits % 2);
          cases.push(same("format(float(#0), #1)", format, value, `.${digits}${type}`));
        }
      }
    }
  }
  for (const value of [25, 35, 250, 350, 1250, 2.5e10, 3.5e15, 1.25e21, 2.5e22, 5e15]) {
    for (const digits of [0, 1, 2]) {
      for (const type of ["e", "g"]) {
        cases.push(same("format(float(#0), #1)", format, value, `.${digits}${type}`));
      }
    }
  }
  return cases.map((one) => one);
});

compare("format of ints is CPython's", () => {
  const values = ints(2500, 13);
  const all = specs(2500, 14, INT_TYPES);
  return values.map((value, i) => same("format(#0, #1)", format, value, all[i] as string));
});

compare("format of strings is CPython's", () => {
  const choose = chooser(15);
  return specs(800, 16, ["", "s", "d", "q"]).map((spec) =>
    same(
      "format(#0, #1)",
      format,
      choose(["", "a", "hello", "héllo", "🐍🐍", "x".repeat(30)]),
      spec,
    )
  );
});

compare("format of complex numbers is CPython's", () => {
  const choose = chooser(17);
  return specs(400, 18, ["", "e", "f", "g", "d"]).map((spec) =>
    same(
      "format(#0, #1)",
      format,
      choose([complex(1, -2), complex(0, 1), complex(1.5, 2.25), complex(-3, 0)]),
      spec,
    )
  );
});

compare("format specs that are none get CPython's words", () => {
  const values: readonly unknown[] = [1, 1.5, "a", true, null, [1]];
  const bad = ["ss", "10.", ",,", "__", ",_", "_,", "5.z", "q", "}", "1x2", "é", "z", "+s", "=5"];
  return values.flatMap((value) => bad.map((spec) => same("format(#0, #1)", format, value, spec)));
});

/** Formats for %. */
function percents(count: number, seed: number): string[] {
  const choose = chooser(seed);
  return Array.from({ length: count }, () =>
    choose(["", "a ", "é"]) + "%" +
    choose(["", "-", "+", " ", "0", "#", "-0", "+0", "#0", "+-", " 0"]) +
    choose(["", "", "1", "5", "10", "25"]) +
    choose(["", "", ".", ".0", ".2", ".5", ".12", ".30"]) +
    choose(["", "", "", "l", "h"]) +
    choose([
      "d",
      "i",
      "u",
      "s",
      "r",
      "a",
      "c",
      "x",
      "X",
      "o",
      "e",
      "E",
      "f",
      "F",
      "g",
      "G",
      "%",
      "q",
    ]) +
    choose(["", "|", " %%"]));
}

compare("formatting with % is CPython's", () => {
  const choose = chooser(21);
  const numbers = [...floats(300, 22), ...ints(300, 23)];
  return percents(5000, 24).map((text) => {
    const value = choose([
      ...numbers.slice(0, 400),
      "text",
      "é",
      "A",
      null,
      65,
      [1],
      tuple.of(1),
      tuple.of(),
    ]);
    return same(
      "#0 % #1",
      percent,
      text,
      Number.isFinite(Number(value)) || typeof value !== "object" ? value : value,
    );
  });
});

compare("% takes widths, keys and tuples as CPython does", () => [
  same("#0 % #1", percent, "%*d|%-*d|%.*f", tuple.of(5, 42, 5, 42, 2, 3.14159)),
  same("#0 % #1", percent, "%s %s", tuple.of(1, 2)),
  same("#0 % #1", percent, "%s %s", tuple.of(1)),
  same("#0 % #1", percent, "%s", tuple.of(1, 2)),
  same("#0 % #1", percent, "%s", [1, 2]),
  same("#0 % #1", percent, "%d%%", 50),
  same("#0 % #1", percent, "%", 50),
  same("#0 % #1", percent, "%(a", 50),
  same("#0 % #1", percent, "%(a)s", 50),
  same("#0 % #1", percent, "%*d", tuple.of("a", 1)),
  same("#0 % #1", percent, "no fields", 1),
  same("#0 % #1", percent, "no fields", tuple.of()),
  same("#0 % #1", percent, "%5.1f|%+d|%#x|%#o|%e", tuple.of(2.25, 3, 255, 8, 12345.678)),
]);

Deno.test("format knows ties, signs and groups without CPython", () => {
  assertEquals(format(0.125, ".2f"), "0.12");
  assertEquals(format(2.5, ".0f"), "2");
  assertEquals(format(1234567.891, ",.2f"), "1,234,567.89");
  assertEquals(format(255, "#06x"), "0x00ff");
  assertEquals(format(-5, "=+8d"), "-      5");
  assertEquals(format(0.5, "%"), "50.000000%");
  assertEquals(format("héllo", "^9"), "  héllo  ");
  assertEquals(format(1e22, "f"), "10000000000000000000000.000000");
});

Deno.test("percent knows keys and stars without CPython", () => {
  assertEquals(percent("%05.1f|%-6s|%x", tuple.of(3.14159, "ab", 255)), "003.1|ab    |ff");
});

compare("str.format is CPython's", () => [
  same("#0.format(1, 'b', x=2.5)", (t) => strFormat(t, [1, "b"], { x: 2.5 }), "{} {} {x}"),
  same(
    "#0.format(1, 'b', x=2.5)",
    (t) => strFormat(t, [1, "b"], { x: 2.5 }),
    "{1!r:>8}|{0:03d}|{x:.3f}",
  ),
  same("#0.format([1, [2, 3]])", (t) => strFormat(t, [[1, [2, 3]]]), "{0[1][0]} {0[0]}"),
  same("#0.format(5, w=8)", (t) => strFormat(t, [5], { w: 8 }), "{:>{w}}|{{}}"),
  same("#0.format(5, 8)", (t) => strFormat(t, [5, 8]), "{:>{}}"),
  same("#0.format(3+4j)", (t) => strFormat(t, [complex(3, 4)]), "{0.real} {0.imag}"),
  ...[
    "{",
    "}",
    "{0",
    "{!z}",
    "{0!}",
    "{0!rr}",
    "{a}",
    "{1}",
    "{0} {}",
    "{} {0}",
    "{0.}",
    "{0[}",
    "{0[]}",
    "{0[0]x}",
    "{0:{1:{2}}}",
    "{0.nothing}",
    "{:d}",
    "{:>10}",
  ].map((text) => same("#0.format('text')", (t) => strFormat(t, ["text"]), text)),
]);
