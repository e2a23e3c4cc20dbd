/**
 * Differential tests of the library: what CPython 3.13 gives is recorded beside each case, and asked of CPython itself
 * where it is installed.
 */
import { python as found } from "../../command.ts";
import { getattr, repr, str, type } from "@manycore/multiprocessing/python";
import { assertEquals } from "@std/assert";

/** Python code that ends in an expression; the repr or error that CPython gives for it; the same in TypeScript. */
export type Case = readonly [python: string, result: string, ours: () => unknown];

/** The repr of what a function returns, or the error that it throws. */
async function outcome(ours: () => unknown): Promise<string> {
  try {
    return repr(await ours());
  } catch (error) {
    return `${getattr(type(error), "__name__")}: ${str(error)}`;
  }
}

const script = `
import ast, json, sys
sys.set_int_max_str_digits(0)
setup, sources = json.load(sys.stdin)
results = []
for source in sources:
    names = {}
    exec(setup, names)
    body = ast.parse(source).body
    last = ast.Expression(body.pop().value)
    try:
        exec(compile(ast.Module(body, []), "case", "exec"), names)
        results.append(repr(eval(compile(last, "case", "eval"), names)))
    except BaseException as error:
        results.append(f"{type(error).__name__}: {error}")
json.dump(results, sys.stdout)
`;

async function runPython(code: string, input: string, command: string): Promise<string | null> {
  try {
    const child = new Deno.Command(command, {
      args: ["-c", code],
      env: { PYENV_VERSION: "3.13.0", TZ: "UTC", PYTHONUTF8: "1", PYTHONHASHSEED: "0" },
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(input));
    await writer.close();
    const { success, stdout, stderr } = await child.output();
    if (!success) throw new Error(new TextDecoder().decode(stderr));
    return new TextDecoder().decode(stdout);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

/** The command of CPython 3.13; null where it is not installed. */
export const python: string | null = found?.[0] ?? null;

/** Runs Python code with a text as its input and gives what it prints. */
export async function cpython(code: string, input = ""): Promise<string> {
  return await runPython(code, input, python!) ?? "";
}

/** Says where two rows of results differ. */
function differences(cases: readonly Case[], results: readonly string[]): string[] {
  return cases.flatMap(([source, recorded], i) =>
    results[i] === recorded ? [] : [`${source} gives ${results[i]}, recorded is ${recorded}`]
  );
}

/** Tests that each case gives what is recorded, and that CPython gives the same. */
export function testCases(subject: string, setup: string, cases: readonly Case[]): void {
  Deno.test(`${subject} gives what CPython gives`, async () => {
    const results: string[] = [];
    for (const [, , ours] of cases) results.push(await outcome(ours));
    assertEquals(differences(cases, results), []);
  });
  Deno.test({
    name: `${subject}: CPython 3.13 gives what is recorded`,
    ignore: python === null,
    fn: async () => {
      const sources = cases.map(([source]) => source);
      const results = JSON.parse(await cpython(script, JSON.stringify([setup, sources])));
      assertEquals(differences(cases, results), []);
    },
  });
}
