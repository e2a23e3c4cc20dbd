/**
 * What Python 2 does otherwise, where the runtime itself has to know it. Nothing is set but in programs of Python 2,
 * which `python2.ts` sees to.
 *
 * @module
 */

/** Python 2's answers; undefined where it has no other than Python 3. */
export interface Dialect {
  /** `repr(value)`. */
  repr(value: unknown): string | undefined;
  /** `str(value)`. */
  str(value: unknown): string | undefined;
  /** The bytes of a text, where bytes are asked for. */
  bytes(text: string): Uint8Array<ArrayBuffer>;
  /** `hash(value)`. */
  hash(value: unknown): number | bigint | undefined;
  /** Below zero, zero or above, for values that Python 3 does not order. */
  order(a: unknown, b: unknown): number;
  /** What `type(value)` is called. */
  typeName(value: unknown): string | undefined;
  /** What is said of a call with too few or too many arguments. */
  wrongCount(label: string, least: number, most: number, given: number): string;
  /** The last line of a traceback. */
  summary(error: Error): string | undefined;
  /** The keys of a dict in the order of its table. */
  keys(dict: object): readonly unknown[];
  /** What a new dict is filled with from `entries`; makes room for it first. */
  made(dict: object, entries: unknown): unknown;
  /** The same for what a dict is updated with. */
  updated(dict: object, source: unknown): unknown;
}

/** The program's dialect; null is Python 3. */
export const dialect: { current: Dialect | null } = { current: null };
