/**
 * Reads classes of characters, `[a-z\d]`.
 *
 * @module
 */
import { type Cases, category, rangeSource } from "./characters.ts";
import { classEscape } from "./escapes.ts";
import type { CharacterClass } from "./nodes.ts";
import type { Reader } from "./reader.ts";

/** A character, or the class of an escape such as `\d`. */
type Member = number | string;

function member(reader: Reader, next: string, ascii: boolean): Member {
  if (!next.startsWith("\\")) return next.codePointAt(0)!;
  return category(next.slice(1), ascii) ?? classEscape(reader, next);
}

/**
 * Reads a class of which the opening bracket has been read.
 *
 * @param place where that bracket stands
 */
export function parseClass(
  reader: Reader,
  place: number,
  ascii: boolean,
  cases: Cases,
): CharacterClass {
  const negated = reader.accept("^");
  let source = "";
  const add = (item: Member) => {
    source += typeof item === "string" ? item : rangeSource(item, item, cases);
  };
  const take = (): string => {
    const next = reader.take();
    if (next === "") throw reader.errorAt("unterminated character set", place);
    return next;
  };
  for (let isFirst = true;; isFirst = false) {
    const start = reader.place;
    const next = take();
    if (next === "]" && !isFirst) break;
    const low = member(reader, next, ascii);
    const written = reader.place;
    if (!reader.accept("-")) {
      add(low);
      continue;
    }
    const afterDash = reader.place;
    const second = take();
    if (second === "]") {
      add(low);
      add(45);
      break;
    }
    const high = member(reader, second, ascii);
    if (typeof low === "string" || typeof high === "string" || high < low) {
      const points = [...reader.text];
      const from = points.slice(start, written).join("");
      const to = points.slice(afterDash, reader.place).join("");
      throw reader.errorAt(`bad character range ${from}-${to}`, start);
    }
    source += rangeSource(low, high, cases);
  }
  return { kind: "class", source, negated, ignoreCase: cases === "unicode" };
}
