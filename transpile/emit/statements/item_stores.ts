/**
 * Stores into items of lists: `xs[slot(i, xs.length)] = value` looks at the place before, as Python does.
 *
 * @module
 */
import type { Type } from "../../analysis/mod.ts";
import type { AugAssign, Expr, Subscript } from "../../syntax/ast.ts";
import { present, value } from "../expressions/expressions.ts";
import { hasEffects } from "../scopes/blocks.ts";
import { argument, at, binary, call, type Code, Level, postfix, primary } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { sliceParts } from "../expressions/access.ts";
import {
  indexText,
  isRepeated,
  isStill,
  itemOrHelper,
  listText,
  plainIndex,
} from "../expressions/items.ts";
import { inPlace, plainAugmented, plainItem } from "../expressions/operators.ts";
import { isRawTarget } from "../numbers/raw_places.ts";

/** The list that an item belongs to, with the line that gives it a name where its text cannot be written twice. */
interface Held {
  readonly text: string;
  readonly lines: readonly string[];
}

function heldList(e: Emitter, target: Subscript): Held | null {
  if (!isRepeated(e, target)) return null;
  const text = listText(e, target.value);
  if (text !== null) return { text, lines: [] };
  const { value: row } = target;
  const read = row.type === "Subscript" && e.typeOf(row).kind === "list" &&
      row.slice.type !== "Slice"
    ? itemOrHelper(e, row)
    : null;
  if (!read) return null;
  const name = e.freshName("row");
  return { text: name, lines: [`const ${name} = ${argument(read)};`] };
}

/**
 * `xs[slot(i, xs.length)] = value`; null where the value may change the list, or does not fit.
 *
 * @param type of the value
 * @param given what the value is computed by; null where that is done
 */
export function storedItem(
  e: Emitter,
  target: Subscript,
  code: Code,
  type: Type,
  given: Expr | null,
): string[] | null {
  const isHarmless = given === null ? /^[\w$.]+$/.test(code.text) : isStill(e, given);
  const owner = e.typeOf(target.value);
  const isFit = owner.kind === "list" || owner.kind === "bytearray" && isByte(type);
  if (!isHarmless || !isFit) return null;
  const index = indexText(e, target.slice);
  const list = index === null ? null : heldList(e, target);
  if (!list || index === null) return null;
  const found = owner.kind === "list" ? "slot" : "byteSlot";
  const place = call(e.py(found), index, `${list.text}.length`).text;
  return [...list.lines, `${list.text}[${place}] = ${argument(code)};`];
}

/** Whether a value surely fits into a byte. */
function isByte(type: Type): boolean {
  return type.kind === "int" && type.low >= 0 && type.high < 256;
}

/** Stores a plain number in a list of such. */
export function storeRaw(e: Emitter, target: Subscript, code: Code, given: Expr | null): string[] {
  const mayWait = code.text.includes("(") && hasEffects(e, target);
  if (e.isWithinBounds(target) && !mayWait) {
    const list = at(Level.Call, present(e, target.value));
    return [`${list}[${value(e, target.slice).text}] = ${argument(code)};`];
  }
  const stored = storedItem(e, target, code, e.typeOf(target), given);
  if (stored !== null) return stored;
  if (mayWait) {
    const name = e.freshName("value");
    return [`const ${name} = ${argument(code)};`, ...storeRaw(e, target, primary(name), null)];
  }
  const helped = call(e.py("setItem"), present(e, target.value), value(e, target.slice), code);
  return [`${helped.text};`];
}

/** `xs[a:b] = xs[a:b][::-1]` in place, however it is written; null for any other part that is stored. */
export function reversedPart(e: Emitter, target: Subscript, code: Code): string[] | null {
  if (target.slice.type !== "Slice" || target.slice.step) return null;
  const list = e.typeOf(target.value).kind === "list" ? listText(e, target.value) : null;
  const [start = "0", ...stop] = sliceParts(e, target.slice);
  const ends = [start === "null" ? "0" : start, ...stop].join(", ");
  if (list === null || !/^[\w$.]+( [-+] [\w$.]+)*(, [\w$.]+( [-+] [\w$.]+)*)?$/.test(ends)) {
    return null;
  }
  const part = `${list}.slice(${ends})`;
  const isReversed = code.text === `${part}.reverse()` || code.text === `${part}.toReversed()`;
  return isReversed ? [`${call(e.py("reversePart"), list, ends).text};`] : null;
}

/** `xs[i] op= value` by brackets; null where a helper has to look for the place. */
export function augmentedItem(e: Emitter, node: AugAssign, target: Subscript): string[] | null {
  if (target.slice.type === "Slice" || e.typeOf(target.value).kind !== "list") return null;
  if (!isStill(e, node.value)) return null;
  const index = plainIndex(e, target.slice);
  const list = index === null ? null : heldList(e, target);
  if (!list || index === null) return null;
  const place = `${list.text}[${index}]`;
  if (e.isWithinBounds(target)) {
    const plain = isRawTarget(e, target) ? plainAugmented(e, node, true) : null;
    if (plain) return [...list.lines, `${place}! ${symbolOf(node)}= ${argument(plain)};`];
    const result = inPlaceItem(e, node, postfix(`${place}!`));
    return [...list.lines, `${place} = ${argument(result)};`];
  }
  const helped = call(e.py("item"), list.text, index);
  const current = binary(postfix(place), "??", helped, Level.Nullish);
  return [...list.lines, `${place} = ${argument(inPlaceItem(e, node, current))};`];
}

/** `item op value`, as it is stored again. */
export function inPlaceItem(e: Emitter, node: AugAssign, current: Code): Code {
  return plainItem(e, node, current) ?? inPlace(e, node, current);
}

/** JavaScript's operator of an assignment that has the same one. */
export function symbolOf(node: AugAssign): string {
  const symbols = { Add: "+", Sub: "-", Mult: "*", Div: "/", Mod: "%" } as Record<string, string>;
  return symbols[node.op] ?? "+";
}
