/** What becomes of a Python program, for the tests of the emission. */
import { transpile } from "@manycore/multiprocessing/transpile";

/** The emitted program without its imports. */
export function emitted(source: string): string {
  const { code } = transpile(source, { filename: "program.py" });
  return code.replace(/^import [^;]*;\n/gm, "").trim();
}

/** The emitted program's imports alone. */
export function importsOf(source: string): string[] {
  const { code } = transpile(source, { filename: "program.py" });
  return code.match(/^import [^;]*;/gm) ?? [];
}
