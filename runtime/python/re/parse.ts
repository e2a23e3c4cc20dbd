/**
 * Reads patterns. https://docs.python.org/3/library/re.html#regular-expression-syntax
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { OverflowError } from "../../errors.ts";
import { type Cases, category, characterNode } from "./characters.ts";
import { parseClass } from "./parse_class.ts";
import {
  badEscape,
  hexEscape,
  isOctal,
  moreOctal,
  namedEscape,
  octalEscape,
  simpleEscape,
} from "./escapes.ts";
import { ASCII, DOTALL, IGNORECASE, KINDS, LOCALE, MULTILINE, UNICODE, VERBOSE } from "./flags.ts";
import { EMPTY, type Node, type Parsed, type Repeat } from "./nodes.ts";
import { type GroupHead, readGroupHead } from "./parse_group.ts";
import { Reader } from "./reader.ts";
import { Groups } from "./groups.ts";

/** The flags that hold here; those at the start of a pattern are added to them. */
interface Scope {
  flags: number;
}

const MOST = 4294967295;
const SPACE = /^[ \t\n\r\v\f]$/;

class Parser {
  readonly #reader: Reader;
  readonly groups: Groups;
  readonly scope: Scope;

  constructor(reader: Reader, flags: number) {
    this.#reader = reader;
    this.groups = new Groups(reader);
    this.scope = { flags };
  }

