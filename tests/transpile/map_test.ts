/** Source maps: what their text says, and that places of the output lead to the Python that they came from. */
import { assert, assertEquals } from "@std/assert";
import { mappings } from "../../transpile/map/vlq.ts";
import { counterparts, tokensOf } from "../../transpile/map/tokens.ts";
import { translateProgram } from "../../transpile/translate.ts";
import { plainText } from "../../transpile/emit/writing/draft.ts";
import { root } from "../command.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The mappings of a text by line: column, line and column of the source, all from 0. */
function decoded(text: string): number[][][] {
  const state = [0, 0, 0, 0];
  return text.split(";").map((line) => {
    state[0] = 0;
    return line.split(",").filter((one) => one !== "").map((segment) => {
      let [field, shift, value] = [0, 0, 0];
      for (const digit of segment) {
        const bits = DIGITS.indexOf(digit);
        value |= (bits & 31) << shift;
        shift += 5;
        if (bits & 32) continue;
        state[field]! += value & 1 ? -(value >> 1) : value >> 1;
        [field, shift, value] = [field + 1, 0, 0];
      }
      return [state[0]!, state[2]!, state[3]!];
    });
  });
}

Deno.test("mappings are read back as they were", () => {
  const lines = [
    [{ column: 0, sourceLine: 0, sourceColumn: 4 }, {
      column: 17,
      sourceLine: 1,
      sourceColumn: 0,
    }],
    [],
    [{ column: 3, sourceLine: 1200, sourceColumn: 33 }],
  ];
  assertEquals(decoded(mappings(lines)), [[[0, 0, 4], [17, 1, 0]], [], [[3, 1200, 33]]]);
});

Deno.test("names within templates and behind comments are found where they stand", () => {
  const text = 'a(`x ${b(`${c}`)} y\n${d}`); // e "\n/* f\n*/ g("h", 0x1f, i.j)';
  assertEquals(
    tokensOf(text).map(({ text, line, column }) => `${text} ${line}:${column}`),
    ["a 0:0", "b 0:7", "c 0:12", "d 1:2", "g 3:3", "i 3:16", "j 3:18"],
  );
});

Deno.test("names are found again in a text with more types in it and in another layout", () => {
  const before = tokensOf("const a = f(x, y); g(a);");
  const after = tokensOf("const a: A<B> = f(\n  x as number,\n  y,\n);\ng(a as B);");
  const found = counterparts(before, after).map((token) => token && `${token.text} ${token.line}`);
  assertEquals(found, ["const 0", "a 0", "f 0", "x 1", "y 2", "g 4", "a 4"]);
});

Deno.test("calls of a program lead to the calls in its Python", () => {
  const source = Deno.readTextFileSync(`${root}tests/bench/program.py`);
  const { modules: [main] } = translateProgram(
    source,
    { filename: "program.py", path: "program.py" },
    plainText,
  );
  const { mappings, sources } = main!.map({ file: "program.ts", source: "program.py" });
  assertEquals(sources, ["program.py"]);
  const python = source.split("\n");
  const output = main!.code.split("\n");
  const names = "parse_line deposit withdraw Account Ledger richest primes words totals mean"
    .split(" ");
  let calls = 0;
  for (const [line, segments] of decoded(mappings).entries()) {
    for (const [column, sourceLine, sourceColumn] of segments as [number, number, number][]) {
      const name = /^[\w$]+/.exec(output[line]!.slice(column))?.[0] ?? "";
      if (!names.includes(name)) continue;
      calls++;
      assert(
        python[sourceLine]!.slice(sourceColumn).includes(name),
        `${line + 1}:${column} ${output[line]} leads to ${python[sourceLine]}`,
      );
    }
  }
  assert(calls > 8, String(calls));
});
