/**
 * The functions of Python's `re`.
 *
 * @module
 */
import { TypeError } from "../../errors.ts";
import { ValueError } from "../exceptions.ts";
import { options } from "../support/options.ts";
import { type Bytes, fromLatin1, latin1 } from "../values/bytes.ts";
import { type int, size } from "../values/numbers.ts";
import type { Tuple } from "../values/tuple.ts";
import type { RegexFlag } from "./flags.ts";
import type { Match } from "./match.ts";
import { Pattern, type Replacement } from "./pattern.ts";
import { type Text, units } from "./text.ts";

/** A pattern, compiled or not. */
export type PatternLike = Text | Pattern<string> | Pattern<Bytes>;

/** What a pattern matches: texts or bytes. */
export type TextOf<P extends PatternLike> = P extends Pattern<infer T> ? T
  : P extends string ? string
  : Bytes;

/** A text for each capturing group of a pattern, as far as its text shows them. */
type GroupTexts<P extends string, Found extends string[] = []> = P extends
  `${infer Before}(${infer Rest}` ? Before extends `${string}\\` ? GroupTexts<Rest, Found>
  : Rest extends `?P<${string}` ? GroupTexts<Rest, [...Found, string]>
  : Rest extends `?${string}` ? GroupTexts<Rest, Found>
  : GroupTexts<Rest, [...Found, string]>
  : Found;

/** What `findall` gives: tuples where the pattern shows two groups or more. */
export type FoundBy<P extends PatternLike> = P extends string
  ? string extends P ? string : GroupTexts<P> extends [] | [string] ? string : Tuple<GroupTexts<P>>
  : TextOf<P>;

/** Flags: one, several joined by `bitor`, or their bits. */
export type Flags = RegexFlag | int;

/** Flags by name. */
export interface FlagOptions {
  readonly flags?: Flags;
}

const MOST = 512;
const compiled = new Map<string, Pattern<Text>>();
/** Those of texts without flags, by the texts themselves. */
const plain = new Map<string, Pattern<string>>();

function bits(flags: unknown): number {
  return flags === undefined ? 0 : size(flags);
}

/** A pattern for use at once; made anew only when it is not known. */
function pattern<P extends PatternLike>(given: P, flags: unknown): Pattern<TextOf<P>> {
  if (flags === undefined && typeof given === "string") {
    const known = plain.get(given);
    if (known) return known as unknown as Pattern<TextOf<P>>;
  }
  const wanted = bits(flags);
  if (given instanceof Pattern) {
    if (wanted === 0) return given as unknown as Pattern<TextOf<P>>;
    throw new ValueError("cannot process flags argument with a compiled pattern");
  }
  if (typeof given !== "string" && !((given as unknown) instanceof Uint8Array)) {
    throw new TypeError("first argument must be string or compiled pattern");
  }
  const key = `${typeof given === "string" ? "s" : "b"}${wanted}:${units(given)}`;
  let made = compiled.get(key) as Pattern<TextOf<P>> | undefined;
  if (!made) {
    made = new Pattern(given as unknown as TextOf<P>, wanted);
    if (compiled.size >= MOST) compiled.delete(compiled.keys().next().value!);
    compiled.set(key, made as unknown as Pattern<Text>);
  }
  if (wanted === 0 && typeof given === "string") {
    if (plain.size >= MOST) plain.clear();
    plain.set(given, made as unknown as Pattern<string>);
  }
  return made;
}

/**
 * A pattern, compiled. https://docs.python.org/3/library/re.html#re.compile
 *
 * @throws {PatternError} when it is none
 *
 * @example
 * ```ts
 * import { compile } from "@manycore/multiprocessing/python/re";
 *
 * compile("[0-9]+").findall("1 and 22"); // ["1", "22"]
 * ```
 */
export function compile<P extends PatternLike>(
  given: P,
  flags?: Flags | FlagOptions,
): Pattern<TextOf<P>> {
  if (flags === undefined) return pattern(given, undefined);
  return pattern(given, options<FlagOptions>(["flags"], flags).flags);
}

/** The first match in a text, or null. https://docs.python.org/3/library/re.html#re.search */
export function search<P extends PatternLike>(
  given: P,
  string: TextOf<P>,
  flags?: Flags | FlagOptions,
): Match<TextOf<P>> | null {
  return compile(given, flags).search(string);
}

