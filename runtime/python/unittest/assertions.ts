/**
 * What a test says of values. https://docs.python.org/3/library/unittest.html#assert-methods
 *
 * @module
 */
import { dict, frozenset, set } from "../builtins/dict.ts";
import { isinstance } from "../builtins/introspection.ts";
import { list, tuple } from "../builtins/list.ts";
import { abs, round } from "../builtins/numbers.ts";
import { str } from "../builtins/str.ts";
import { ndiff } from "../difflib.ts";
import { callMethod, getattr, invoke, type } from "../dispatch.ts";
import { AssertionError, IndexError, TypeError } from "../exceptions.ts";
import { classAttributes } from "../names.ts";
import { sub } from "../operators/arithmetic.ts";
import { eq, ge, gt, identical, le, lt, ne } from "../operators/compare.ts";
import { contains, item } from "../operators/container.ts";
import { iter } from "../operators/iteration.ts";
import { len } from "../operators/length.ts";
import { truth } from "../operators/truth.ts";
import { pformat } from "../pprint.ts";
import { compile } from "../re.ts";
import { repr, str as text } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { hideClass } from "../values/lineage.ts";
import { className } from "../values/types.ts";
import {
  _AssertLogsContext,
  _AssertRaisesContext,
  _AssertWarnsContext,
  type Owner,
} from "./contexts.ts";
import { bothShort, messageOf, safeRepr } from "./texts.ts";

/** Texts longer than this are not compared line by line. */
const LONG = 2 ** 16;

/** How two numbers may differ. */
interface Nearness {
  places?: unknown;
  msg?: unknown;
  delta?: unknown;
}

function nearness(places: unknown, msg: unknown, delta: unknown): Nearness {
  const named = [places, msg, delta].find(isKeywords) as Keywords | undefined;
  const plain = (value: unknown) => isKeywords(value) ? null : value ?? null;
  return { places: plain(places), msg: plain(msg), delta: plain(delta), ...named };
}

/** Lines of a text with their ends. */
function lines(given: string): string[] {
  return str.splitlines(given, true);
}

function difference(a: string[], b: string[]): string[] {
  return [...ndiff(a, b)] as string[];
}

/** What a {@linkcode TestCase} asserts by. */
export class Assertions implements Owner {
  static failureException: unknown = AssertionError;
  static longMessage: unknown = true;
  static maxDiff: unknown = 640;
  /** What a failure raises. */
  declare failureException: unknown;
  /** Whether a message of one's own stands behind the usual one, or in its place. */
  declare longMessage: unknown;
  /** How long a difference may be that is shown; null for any. */
  declare maxDiff: unknown;
  readonly #equalities = new Map<unknown, unknown>();

