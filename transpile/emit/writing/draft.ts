/**
 * The text of an emitted module before its types are fitted and its lines laid out.
 *
 * @module
 */
import { namesInHints, withoutHints } from "../../fit/hints.ts";
import type { Import } from "./imports.ts";
import type { Emitted } from "../modules/module.ts";

/** The module's text with hints of what its values are. */
export function draftOf(emitted: Emitted): string {
  return textOf(emitted, emitted.body.join("\n"));
}

/** The module's text as it can be run. */
export function plainText(emitted: Emitted): string {
  return textOf(
    { ...emitted, head: emitted.head.map(withoutHints) },
    withoutHints(emitted.body.join("\n")),
  );
}

function textOf({ head, imports }: Emitted, body: string): string {
  const used = new Set([...body.match(WORD) ?? [], ...namesInHints(body)]);
  const declarations = imports.flatMap((one) => onlyUsed(one, used)).map(written);
  const parts = declarations.length > 0 ? [...declarations, "", body] : [body];
  return [...head, ...parts].join("\n");
}

const WORD = /[\p{ID_Continue}$]+/gu;

/** An import without the names that the text does not mention after all. */
function onlyUsed(declaration: Import, used: ReadonlySet<string>): Import[] {
  const unused = declaration.effects ? [{ ...declaration, names: [] }] : [];
  if (declaration.namespace !== undefined) {
    if (used.has(declaration.namespace)) return [declaration];
    return declaration.effects ? [{ specifier: declaration.specifier, names: [] }] : [];
  }
  // What is imported for what it does has no names.
  if (declaration.names.length === 0) return [declaration];
  const names = declaration.names.filter(({ name, alias }) => used.has(alias ?? name));
  return names.length > 0 ? [{ ...declaration, names }] : unused;
}

function written({ specifier, namespace, names }: Import): string {
  const from = JSON.stringify(specifier);
  if (namespace !== undefined) return `import * as ${namespace} from ${from};`;
  if (names.length === 0) return `import ${from};`;
  const areTypes = names.every(({ type }) => type);
  const list = names.map(({ name, alias, type }) =>
    (type && !areTypes ? "type " : "") + name + (alias === undefined ? "" : ` as ${alias}`)
  );
  return `import ${areTypes ? "type " : ""}{ ${list.join(", ")} } from ${from};`;
}
