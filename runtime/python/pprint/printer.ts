/**
 * The class `pprint.PrettyPrinter`.
 *
 * @module
 */
import { Counter } from "../collections/counter.ts";
import { defaultdict } from "../collections/defaultdict.ts";
import { deque } from "../collections/deque.ts";
import { OrderedDict } from "../collections/ordered_dict.ts";
import { str as strType } from "../builtins/str.ts";
import { callMethod, getattr, type as typeOf } from "../dispatch.ts";
import { ValueError } from "../exceptions.ts";
import { lt } from "../operators/compare.ts";
import { iter } from "../operators/iteration.ts";
import { truth } from "../operators/truth.ts";
import { streams } from "../streams.ts";
import { options } from "../support/options.ts";
import { format } from "../text/format.ts";
import { repr } from "../text/repr.ts";
import { textLength } from "../text/code_points.ts";
import { ByteArray, Bytes } from "../values/bytes.ts";
import { dictEntries } from "../values/dict.ts";
import { id } from "../values/identity.ts";
import { type int, isInt } from "../values/numbers.ts";
import { FrozenSet, PySet } from "../values/set.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { className, classOf } from "../values/types.ts";

/** How values are printed. */
export interface PrintOptions {
  /** How far each level is moved to the right. */
  indent?: int;
  /** How long lines are at most. */
  width?: int;
  /** How many levels are shown; all where it is null. */
  depth?: int | null;
  /** Where to print; standard output when it is not given. */
  stream?: unknown;
  /** Whether as many items stand in a line as fit. */
  compact?: boolean;
  /** Whether dicts are sorted by their keys. */
  sortDicts?: boolean;
  /** Whether long ints have strokes between thousands. */
  underscoreNumbers?: boolean;
}

type Write = (text: string) => void;

/** What is being printed: where to, and inside of what. */
interface Work {
  readonly write: Write;
  readonly inside: Set<unknown>;
}

/** Where a value begins, how much stands behind it, and how deep it is. */
interface Where {
  readonly indent: number;
  readonly allowance: number;
  readonly level: number;
}

type Entry = readonly [key: unknown, value: unknown];

/** Whether a value stands before another; where they cannot be compared, by class and identity. */
function isBefore(a: unknown, b: unknown): boolean {
  try {
    return truth(lt(a, b));
  } catch {
    const [first, second] = [repr(typeOf(a)), repr(typeOf(b))];
    return first === second ? id(a) < id(b) : first < second;
  }
}

function compare(a: unknown, b: unknown): number {
  return isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0;
}

/** Whether a value is of a built-in type itself, not of a class derived from it. */
function isPlainly(value: unknown, type: "list" | "set" | "tuple"): boolean {
  return typeof value === "object" && value !== null && className(typeOf(value) as object) === type;
}

