/**
 * What becomes of programs here: a line of JSON with a program in, one with its outcome out.
 *
 * A program is translated as `deno task run` does it, and is then a module of this process. Its output and its end are
 * taken for what a process of its own would have; `main.ts --commands` compares the two.
 *
 * @module
 */
import { transpile } from "@manycore/multiprocessing/transpile";
import { exception, str, SystemExit } from "@manycore/multiprocessing/python";
import * as sys from "@manycore/multiprocessing/python/sys";
import { formatException } from "@manycore/multiprocessing/python/traceback";
import { stripTypeScriptTypes } from "node:module";
import { pathToFileURL } from "node:url";
import { faultIn } from "../../transpile/cli/fault.ts";
import { translatedToRun } from "../../transpile/cli/translated.ts";
import { type Asked, lineStream, type Outcome } from "./sides.ts";

const folder = Deno.makeTempDirSync();
const write = Deno.stdout.writeSync.bind(Deno.stdout);
let output: Uint8Array[] = [];
Deno.stdout.writeSync = (bytes) => {
  output.push(bytes.slice());
  return bytes.length;
};

/** A line of text, the last one. */
function lastLine(text: string): string {
  return text.replace(/\n+$/, "").split("\n").at(-1)!;
}

/** The TypeScript of a program, or what is said of it. */
function translated({ source, checks }: Asked): { code: string } | { refusal: string } {
  const name = "program.py";
  try {
    if (checks) return { code: transpile(source, { filename: name }).code };
    const bytes = new TextEncoder().encode(source);
    return { code: translatedToRun({ name, path: `${folder}/${name}`, bytes }).modules[0]!.code };
  } catch (error) {
    return { refusal: faultIn(error) };
  }
}

/** The status of a program that ended by `thrown`, and the last line that it leaves. */
function endOf(thrown: unknown): Pick<Outcome, "status" | "last"> {
  const error = exception(thrown);
  if (!(error instanceof SystemExit)) {
    return { status: 1, last: lastLine((formatException(error) as string[]).join("")) };
  }
  const { code } = error;
  if (code == null) return { status: 0, last: "" };
  if (typeof code === "bigint" || typeof code === "boolean" || Number.isInteger(code)) {
    return { status: Number(BigInt.asUintN(8, BigInt(code as number))), last: "" };
  }
  return { status: 1, last: lastLine(str(code)) };
}

let count = 0;

async function outcome(asked: Asked): Promise<Outcome> {
  const made = translated(asked);
  if ("refusal" in made) return { stdout: "", status: 1, last: lastLine(made.refusal) };
  const path = `${folder}/${++count}.js`;
  Deno.writeTextFileSync(path, stripTypeScriptTypes(made.code));
  output = [];
  let end: Pick<Outcome, "status" | "last"> = { status: 0, last: "" };
  try {
    await import(pathToFileURL(path).href);
  } catch (error) {
    end = endOf(error);
  }
  sys.stdout.flush?.();
  Deno.removeSync(path);
  const stdout = new TextDecoder().decode(await new Blob(output as BlobPart[]).arrayBuffer());
  return { stdout, ...end };
}

function answer(text: string): void {
  const bytes = new TextEncoder().encode(`${text}\n`);
  for (let at = 0; at < bytes.length;) at += write(bytes.subarray(at));
}

if (import.meta.main) {
  addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true });
  const lines = Deno.stdin.readable.pipeThrough(new TextDecoderStream()).pipeThrough(lineStream());
  for await (const line of lines) {
    answer(JSON.stringify(await outcome(JSON.parse(line) as Asked)));
  }
  Deno.removeSync(folder, { recursive: true });
}
