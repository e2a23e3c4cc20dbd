/**
 * What the command line takes of the transpiler: all but what needs TypeScript, which a thread of its own has.
 *
 * @module
 */
export { draftOf, plainText } from "../emit/writing/draft.ts";
export { laidOut } from "../emit/writing/format.ts";
export { readTree } from "../python2/mod.ts";
export { decodeSource, dump } from "../syntax/mod.ts";
export { translateProgram } from "../translate.ts";
export { translatedToRun } from "./translated.ts";
