import { assertEquals } from "@std/assert";
import { decodeSource, dump, parse, PythonSyntaxError } from "../../../transpile/syntax/mod.ts";
import { python } from "../../command.ts";

/** Every so many files of CPython's library are read; the whole of it takes half a minute. */
const SAMPLE = 12;

/** Prints the files of the sample, and a digest of each one's tree with positions. */
const ORACLE = `
import ast, hashlib, os, sys, warnings
warnings.simplefilter("ignore")
if sys.version_info[:2] != (3, 13): sys.exit()
library = os.path.dirname(os.__file__)
files = [os.path.join(d, f) for d, _, fs in os.walk(library) for f in fs if f.endswith(".py")]
for file in sorted(f for f in files if "site-packages" not in f)[::${SAMPLE}]:
    try:
        tree = ast.dump(ast.parse(open(file, "rb").read()), include_attributes=True)
        digest = hashlib.sha256(tree.encode("utf-8", "surrogatepass")).hexdigest()
    except SyntaxError:
        digest = "refused"
    print(file, digest, sep="\\t")
`;

function oracle(): [file: string, digest: string][] {
  try {
    const { success, stdout } = new Deno.Command(python?.[0] ?? "python3.13", {
      args: ["-c", ORACLE],
      env: { PYENV_VERSION: "3.13.0" },
      stderr: "null",
    }).outputSync();
    if (!success) return [];
    const lines = new TextDecoder().decode(stdout).split("\n");
    return lines.filter((line) => line !== "").map((line) => line.split("\t") as [string, string]);
  } catch {
    return [];
  }
}

async function digestOf(file: string): Promise<string> {
  let tree;
  try {
    tree = dump(parse(decodeSource(Deno.readFileSync(file), file), file), { attributes: true });
  } catch (fault) {
    if (fault instanceof PythonSyntaxError) return "refused";
    throw fault;
  }
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(tree));
  return new Uint8Array(digest).toHex();
}

Deno.test("CPython's own library gives CPython's trees", async () => {
  const expected = oracle();
  if (expected.length === 0) console.log("skipped: there is no Python 3.13 to compare with");
  const different = [];
  for (const [file, digest] of expected) {
    if (await digestOf(file) !== digest) different.push(file);
  }
  assertEquals(different, []);
});