  #raise(message: unknown): never {
    throw invoke(getattr(this, "failureException"), message);
  }

  /** The message of a failure: the usual one, and one's own. */
  formatMessage(message: unknown, standard: string): string {
    if (!truth(getattr(this, "longMessage"))) return message === null ? standard : text(message);
    return message === null ? standard : `${standard} : ${text(message)}`;
  }

  /** Raises a failure. */
  failed(message: string): never {
    return this.#raise(message);
  }

  #fail(msg: unknown, standard: string): never {
    callMethod(this, "fail", [this.formatMessage(messageOf(msg), standard)]);
    return this.#raise(standard);
  }

  /** Fails. */
  fail(msg: unknown = null): void {
    this.#raise(messageOf(msg));
  }

  assertTrue(expr: unknown, msg: unknown = null): void {
    if (!truth(expr)) this.#fail(msg, `${safeRepr(expr)} is not true`);
  }

  assertFalse(expr: unknown, msg: unknown = null): void {
    if (truth(expr)) this.#fail(msg, `${safeRepr(expr)} is not false`);
  }

  /** Has values of a type compared by a function of one's own. */
  addTypeEqualityFunc(typeobj: unknown, functionOrName: unknown): void {
    this.#equalities.set(typeobj, functionOrName);
  }

  #equality(first: unknown, second: unknown): unknown {
    const kind = type(first);
    if (kind !== type(second)) return null;
    const own = this.#equalities.get(kind);
    if (own !== undefined) return typeof own === "string" ? getattr(this, own) : own;
    const name = EQUALITIES.get(kind);
    return name === undefined ? null : getattr(this, name);
  }

  assertEqual(first: unknown, second: unknown, msg: unknown = null): void {
    const own = this.#equality(first, second);
    if (own !== null) {
      invoke(own, first, second, ...messageOf(msg) === null ? [] : [{ msg: messageOf(msg) }]);
    } else this.#plainEqual(first, second, msg);
  }

  #plainEqual(first: unknown, second: unknown, msg: unknown): void {
    if (!eq(first, second)) this.#fail(msg, bothShort(first, second).join(" != "));
  }

  assertNotEqual(first: unknown, second: unknown, msg: unknown = null): void {
    if (!ne(first, second)) this.#fail(msg, `${safeRepr(first)} == ${safeRepr(second)}`);
  }

  assertAlmostEqual(
    first: unknown,
    second: unknown,
    places: unknown = null,
    msg: unknown = null,
    delta: unknown = null,
  ): void {
    const asked = nearness(places, msg, delta);
    if (eq(first, second)) return;
    const [near, words, apart] = this.#near(first, second, asked);
    if (near) return;
    this.#fail(
      asked.msg,
      `${safeRepr(first)} != ${safeRepr(second)} within ${words} (${safeRepr(apart)} difference)`,
    );
  }

  assertNotAlmostEqual(
    first: unknown,
    second: unknown,
    places: unknown = null,
    msg: unknown = null,
    delta: unknown = null,
  ): void {
    const asked = nearness(places, msg, delta);
    const [near, words, apart] = this.#near(first, second, asked);
    if (!eq(first, second) && !near) return;
    const shown = (asked.delta ?? null) === null ? "" : ` (${safeRepr(apart)} difference)`;
    this.#fail(asked.msg, `${safeRepr(first)} == ${safeRepr(second)} within ${words}${shown}`);
  }

  #near(
    first: unknown,
    second: unknown,
    { places = null, delta = null }: Nearness,
  ): [boolean, string, unknown] {
    if (delta !== null && places !== null) {
      throw new TypeError("specify delta or places not both");
    }
    const apart = abs(sub(first, second));
    if (delta !== null) return [le(apart, delta), `${safeRepr(delta)} delta`, apart];
    const count = places ?? 7;
    return [eq(round(apart, count), 0), `${repr(count)} places`, apart];
  }

  #withDifference(message: string, diff: string): string {
    const most = getattr(this, "maxDiff");
    if (most === null || diff.length <= Number(most)) return message + diff;
    return `${message}\nDiff is ${diff.length} characters long. Set self.maxDiff to None to see it.`;
  }

  assertSequenceEqual(
    first: unknown,
    second: unknown,
    msg: unknown = null,
    seqType: unknown = null,
  ): void {
    const named = [msg, seqType].find(isKeywords) as Keywords | undefined;
    const kind = named?.seqType ?? (isKeywords(seqType) ? null : seqType);
    const name = kind === null ? "sequence" : className(kind);
    if (kind !== null) {
      for (const [place, value] of [["First", first], ["Second", second]] as const) {
        if (isinstance(value, kind)) continue;
        this.#raise(`${place} sequence is not a ${name}: ${safeRepr(value)}`);
      }
    }
    const lengths: number[] = [];
    let differing = "";
    for (const [place, value] of [["First", first], ["Second", second]] as const) {
      try {
        lengths.push(Number(len(value as never)));
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        differing = `${place} ${name} has no length.    Non-sequence?`;
        break;
      }
    }
    if (differing === "") {
      if (eq(first, second)) return;
      const found = this.#sequenceDifference(first, second, lengths as [number, number], name);
      if (found === null && kind === null && type(first) !== type(second)) return;
      differing = found ?? this.#sequenceStart(first, second, name);
    }
    const diff = difference(pformat(first).split("\n"), pformat(second).split("\n"));
    this.#fail(msg, this.#withDifference(differing, `\n${diff.join("\n")}`));
  }

  #sequenceStart(first: unknown, second: unknown, name: string): string {
    const capital = name[0]!.toUpperCase() + name.slice(1).toLowerCase();
    return `${capital}s differ: ${bothShort(first, second).join(" != ")}\n`;
  }

  /** What is different in two sequences; null where their items are equal and as many. */
  #sequenceDifference(
    first: unknown,
    second: unknown,
    [a, b]: readonly [number, number],
    name: string,
  ): string | null {
    let found = this.#sequenceStart(first, second, name);
    const at = (value: unknown, i: number, place: string): { item: unknown } | string => {
      try {
        return { item: item(value, i) };
      } catch (error) {
        if (!(error instanceof TypeError) && !(error instanceof IndexError)) throw error;
        return `Unable to index element ${i} of ${place} ${name}\n`;
      }
    };
    let isEqual = true;
    for (let i = 0; i < Math.min(a, b); i++) {
      const one = at(first, i, "first");
      const other = typeof one === "string" ? one : at(second, i, "second");
      if (typeof one === "string" || typeof other === "string") {
        found += `\n${other as string}`;
        isEqual = false;
        break;
      }
      if (!ne(one.item, other.item)) continue;
      found += `\nFirst differing element ${i}:\n${bothShort(one.item, other.item).join("\n")}\n`;
      isEqual = false;
      break;
    }
    if (isEqual && a === b) return null;
    if (a === b) return found;
    const [place, longer, more] = a > b ? ["first", first, a - b] : ["second", second, b - a];
    const capital = place === "first" ? "First" : "Second";
    found += `\n${capital} ${name} contains ${more} additional elements.\n`;
    const extra = at(longer, Math.min(a, b), place as string);
    return found +
      (typeof extra === "string"
        ? extra
        : `First extra element ${Math.min(a, b)}:\n${safeRepr(extra.item)}\n`);
  }

  assertListEqual(list1: unknown, list2: unknown, msg: unknown = null): void {
    this.assertSequenceEqual(list1, list2, messageOf(msg), list);
  }

  assertTupleEqual(tuple1: unknown, tuple2: unknown, msg: unknown = null): void {
    this.assertSequenceEqual(tuple1, tuple2, messageOf(msg), tuple);
  }

  assertSetEqual(set1: unknown, set2: unknown, msg: unknown = null): void {
    const without = (a: unknown, b: unknown, place: string): unknown[] => {
      try {
        return [...iter(callMethod(a, "difference", [b]))];
      } catch (error) {
        const words = error instanceof TypeError
          ? "invalid type when attempting set difference"
          : `${place} argument does not support set difference`;
        return this.failed(`${words}: ${text(error)}`);
      }
    };
    const [first, second] = [without(set1, set2, "first"), without(set2, set1, "second")];
    if (first.length + second.length === 0) return;
    const found: string[] = [];
    if (first.length > 0) {
      found.push("Items in the first set but not the second:", ...first.map(repr));
    }
    if (second.length > 0) {
      found.push("Items in the second set but not the first:", ...second.map(repr));
    }
    this.#fail(msg, found.join("\n"));
  }

  assertDictEqual(d1: unknown, d2: unknown, msg: unknown = null): void {
    this.assertIsInstance(d1, dict, "First argument is not a dictionary");
    this.assertIsInstance(d2, dict, "Second argument is not a dictionary");
    if (eq(d1, d2)) return;
    const diff = difference(pformat(d1).split("\n"), pformat(d2).split("\n"));
    this.#fail(
      msg,
      this.#withDifference(bothShort(d1, d2).join(" != "), `\n${diff.join("\n")}`),
    );
  }

  assertCountEqual(first: unknown, second: unknown, msg: unknown = null): void {
    const [a, b] = [[...iter(first)], [...iter(second)]];
    const found = countDifferences(a, b);
    if (found.length === 0) return;
    const told = found.map(([inFirst, inSecond, value]) =>
      `First has ${inFirst}, Second has ${inSecond}:  ${repr(value)}`
    );
    this.#fail(
      msg,
      this.#withDifference("Element counts were not equal:\n", told.join("\n")),
    );
  }

  assertMultiLineEqual(first: unknown, second: unknown, msg: unknown = null): void {
    this.assertIsInstance(first, str, "First argument is not a string");
    this.assertIsInstance(second, str, "Second argument is not a string");
    const [a, b] = [text(first), text(second)];
    if (a === b) return;
    if (a.length > LONG || b.length > LONG) return this.#plainEqual(first, second, msg);
    const open = (one: string, other: string) =>
      one !== "" && (!one.endsWith("\n") || other !== "" && !other.endsWith("\n"));
    const diff = difference(
      lines(open(a, b) ? `${a}\n` : a),
      lines(open(b, a) ? `${b}\n` : b),
    );
    this.#fail(
      msg,
      this.#withDifference(bothShort(first, second).join(" != "), `\n${diff.join("")}`),
    );
  }

  assertIn(member: unknown, container: unknown, msg: unknown = null): void {
    if (contains(container, member)) return;
    this.#fail(msg, `${safeRepr(member)} not found in ${safeRepr(container)}`);
  }

  assertNotIn(member: unknown, container: unknown, msg: unknown = null): void {
    if (!contains(container, member)) return;
    this.#fail(msg, `${safeRepr(member)} unexpectedly found in ${safeRepr(container)}`);
  }

  assertIs(expr1: unknown, expr2: unknown, msg: unknown = null): void {
    if (!identical(expr1, expr2)) this.#fail(msg, `${safeRepr(expr1)} is not ${safeRepr(expr2)}`);
  }

  assertIsNot(expr1: unknown, expr2: unknown, msg: unknown = null): void {
    if (identical(expr1, expr2)) this.#fail(msg, `unexpectedly identical: ${safeRepr(expr1)}`);
  }

  assertIsNone(obj: unknown, msg: unknown = null): void {
    if (obj !== null) this.#fail(msg, `${safeRepr(obj)} is not None`);
  }

  assertIsNotNone(obj: unknown, msg: unknown = null): void {
    if (obj === null) this.#fail(msg, "unexpectedly None");
  }

  assertIsInstance(obj: unknown, cls: unknown, msg: unknown = null): void {
    if (isinstance(obj, cls)) return;
    this.#fail(msg, `${safeRepr(obj)} is not an instance of ${repr(cls)}`);
  }

  assertNotIsInstance(obj: unknown, cls: unknown, msg: unknown = null): void {
    if (isinstance(obj, cls)) this.#fail(msg, `${safeRepr(obj)} is an instance of ${repr(cls)}`);
  }

  #ordered(isSo: boolean, words: string, a: unknown, b: unknown, msg: unknown): void {
    if (!isSo) this.#fail(msg, `${safeRepr(a)} not ${words} ${safeRepr(b)}`);
  }

  assertLess(a: unknown, b: unknown, msg: unknown = null): void {
    this.#ordered(lt(a, b), "less than", a, b, msg);
  }

  assertLessEqual(a: unknown, b: unknown, msg: unknown = null): void {
    this.#ordered(le(a, b), "less than or equal to", a, b, msg);
  }

  assertGreater(a: unknown, b: unknown, msg: unknown = null): void {
    this.#ordered(gt(a, b), "greater than", a, b, msg);
  }

  assertGreaterEqual(a: unknown, b: unknown, msg: unknown = null): void {
    this.#ordered(ge(a, b), "greater than or equal to", a, b, msg);
  }

  assertRegex(value: unknown, expectedRegex: unknown, msg: unknown = null): void {
    const regex = compile(expectedRegex as string);
    if (regex.search(value as string)) return;
    this.#fail(msg, `Regex didn't match: ${repr(regex.pattern)} not found in ${repr(value)}`);
  }

  assertNotRegex(value: unknown, unexpectedRegex: unknown, msg: unknown = null): void {
    const regex = compile(unexpectedRegex as string);
    const match = regex.search(value as string);
    if (!match) return;
    const found = repr(callMethod(match, "group", []));
    this.#fail(msg, `Regex matched: ${found} matches ${repr(regex.pattern)} in ${repr(value)}`);
  }

  assertRaises(expected: unknown, ...given: unknown[]): unknown {
    return new _AssertRaisesContext(this, "assertRaises", expected).handle(given);
  }

  assertRaisesRegex(expected: unknown, regex: unknown, ...given: unknown[]): unknown {
    return new _AssertRaisesContext(this, "assertRaisesRegex", expected, regex)
      .handle(given);
  }

  assertWarns(expected: unknown, ...given: unknown[]): unknown {
    return new _AssertWarnsContext(this, "assertWarns", expected).handle(given);
  }

  assertWarnsRegex(expected: unknown, regex: unknown, ...given: unknown[]): unknown {
    return new _AssertWarnsContext(this, "assertWarnsRegex", expected, regex)
      .handle(given);
  }

  assertLogs(logger: unknown = null, level: unknown = null): _AssertLogsContext {
    return this.#logs(logger, level, true);
  }

  assertNoLogs(logger: unknown = null, level: unknown = null): _AssertLogsContext {
    return this.#logs(logger, level, false);
  }

  #logs(logger: unknown, level: unknown, wants: boolean): _AssertLogsContext {
    const named = [logger, level].find(isKeywords) as Keywords | undefined;
    const plain = (value: unknown) => isKeywords(value) ? null : value;
    return new _AssertLogsContext(
      this,
      named?.logger ?? plain(logger),
      named?.level ?? plain(level),
      wants,
    );
  }
}
classAttributes(Assertions, "failureException", "longMessage", "maxDiff");
hideClass(Assertions);

/** What values of a type are compared by. */
const EQUALITIES = new Map<unknown, string>([
  [dict, "assertDictEqual"],
  [list, "assertListEqual"],
  [tuple, "assertTupleEqual"],
  [set, "assertSetEqual"],
  [frozenset, "assertSetEqual"],
  [str, "assertMultiLineEqual"],
]);

type Counts = [inFirst: number, inSecond: number, value: unknown];

/** Which values there are more of in one than in the other. */
function countDifferences(first: readonly unknown[], second: readonly unknown[]): Counts[] {
  const counts: Counts[] = [];
  const byHash = new Dict<unknown, Counts>();
  const countOf = (value: unknown): Counts => {
    try {
      let found = byHash.get(value, null) as Counts | null;
      if (!found) {
        byHash.set(value, found = [0, 0, value]);
        counts.push(found);
      }
      return found;
    } catch {
      let found = counts.find(([, , one]) => eq(one, value));
      if (!found) counts.push(found = [0, 0, value]);
      return found;
    }
  };
  for (const value of first) countOf(value)[0]++;
  for (const value of second) countOf(value)[1]++;
  return counts.filter(([a, b]) => a !== b);
}
