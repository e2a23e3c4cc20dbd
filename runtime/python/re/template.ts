/**
 * Templates for `sub` and `expand`: `\1`, `\g<name>`, `\n`.
 *
 * @module
 */
import { IndexError } from "../exceptions.ts";
import { quote } from "../text/quote.ts";
import { badEscape, isOctal, moreOctal, octalEscape, simpleEscape } from "./escapes.ts";
import { Reader } from "./reader.ts";
import type { Text } from "./text.ts";

/** Texts, and numbers of groups between them. */
export type Template = readonly (string | number)[];

/** What a template must know of the pattern. */
interface Groups {
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

function groupNumber(reader: Reader, group: number, groups: Groups, back: number): number {
  if (group <= groups.groups) return group;
  throw reader.errorBack(`invalid group reference ${group}`, back);
}

function namedGroup(reader: Reader, groups: Groups): number {
  if (!reader.accept("<")) throw reader.errorBack("missing <", 0);
  const name = reader.takeUntil(">", "group name");
  const length = [...name].length + 1;
  if (/^[0-9]+$/.test(name)) {
    const group = Number(name);
    if (group > groups.groups) {
      throw reader.errorBack(`invalid group reference ${BigInt(name)}`, length);
    }
    return group;
  }
  reader.checkName(name);
  const known = groups.names.get(name);
  if (known === undefined) throw new IndexError(`unknown group name ${quote(name)}`);
  return known;
}

function numberEscape(reader: Reader, escape: string, groups: Groups): string | number {
  let digits = escape;
  if (/^[0-9]$/.test(reader.peek())) {
    digits += reader.take();
    if (isOctal(digits[1]) && isOctal(digits[2]) && isOctal(reader.peek())) {
      return String.fromCharCode(octalEscape(reader, digits + reader.take()));
    }
  }
  return groupNumber(reader, Number(digits.slice(1)), groups, digits.length - 1);
}

function escaped(reader: Reader, escape: string, groups: Groups): string | number {
  const letter = escape.slice(1);
  if (letter === "g") return namedGroup(reader, groups);
  if (letter === "0") {
    return String.fromCharCode(parseInt(`0${moreOctal(reader, 2)}`, 8) & 0xff);
  }
  if (/^[1-9]$/.test(letter)) return numberEscape(reader, escape, groups);
  const code = simpleEscape(escape);
  if (code !== undefined) return String.fromCharCode(code);
  if (/^[A-Za-z]$/.test(letter)) throw badEscape(reader, escape);
  return escape;
}

/**
 * Reads a template.
 *
 * @param text the template, bytes as the characters of their numbers
 * @param original the template as it was given, for errors
 */
export function parseTemplate(text: string, original: Text, groups: Groups): Template {
  if (!text.includes("\\")) return [text];
  const reader = new Reader(text, original);
  const parts: (string | number)[] = [];
  let literal = "";
  for (let next = reader.take(); next !== ""; next = reader.take()) {
    const part = next.startsWith("\\") ? escaped(reader, next, groups) : next;
    if (typeof part === "string") {
      literal += part;
      continue;
    }
    if (literal !== "") parts.push(literal);
    literal = "";
    parts.push(part);
  }
  if (literal !== "") parts.push(literal);
  return parts;
}

/** A template with the texts of the groups in place. */
export function fill(template: Template, group: (index: number) => string | null): string {
  let text = "";
  for (const part of template) text += typeof part === "string" ? part : group(part) ?? "";
  return text;
}
