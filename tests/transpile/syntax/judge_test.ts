import { assert, assertEquals } from "@std/assert";
import { fileURLToPath } from "node:url";
import { python, run, withoutPython } from "../../command.ts";
import { answer, type Case, difference } from "./judge/judge.ts";

const GENERATOR = fileURLToPath(new URL("./judge/generate.py", import.meta.url));

/** CPython's own tests whose faulty programs are judged; others are slow, or hold few. */
const TESTS =
  "test_syntax test_exceptions test_fstring test_eof test_named_expressions test_patma " +
  "test_positional_only_arg test_unpack_ex test_string_literals test_type_params test_global " +
  "test_except_star test_future_stmt test_coroutines test_generators";

/** Where programs come from, and how many faulty ones there are at least. */
const CORPORA: Readonly<Record<string, { args: string[]; faulty: number }>> = {
  "CPython's own tests": { args: ["expected", ...TESTS.split(" ")], faulty: 1200 },
  "damaged programs with all of Python's syntax": { args: ["seeds", "600", "7"], faulty: 450 },
  "damaged pieces of CPython's library": { args: ["mutations", "600", "7"], faulty: 400 },
};

/** Programs with CPython's answers. */
async function generated(args: string[]): Promise<Case[]> {
  const { stdout, stderr, code } = await run([...python!, "-W", "ignore", GENERATOR, ...args]);
  assertEquals(code, 0, stderr);
  return stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as Case);
}

for (const [what, { args, faulty }] of Object.entries(CORPORA)) {
  Deno.test({
    name: `${what} are refused where CPython refuses them, in its words`,
    ignore: withoutPython,
    async fn() {
      const cases = await generated(args);
      const refused = cases.filter(({ fault }) => fault !== null).length;
      assert(refused >= faulty, `there are ${refused} faulty programs`);
      const different = cases.map((each) => ({
        what: difference(answer(each.source), each),
        source: each.source,
      })).filter((each) => each.what !== null);
      const grave = ["accepted", "refused", "crash", "line"];
      assertEquals(different.filter((each) => grave.includes(each.what!)), []);
      // versions of 3.13 differ in some words and columns
      assert(different.length <= refused / 100, JSON.stringify(different.slice(0, 5), null, 1));
    },
  });
}
