/**
 * What keys are compared by, item after item: the first items of tuples are one column, the second ones another. Items that
 * are tuples themselves are columns in their place; of tuples of several lengths it counts first whether there is an item.
 *
 * @module
 */
import { isTuple } from "../values/tuple.ts";

/** What of each key counts first, second … */
export type Columns = (at: number) => readonly unknown[] | undefined;

/** What may say how an object is compared. */
export interface Comparing {
  readonly __lt__?: unknown;
  readonly __gt__?: unknown;
  readonly __eq__?: unknown;
}

/** The method of objects that compare as rows of numbers do; undefined where one does not. */
export const orderedBy: unique symbol = Symbol("ordered by");

interface Ordered {
  [orderedBy]?(): readonly number[] | undefined;
}

/** Whether a value is of a class that says what its objects are ordered by: it alone, and none that derives from it. */
export function isOrdered(value: unknown): boolean {
  return typeof value === "object" && value !== null &&
    Object.hasOwn(Object.getPrototypeOf(value) ?? value, orderedBy);
}

type Column = readonly unknown[];
type Row = readonly unknown[];

/** The widest tuples that are taken apart, and how often this is done. */
const WIDEST = 8;
const MOST = 32;

/** Whether values are all tuples, or all are lists, which compare as these do. */
export function areRowsOf(values: readonly unknown[]): values is readonly Row[] {
  const areTuples = isTuple(values[0]);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!Array.isArray(value) || isTuple(value) !== areTuples) return false;
    const own = value as Comparing;
    if (own.__lt__ !== undefined || own.__gt__ !== undefined || own.__eq__ !== undefined) {
      return false;
    }
  }
  return true;
}

/** The columns of rows, each still to be made; undefined where they are no rows, or too long. */
function columnsOf(values: Column): (() => Column)[] | undefined {
  if (!areRowsOf(values)) return undefined;
  let least = Infinity;
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const { length } = values[i]!;
    if (length < least) least = length;
    if (length > most) most = length;
  }
  if (most > WIDEST) return undefined;
  const columns: (() => Column)[] = [];
  for (let at = 0; at < most; at++) {
    if (at < least) {
      columns.push(() => values.map((row) => row[at]));
      continue;
    }
    columns.push(() => values.map((row) => at < row.length));
    columns.push(() => {
      // Where there is no item, nothing is told apart any more: any one will do.
      const any = values.find((row) => at < row.length)![at];
      return values.map((row) => at < row.length ? row[at] : any);
    });
  }
  return columns;
}

/** What objects of one class are ordered by; undefined for others. */
function rowsOf(values: Column): Column | undefined {
  if (!isOrdered(values[0])) return undefined;
  const home: unknown = Object.getPrototypeOf(values[0]);
  const rows: Row[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== home) {
      return undefined;
    }
    const row = (value as Ordered)[orderedBy]!();
    if (row === undefined) return undefined;
    rows.push(row);
  }
  return rows;
}

/** Columns of which none has tuples or lists as its items, made when they are asked for. */
export class FlatColumns {
  readonly #given: Columns;
  readonly #prepared: (column: Column) => Column;
  readonly #columns: Column[] = [];
  /** Columns that come next, the last one first. */
  readonly #next: (() => Column)[] = [];
  #taken = 0;
  #apart = 0;

  /** @param prepared what a column becomes before it is used */
  constructor(given: Columns, prepared: (column: Column) => Column) {
    this.#given = given;
    this.#prepared = prepared;
  }

  /** The column at a place; undefined behind the last one. */
  at(at: number): Column | undefined {
    while (this.#columns.length <= at) {
      const made = this.#next.pop();
      const column = made ? made() : this.#given(this.#taken++);
      if (column === undefined) return undefined;
      const rows = Array.isArray(column[0]) ? column : rowsOf(column);
      const parts = rows && this.#apart++ < MOST ? columnsOf(rows) : undefined;
      if (parts) this.#next.push(...parts.reverse());
      else this.#columns.push(this.#prepared(column));
    }
    return this.#columns[at];
  }
}
