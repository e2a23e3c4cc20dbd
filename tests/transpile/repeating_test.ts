/** A checker that serves many drafts says of each what it said of one before. */
import { assertEquals } from "@std/assert";
import { Checker, drafted } from "../../transpile/fit/program.ts";

Deno.test("every loop over a union that cannot be gone through is complained about, in every draft", () => {
  const checker = new Checker("@manycore/multiprocessing");
  const text = `
declare const given: number[] | number;
for (const one of given);
for (const other of given);
async function later() { for await (const one of given); }
`;
  const codes = () => checker.check(drafted(text)).diagnostics.map(({ code }) => code);
  assertEquals([codes(), codes()], [[2488, 2488, 2504], [2488, 2488, 2504]]);
});
