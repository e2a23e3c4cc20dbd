/**
 * The text of a program that is to be run, not read: neither TypeScript nor a formatter has to be loaded for it.
 *
 * @module
 */
import { plainText } from "../emit/draft.ts";
import { decodeSource } from "../syntax/mod.ts";
import { translate, type Transpiled } from "../translate.ts";
import type { Program } from "./run.ts";

/** What `program` becomes. */
export function translatedToRun(
  program: Pick<Program, "name" | "path" | "bytes" | "python">,
): Transpiled {
  const { name, path, bytes, python } = program;
  const options = { filename: name, file: path, python };
  return translate(decodeSource(bytes, name), options, plainText);
}