  /** Alternatives, up to a closing bracket or the end. */
  alternatives(scope: Scope, depth: number): Node {
    const options: Node[] = [];
    do {
      options.push(this.#sequence(scope, depth, options.length === 0));
    } while (this.#reader.accept("|"));
    return options.length === 1 ? options[0]! : { kind: "branch", options };
  }

  #sequence(scope: Scope, depth: number, first: boolean): Node {
    const reader = this.#reader;
    const items: Node[] = [];
    for (let next = reader.peek(); next !== "" && next !== "|" && next !== ")";) {
      const place = reader.place;
      reader.take();
      if ((scope.flags & VERBOSE) !== 0 && (SPACE.test(next) || next === "#")) {
        if (next === "#") this.#skipLine();
      } else if ("*+?{".includes(next)) {
        this.#quantify(items, next, place, scope);
      } else {
        const node = next === "("
          ? this.#group(scope, depth, place, first && depth === 0 && items.length === 0)
          : this.#atom(next, place, scope);
        if (node) items.push(node);
      }
      next = reader.peek();
    }
    return items.length === 0
      ? EMPTY
      : items.length === 1
      ? items[0]!
      : { kind: "sequence", items };
  }

  #skipLine(): void {
    for (let skipped = ""; skipped !== "\n"; skipped = this.#reader.take()) {
      if (this.#reader.peek() === "") return;
    }
  }

  #atom(next: string, place: number, { flags }: Scope): Node {
    const ascii = (flags & ASCII) !== 0 || !this.#reader.isText;
    if (next === ".") {
      const source = (flags & DOTALL) !== 0 ? "" : "\\n";
      return { kind: "class", source, negated: true, ignoreCase: false };
    }
    if (next === "^") {
      const isLines = (flags & MULTILINE) !== 0;
      return { kind: "at", place: isLines ? "lineStart" : "start", ascii };
    }
    if (next === "$") {
      return { kind: "at", place: (flags & MULTILINE) !== 0 ? "lineEnd" : "end", ascii };
    }
    if (next === "[") return parseClass(this.#reader, place, ascii, this.#cases(flags));
    if (next.startsWith("\\")) return this.#escape(next, flags, ascii);
    return characterNode(next.codePointAt(0)!, this.#cases(flags));
  }

  #cases(flags: number): Cases {
    if ((flags & IGNORECASE) === 0) return "apart";
    return (flags & ASCII) !== 0 || !this.#reader.isText ? "ascii" : "unicode";
  }

  #escape(escape: string, flags: number, ascii: boolean): Node {
    const reader = this.#reader;
    const letter = escape.slice(1);
    switch (letter) {
      case "A":
        return { kind: "at", place: "start", ascii };
      case "Z":
        return { kind: "at", place: "textEnd", ascii };
      case "b":
        return { kind: "at", place: "boundary", ascii };
      case "B":
        return { kind: "at", place: "notBoundary", ascii };
    }
    const source = category(letter, ascii);
    if (source !== undefined) return { kind: "class", source, negated: false, ignoreCase: false };
    const code = simpleEscape(escape) ?? hexEscape(reader, escape);
    if (code !== undefined) return characterNode(code, this.#cases(flags));
    if (letter === "N" && reader.isText) namedEscape(reader);
    if (/^[0-9]$/.test(letter)) return this.#numberEscape(escape, flags);
    if (/^[A-Za-z]$/.test(letter)) throw badEscape(reader, escape);
    return characterNode(letter.codePointAt(0)!, this.#cases(flags));
  }

  #numberEscape(start: string, flags: number): Node {
    const reader = this.#reader;
    let escape = start;
    if (escape === "\\0") {
      escape += moreOctal(reader, 2);
      return characterNode(parseInt(escape.slice(1), 8), this.#cases(flags));
    }
    if (/^[0-9]$/.test(reader.peek())) {
      escape += reader.take();
      if (isOctal(escape[1]) && isOctal(escape[2]) && isOctal(reader.peek())) {
        return characterNode(octalEscape(reader, escape + reader.take()), this.#cases(flags));
      }
    }
    const group = Number(escape.slice(1));
    if (group >= this.groups.next) {
      throw reader.errorBack(`invalid group reference ${group}`, escape.length - 1);
    }
    return this.#reference(group, escape.length, flags);
  }

  #reference(group: number, length: number, flags: number): Node {
    this.groups.checkReference(group, length);
    return { kind: "reference", group, ignoreCase: (flags & IGNORECASE) !== 0 };
  }

  #quantify(items: Node[], sign: string, place: number, { flags }: Scope): void {
    const reader = this.#reader;
    let min = sign === "+" ? 1 : 0;
    let max = sign === "?" ? 1 : Infinity;
    if (sign === "{") {
      const bounds = this.#bounds(place + 1);
      if (!bounds) {
        items.push(characterNode(123, this.#cases(flags)));
        return;
      }
      [min, max] = bounds;
    }
    const body = items.at(-1);
    if (!body || body.kind === "at") throw reader.errorAt("nothing to repeat", place);
    if (body.kind === "repeat") throw reader.errorAt("multiple repeat", place);
    let mode: Repeat["mode"] = "greedy";
    if (reader.accept("?")) mode = "lazy";
    else if (reader.accept("+")) mode = "possessive";
    items[items.length - 1] = { kind: "repeat", min, max, mode, body };
  }

  /** Reads what stands behind a curly bracket; undefined when that is no count. */
  #bounds(place: number): [min: number, max: number] | undefined {
    const reader = this.#reader;
    if (reader.peek() === "}") return undefined;
    const low = reader.takeWhile(Infinity, /^[0-9]$/);
    const high = reader.accept(",") ? reader.takeWhile(Infinity, /^[0-9]$/) : low;
    if (!reader.accept("}")) {
      reader.seek(place);
      return undefined;
    }
    const min = low === "" ? 0 : Number(low);
    const max = high === "" ? Infinity : Number(high);
    if (min >= MOST || high !== "" && max >= MOST) {
      throw new OverflowError("the repetition number is too large");
    }
    if (max < min) throw reader.errorAt("min repeat greater than max repeat", place);
    return [min, max];
  }

  #group(scope: Scope, depth: number, place: number, isFirst: boolean): Node | undefined {
    const head = readGroupHead(this.#reader, place, this.groups);
    switch (head.kind) {
      case "comment":
        return undefined;
      case "reference":
        return this.#reference(head.group, head.length, scope.flags);
      case "flags":
        if (!isFirst) {
          throw this.#reader.errorAt("global flags not at the start of the expression", place);
        }
        scope.flags |= head.add;
        return undefined;
      case "conditional":
        return this.#conditional(head.group, scope, depth, place);
      case "look":
        return this.#look(head, scope, depth, place);
      default:
        return this.#brackets(head, scope, depth, place);
    }
  }

  #close(place: number): void {
    if (this.#reader.accept(")")) return;
    throw this.#reader.errorAt("missing ), unterminated subpattern", place);
  }

  #brackets(
    head: GroupHead & { kind: "capture" | "plain" | "atomic" },
    scope: Scope,
    depth: number,
    place: number,
  ): Node {
    let { flags } = scope;
    if (head.kind === "plain") {
      if ((head.add & KINDS) !== 0) flags &= ~KINDS;
      flags = (flags | head.add) & ~head.remove;
    }
    const index = head.kind === "capture" ? this.groups.open(head.name) : 0;
    const body = this.alternatives({ flags }, depth + 1);
    this.#close(place);
    if (index > 0) this.groups.close(index, body);
    return head.kind === "atomic" ? { kind: "atomic", body } : { kind: "group", index, body };
  }

  #look(
    { ahead, negative }: GroupHead & { kind: "look" },
    scope: Scope,
    depth: number,
    place: number,
  ): Node {
    const leave = ahead ? undefined : this.groups.enterLookbehind();
    const body = this.alternatives({ flags: scope.flags }, depth + 1);
    leave?.();
    this.#close(place);
    if (ahead) return { kind: "look", ahead, negative, body, width: 0 };
    const [low, high] = this.groups.width(body);
    this.groups.lookbehinds.push(low === high);
    return { kind: "look", ahead, negative, body, width: low };
  }

