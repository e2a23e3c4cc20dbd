/**
 * The text of a program that is to be run, not read: neither TypeScript nor a formatter has to be loaded for it.
 *
 * @module
 */
import { plainText } from "../emit/writing/draft.ts";
import { decodeSource } from "../syntax/mod.ts";
import { translateProgram, type TranspiledModule } from "../translate.ts";
import { beside, Looked, type Probe, shownFrom } from "./looked.ts";
import type { Source } from "./kept.ts";

/** What a program becomes, and what that depends on. */
export interface TranslatedProgram {
  /** The program itself first. */
  readonly modules: readonly TranspiledModule[];
  /** What Python warns of, and what will fail when the program gets there. */
  readonly warnings: readonly { readonly formatted: string }[];
  /** What was looked for beside the program. */
  readonly probes: readonly Probe[];
}

/** What `program` becomes. */
export function translatedToRun(program: Source): TranslatedProgram {
  const { name, shown, path, bytes, python } = program;
  const files = new Looked();
  const { modules, warnings, notes } = translateProgram(
    decodeSource(bytes, name),
    {
      filename: shown ?? name,
      file: path,
      path: beside(path),
      files,
      shown: shownFrom(path, name),
      isLenient: true,
      python,
    },
    plainText,
  );
  return { modules, warnings: [...warnings, ...notes], probes: files.probes };
}