function isContainer(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** Prints values over several lines. https://docs.python.org/3/library/pprint.html#pprint.PrettyPrinter */
export class PrettyPrinter {
  static readonly __module__ = "pprint";
  readonly #indent: number;
  readonly #width: number;
  readonly #depth: number | null;
  readonly #stream: unknown;
  readonly #isCompact: boolean;
  readonly #sorts: boolean;
  readonly #strokes: boolean;

  /** @throws {ValueError} for numbers that cannot be */
  constructor(...given: unknown[]) {
    const named = options<PrintOptions>(["indent", "width", "depth", "stream"], ...given);
    this.#indent = Number(named.indent ?? 1);
    this.#width = Number(named.width ?? 80);
    this.#depth = named.depth == null ? null : Number(named.depth);
    if (this.#indent < 0) throw new ValueError("indent must be >= 0");
    if (this.#depth !== null && this.#depth <= 0) throw new ValueError("depth must be > 0");
    if (this.#width === 0) throw new ValueError("width must be != 0");
    this.#stream = named.stream ?? null;
    this.#isCompact = truth(named.compact);
    this.#sorts = truth(named.sortDicts ?? true);
    this.#strokes = truth(named.underscoreNumbers);
  }

  /** The text of a value. */
  pformat(object: unknown): string {
    let text = "";
    const work = { write: (part: string) => void (text += part), inside: new Set<unknown>() };
    this.#put(object, work, { indent: 0, allowance: 0, level: 0 });
    return text;
  }

  /** Prints a value. */
  pprint(object: unknown): void {
    callMethod(this.#stream ?? streams.stdout, "write", [`${this.pformat(object)}\n`]);
  }

  /** Whether a value is in itself. */
  isrecursive(object: unknown): boolean {
    return this.format(object, null, null, 0)[2];
  }

  /** Whether the text of a value would give the value back. */
  isreadable(object: unknown): boolean {
    const [, isReadable, isRecursive] = this.format(object, null, null, 0);
    return isReadable && !isRecursive;
  }

  /** The text of a value in one line; whether it would give the value back, and whether the value is in itself. */
  format(
    object: unknown,
    _context: unknown,
    maxlevels: int | null,
    level: int,
  ): Tuple<[string, boolean, boolean]> {
    const most = maxlevels === null || Number(maxlevels) === 0 ? null : Number(maxlevels);
    const found = this.#line(object, new Set(), most, Number(level));
    return asTuple([...found]) as Tuple<[string, boolean, boolean]>;
  }

  #recursion(value: unknown): string {
    return `<Recursion on ${className(typeOf(value) as object)} with id=${id(value)}>`;
  }

  #entries(dict: unknown): Entry[] {
    const entries = [...dictEntries(dict)] as Entry[];
    if (this.#sorts) entries.sort(([a], [b]) => compare(a, b));
    return entries;
  }

  #line(
    value: unknown,
    inside: Set<unknown>,
    most: number | null,
    level: number,
  ): [text: string, isReadable: boolean, isRecursive: boolean] {
    if (isInt(value) && typeof value !== "boolean" && this.#strokes) {
      return [format(value, "_d"), true, false];
    }
    const isDict = value instanceof Map && typeof getattr(value, "items", null) === "function" &&
      classOf(value) !== OrderedDict && !this.#isSpecial(value);
    const isTuple = isPlainly(value, "tuple");
    const isList = isPlainly(value, "list");
    if (!isDict && !isTuple && !isList) {
      const text = repr(value);
      return [text, text !== "" && !text.startsWith("<"), false];
    }
    const [open, close] = isDict ? "{}" : isTuple ? "()" : "[]";
    const items: unknown[] = isDict ? this.#entries(value) : [...iter(value)];
    if (items.length === 0) return [open! + close!, true, false];
    if (most !== null && level >= most) return [`${open}...${close}`, false, inside.has(value)];
    if (inside.has(value)) return [this.#recursion(value), false, true];
    inside.add(value);
    let [isReadable, isRecursive] = [true, false];
    const part = (item: unknown): string => {
      const [text, readable, recursive] = this.#line(item, inside, most, level + 1);
      isReadable &&= readable;
      isRecursive ||= recursive;
      return text;
    };
    const texts = isDict
      ? (items as Entry[]).map(([key, item]) => `${part(key)}: ${part(item)}`)
      : items.map(part);
    inside.delete(value);
    const end = isTuple && items.length === 1 ? "," : "";
    return [`${open}${texts.join(", ")}${end}${close}`, isReadable, isRecursive];
  }

  #isSpecial(value: unknown): boolean {
    return value instanceof Counter || value instanceof defaultdict;
  }

  #short(value: unknown, { inside }: Work, level: number): string {
    return this.#line(value, new Set(inside), this.#depth, level)[0];
  }

  #put(value: unknown, work: Work, where: Where): void {
    const { write, inside } = work;
    if (isContainer(value) && inside.has(value)) return write(this.#recursion(value));
    const text = this.#short(value, work, where.level);
    const room = this.#width - where.indent - where.allowance;
    const put = textLength(text) > room ? this.#longForm(value) : null;
    if (!put) return write(text);
    inside.add(value);
    put(work, { ...where, level: where.level + 1 });
    inside.delete(value);
  }

  /** What prints a value over several lines; null where nothing does. */
  #longForm(value: unknown): ((work: Work, where: Where) => void) | null {
    if (typeof value === "string") return (work, where) => this.#text(value, work, where);
    if (isPlainly(value, "list")) {
      return (work, where) => this.#bracketed(value as unknown[], "[", "]", work, where);
    }
    if (isPlainly(value, "tuple")) {
      const items = [...value as unknown[]];
      const end = items.length === 1 ? ",)" : ")";
      return (work, where) => this.#bracketed(items, "(", end, work, where);
    }
    if (value instanceof PySet || value instanceof FrozenSet) {
      return (work, where) => this.#set(value, work, where);
    }
    if (value instanceof ByteArray) {
      return ({ write }, where) => {
        write("bytearray(");
        const inner = {
          indent: where.indent + 10,
          allowance: where.allowance + 1,
          level: where.level + 1,
        };
        this.#bytes(new Bytes(value), write, inner);
        write(")");
      };
    }
    if (value instanceof Bytes) return ({ write }, where) => this.#bytes(value, write, where);
    if (value instanceof deque) return (work, where) => this.#deque(value, work, where);
    if (value instanceof Map) return this.#mapping(value);
    return this.#dataclass(value);
  }

  #mapping(value: Map<unknown, unknown>): ((work: Work, where: Where) => void) | null {
    const name = className(classOf(value));
    const inner = name.length + 1;
    if (value instanceof OrderedDict) {
      return (work, { indent, allowance, level }) => {
        work.write(`${name}(`);
        const items = Array.from(dictEntries(value), ([key, item]) => asTuple([key, item]));
        this.#put(items, work, { indent: indent + inner, allowance: allowance + 1, level });
        work.write(")");
      };
    }
    if (value instanceof Counter) {
      return (work, { indent, allowance, level }) => {
        work.write(`${name}({${this.#gap()}`);
        const where = { indent: indent + inner, allowance: allowance + 2, level };
        this.#pairs(value.mostCommon() as unknown as Entry[], work, where);
        work.write("})");
      };
    }
    if (value instanceof defaultdict) {
      return (work, { indent, allowance, level }) => {
        const factory = this.#short(getattr(value, "default_factory"), work, level);
        const at = indent + inner;
        work.write(`${name}(${factory},\n${" ".repeat(at)}`);
        this.#dict(value, work, { indent: at, allowance: allowance + 1, level });
        work.write(")");
      };
    }
    return (work, where) => this.#dict(value, work, where);
  }

  /** What stands between a bracket and the first item. */
  #gap(): string {
    return " ".repeat(Math.max(0, this.#indent - 1));
  }

  #dict(value: unknown, work: Work, where: Where): void {
    work.write(`{${this.#gap()}`);
    this.#pairs(this.#entries(value), work, { ...where, allowance: where.allowance + 1 });
    work.write("}");
  }

  #pairs(entries: readonly Entry[], work: Work, where: Where): void {
    const indent = where.indent + this.#indent;
    entries.forEach(([key, value], i) => {
      const isLast = i === entries.length - 1;
      const text = this.#short(key, work, where.level);
      work.write(`${text}: `);
      this.#put(value, work, {
        indent: indent + textLength(text) + 2,
        allowance: isLast ? where.allowance : 1,
        level: where.level,
      });
      if (!isLast) work.write(`,\n${" ".repeat(indent)}`);
    });
  }

  #bracketed(
    items: readonly unknown[],
    open: string,
    close: string,
    work: Work,
    where: Where,
  ): void {
    work.write(open);
    this.#items(items, work, { ...where, allowance: where.allowance + close.length });
    work.write(close);
  }

  #items(items: readonly unknown[], work: Work, where: Where): void {
    const { write } = work;
    const indent = where.indent + this.#indent;
    write(this.#gap());
    const newLine = `,\n${" ".repeat(indent)}`;
    let before = "";
    let most = this.#width - indent + 1;
    let room = most;
    items.forEach((item, i) => {
      const isLast = i === items.length - 1;
      if (isLast) {
        most -= where.allowance;
        room -= where.allowance;
      }
      if (this.#isCompact) {
        const text = this.#short(item, work, where.level);
        const width = textLength(text) + 2;
        if (room < width) {
          room = most;
          if (before !== "") before = newLine;
        }
        if (room >= width) {
          room -= width;
          write(before + text);
          before = ", ";
          return;
        }
      }
      write(before);
      before = newLine;
      const allowance = isLast ? where.allowance : 1;
      this.#put(item, work, { indent, allowance, level: where.level });
    });
  }

  #set(value: PySet | FrozenSet, work: Work, where: Where): void {
    const items = [...value].sort(compare);
    if (isPlainly(value, "set")) return this.#bracketed(items, "{", "}", work, where);
    const name = className(classOf(value));
    const inner = { ...where, indent: where.indent + name.length + 1 };
    this.#bracketed(items, `${name}({`, "})", work, inner);
  }

  #deque(value: deque, work: Work, where: Where): void {
    const name = className(classOf(value));
    const indent = where.indent + name.length + 1;
    work.write(`${name}([`);
    const isBounded = value.maxlen !== null;
    const allowance = isBounded ? 2 : where.allowance + 2;
    this.#items([...value], work, { indent, allowance, level: where.level });
    work.write(
      isBounded ? `],\n${" ".repeat(indent)}maxlen=${repr(value.maxlen)})` : "])",
    );
  }

  #dataclass(value: unknown): ((work: Work, where: Where) => void) | null {
    const fields = getattr(value, "__dataclass_fields__", null);
    if (fields === null || typeof value === "function") return null;
    const name = className(typeOf(value) as object);
    if (!repr(value).startsWith(`${name}(`)) return null;
    return (work, where) => {
      const indent = where.indent + name.length + 1;
      const shown = [...dictEntries(fields)].filter(([, field]) =>
        truth(getattr(field, "repr", true))
      );
      work.write(`${name}(`);
      shown.forEach(([field], i) => {
        const isLast = i === shown.length - 1;
        const key = field as string;
        const item = getattr(value, key);
        work.write(`${key}=`);
        if (isContainer(item) && work.inside.has(item)) work.write("...");
        else {
          this.#put(item, work, {
            indent: indent + key.length + 1,
            allowance: isLast ? where.allowance : 1,
            level: where.level,
          });
        }
        if (!isLast) work.write(`,\n${" ".repeat(indent)}`);
      });
      work.write(")");
    };
  }

  #text(value: string, { write }: Work, where: Where): void {
    const isOuter = where.level === 1;
    const indent = where.indent + (isOuter ? 1 : 0);
    const allowance = where.allowance + (isOuter ? 1 : 0);
    const most = this.#width - indent;
    const chunks: string[] = [];
    const lines = strType.splitlines(value, { keepends: true });
    lines.forEach((line, i) => {
      const isLast = i === lines.length - 1;
      const text = repr(line);
      if (textLength(text) <= most - (isLast ? allowance : 0)) {
        chunks.push(text);
        return;
      }
      const parts = (line.match(/\S*\s*/g) ?? []).slice(0, -1);
      let current = "";
      parts.forEach((part, j) => {
        const room = most - (isLast && j === parts.length - 1 ? allowance : 0);
        if (textLength(repr(current + part)) > room) {
          if (current !== "") chunks.push(repr(current));
          current = part;
        } else current += part;
      });
      if (current !== "") chunks.push(repr(current));
    });
    if (chunks.length === 1) return write(repr(value));
    const body = chunks.join(`\n${" ".repeat(indent)}`);
    write(isOuter ? `(${body})` : body);
  }

  #bytes(value: Bytes, write: Write, where: Where): void {
    if (value.length <= 4) return write(repr(value));
    const isOuter = where.level === 1;
    const indent = where.indent + (isOuter ? 1 : 0);
    const allowance = where.allowance + (isOuter ? 1 : 0);
    const chunks: string[] = [];
    const last = Math.floor(value.length / 4) * 4;
    let room = this.#width - indent;
    let start = 0;
    let end = 0;
    for (let i = 0; i < value.length; i += 4) {
      const next = Math.min(i + 4, value.length);
      if (i === last) room -= allowance;
      if (repr(new Bytes(value.subarray(start, next))).length > room) {
        if (end > start) chunks.push(repr(new Bytes(value.subarray(start, end))));
        start = i;
      }
      end = next;
    }
    if (end > start) chunks.push(repr(new Bytes(value.subarray(start, end))));
    const body = chunks.join(`\n${" ".repeat(indent)}`);
    write(isOuter ? `(${body})` : body);
  }
}
