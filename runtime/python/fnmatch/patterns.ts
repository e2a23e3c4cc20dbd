/** Patterns of shells, and what they are as regular expressions. */

/** A part of a pattern: any text, any character, these characters, or just this one. */
type Part =
  | { readonly kind: "star" }
  | { readonly kind: "any" }
  | { readonly kind: "set"; readonly negated: boolean; readonly ranges: readonly string[] }
  | { readonly kind: "one"; readonly character: string };

/** The characters and ranges between brackets; a range that runs backwards holds nothing. */
function rangesOf(content: string): string[] {
  const characters = [...content];
  const ranges: string[] = [];
  for (let i = 0; i < characters.length; i++) {
    const [first, hyphen, last] = characters.slice(i, i + 3);
    if (hyphen === "-" && last !== undefined) {
      if (first! <= last) ranges.push(`${first}-${last}`);
      i += 2;
    } else ranges.push(first!);
  }
  return ranges;
}

function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < pattern.length;) {
    const character = String.fromCodePoint(pattern.codePointAt(i)!);
    i += character.length;
    if (character === "*") {
      if (parts.at(-1)?.kind !== "star") parts.push({ kind: "star" });
    } else if (character === "?") parts.push({ kind: "any" });
    else if (character === "[") {
      let end = i;
      if (pattern[end] === "!") end++;
      if (pattern[end] === "]") end++;
      end = pattern.indexOf("]", end);
      if (end < 0) parts.push({ kind: "one", character });
      else {
        const negated = pattern[i] === "!";
        parts.push({
          kind: "set",
          negated,
          ranges: rangesOf(pattern.slice(i + Number(negated), end)),
        });
        i = end + 1;
      }
    } else parts.push({ kind: "one", character });
  }
  return parts;
}

function escaped(character: string): string {
  return /[()[\]{}?*+\-|^$\\.&~#\s]/.test(character) ? `\\${character}` : character;
}

/** A set in the syntax of JavaScript's regular expressions, which escape less than Python's. */
function setText(ranges: readonly string[]): string {
  const one = (character: string) => character.replace(/[\\\]^[-]/, "\\$&");
  return ranges.map((range) => {
    const [first, hyphen, last] = [...range];
    return hyphen === undefined ? one(first!) : `${one(first!)}-${one(last!)}`;
  }).join("");
}

/** What finds names that fit a pattern. @param flags further flags of the regular expression */
export function patternOf(pattern: string, flags = ""): RegExp {
  const text = partsOf(pattern).map((part) => {
    if (part.kind === "star") return ".*";
    if (part.kind === "any") return ".";
    if (part.kind === "one") return part.character.replace(/[()[\]{}?*+|^$\\./]/, "\\$&");
    if (part.ranges.length === 0) return part.negated ? "." : "(?!)";
    return `[${part.negated ? "^" : ""}${setText(part.ranges)}]`;
  }).join("");
  return new RegExp(`^(?:${text})$`, `su${flags}`);
}

/** A pattern as a regular expression for `re`. https://docs.python.org/3/library/fnmatch.html#fnmatch.translate */
export function translate(pat: string): string {
  const parts = partsOf(pat);
  const last = parts.findLastIndex((part) => part.kind === "star");
  let text = "";
  let isOpen = false;
  parts.forEach((part, i) => {
    if (part.kind === "star") {
      if (isOpen) text += ")";
      isOpen = i < last;
      text += isOpen ? "(?>.*?" : ".*";
    } else if (part.kind === "any") text += ".";
    else if (part.kind === "one") text += escaped(part.character);
    else if (part.ranges.length === 0) text += part.negated ? "." : "(?!)";
    else text += pythonSet(part.ranges, part.negated);
  });
  return `(?s:${text})\\Z`;
}

/** A pattern within a larger expression for `re`: `star` is any text there, `any` any character. */
export function translatedPart(pattern: string, star: string, any: string): string {
  return partsOf(pattern).map((part) => {
    if (part.kind === "star") return star;
    if (part.kind === "any") return any;
    if (part.kind === "one") return escaped(part.character);
    if (part.ranges.length === 0) return part.negated ? "." : "(?!)";
    return pythonSet(part.ranges, part.negated);
  }).join("");
}

function pythonSet(ranges: readonly string[], negated: boolean): string {
  const text = ranges.map(pythonRange).join("");
  return negated ? `[^${text}]` : `[${text.replace(/^[\^[]/, "\\$&")}]`;
}

function pythonRange(range: string): string {
  return [...range].map((character, i) => {
    const isHyphen = character === "-" && (range.length === 1 || i !== 1);
    return isHyphen || /[\\&~|]/.test(character) ? `\\${character}` : character;
  }).join("");
}