  #conditional(group: number, scope: Scope, depth: number, place: number): Node {
    const yes = this.#sequence({ flags: scope.flags }, depth + 1, false);
    let no: Node = EMPTY;
    if (this.#reader.accept("|")) {
      no = this.#sequence({ flags: scope.flags }, depth + 1, false);
      if (this.#reader.peek() === "|") {
        throw this.#reader.errorBack("conditional backref with more than two branches", 0);
      }
    }
    this.#close(place);
    return { kind: "conditional", group, yes, no };
  }
}

/** Flags as they hold for a text or for bytes. */
function settled(flags: number, isText: boolean): number {
  if (isText) {
    if ((flags & LOCALE) !== 0) throw new ValueError("cannot use LOCALE flag with a str pattern");
    if ((flags & ASCII) !== 0 && (flags & UNICODE) !== 0) {
      throw new ValueError("ASCII and UNICODE flags are incompatible");
    }
    return (flags & ASCII) === 0 ? flags | UNICODE : flags;
  }
  if ((flags & UNICODE) !== 0) {
    throw new ValueError("cannot use UNICODE flag with a bytes pattern");
  }
  if ((flags & LOCALE) !== 0 && (flags & ASCII) !== 0) {
    throw new ValueError("ASCII and LOCALE flags are incompatible");
  }
  return flags;
}

/**
 * Reads a pattern.
 *
 * @param text the pattern, bytes as the characters of their numbers
 * @param original the pattern as it was given, for errors
 * @throws {PatternError} when it is none
 */
export function parse(text: string, original: string | Uint8Array, flags: number): Parsed {
  const reader = new Reader(text, original);
  const parser = new Parser(reader, flags);
  const root = parser.alternatives(parser.scope, 0);
  const all = settled(parser.scope.flags, reader.isText);
  if (reader.peek() !== "") throw reader.errorBack("unbalanced parenthesis", 0);
  const { groups } = parser;
  groups.finish();
  return {
    root,
    flags: all,
    least: groups.width(root)[0],
    most: groups.width(root)[1],
    groups: groups.next - 1,
    names: groups.names,
    closing: groups.closing,
    widths: groups.widths,
  };
}