/** The match at the start of a text, or null. https://docs.python.org/3/library/re.html#re.match */
export function match<P extends PatternLike>(
  given: P,
  string: TextOf<P>,
  flags?: Flags | FlagOptions,
): Match<TextOf<P>> | null {
  return compile(given, flags).match(string);
}

/** The match of a whole text, or null. https://docs.python.org/3/library/re.html#re.fullmatch */
export function fullmatch<P extends PatternLike>(
  given: P,
  string: TextOf<P>,
  flags?: Flags | FlagOptions,
): Match<TextOf<P>> | null {
  return compile(given, flags).fullmatch(string);
}

/**
 * The texts of all matches: of the group where there is one, tuples of texts (`R`) where there are several.
 * https://docs.python.org/3/library/re.html#re.findall
 */
export function findall<P extends PatternLike, R = FoundBy<P>>(
  given: P,
  string: TextOf<P>,
  flags?: Flags | FlagOptions,
): R[] {
  return compile(given, flags).findall<R>(string);
}

/** The matches in a text, one after the other. https://docs.python.org/3/library/re.html#re.finditer */
export function finditer<P extends PatternLike>(
  given: P,
  string: TextOf<P>,
  flags?: Flags | FlagOptions,
): IterableIterator<Match<TextOf<P>>> {
  return compile(given, flags).finditer(string);
}

/**
 * The pieces of a text between matches, at most `maxsplit` splits of them; the texts of groups stand between them.
 * https://docs.python.org/3/library/re.html#re.split
 */
export function split<P extends PatternLike>(
  given: P,
  string: TextOf<P>,
  maxsplit?: int | { maxsplit?: int; flags?: Flags },
  flags?: Flags | FlagOptions,
): TextOf<P>[] {
  const found = options<{ maxsplit: int; flags: Flags }>(["maxsplit", "flags"], maxsplit, flags);
  return pattern(given, found.flags).split(string, found.maxsplit);
}

/** How `sub` and `subn` take what is optional. */
export interface SubOptions extends FlagOptions {
  /** At most so many replacements; 0 for all. */
  readonly count?: int;
}

/**
 * A text with every match replaced, by a template such as `\1` or by what a function gives for the match.
 * https://docs.python.org/3/library/re.html#re.sub
 *
 * @example
 * ```ts
 * import { sub } from "@manycore/multiprocessing/python/re";
 *
 * sub("(a+)b", "<\\1>", "aab ab"); // "<aa> <a>"
 * ```
 */
export function sub<P extends PatternLike>(
  given: P,
  repl: Replacement<TextOf<P>>,
  string: TextOf<P>,
  count?: int | SubOptions,
  flags?: Flags | FlagOptions,
): TextOf<P> {
  if (count === undefined && flags === undefined) return compile(given).sub(repl, string);
  const found = options<SubOptions>(["count", "flags"], count, flags);
  return pattern(given, found.flags).sub(repl, string, found.count);
}

/** As `sub`, with the number of replacements. https://docs.python.org/3/library/re.html#re.subn */
export function subn<P extends PatternLike>(
  given: P,
  repl: Replacement<TextOf<P>>,
  string: TextOf<P>,
  count?: int | SubOptions,
  flags?: Flags | FlagOptions,
): Tuple<[TextOf<P>, number]> {
  const found = options<SubOptions>(["count", "flags"], count, flags);
  return pattern(given, found.flags).subn(repl, string, found.count);
}

const SPECIAL = /[\t\n\v\f\r #$&()*+\-.?[\\\]^{|}~]/g;

/** A text as a pattern that matches just this text. https://docs.python.org/3/library/re.html#re.escape */
export function escape<T extends Text>(text: T): T extends string ? string : Bytes {
  type Escaped = T extends string ? string : Bytes;
  const escaped = (plain: string) => plain.replace(SPECIAL, "\\$&");
  if (typeof text === "string") return escaped(text) as Escaped;
  return fromLatin1(escaped(latin1(text as Bytes))) as Escaped;
}

/** Forgets the patterns that are kept compiled. https://docs.python.org/3/library/re.html#re.purge */
export function purge(): void {
  compiled.clear();
  plain.clear();
}
