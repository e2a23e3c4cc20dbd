/**
 * A pattern ready to match: by JavaScript's engine where that gives what CPython's does, else step by step.
 *
 * @module
 */
import { isLatin } from "../text/code_points.ts";
import { Machine } from "./machine.ts";
import type { Parsed } from "./nodes.ts";
import { assemble, type Program, stepBack } from "./program.ts";
import { type Script, translate } from "./script.ts";

/** Where a match must be: anywhere from a place on, at that place, or from there to the end of the text. */
export type Mode = "search" | "match" | "fullmatch";

/** A match, in units of JavaScript's strings. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** The text of a group; null when it took no part. */
  group(index: number): string | null;
  /** Where a group starts and ends; -1 when it took no part. */
  span(index: number): readonly [start: number, end: number];
  /** The group that closed last; 0 when none took part. */
  readonly last: number;
}

const NOWHERE = [-1, -1] as const;

class ScriptFound implements Found {
  readonly start: number;
  readonly end: number;
  readonly #match: RegExpExecArray;
  readonly #owner: Matcher;
  readonly #expression: RegExp;
  #spans: RegExpIndicesArray | undefined;

  constructor(match: RegExpExecArray, owner: Matcher, expression: RegExp) {
    this.#match = match;
    this.#owner = owner;
    this.#expression = expression;
    this.start = match.index;
    this.end = match.index + match[0].length;
  }

  group(index: number): string | null {
    return this.#match[this.#owner.place(index)] ?? null;
  }

  span(index: number): readonly [start: number, end: number] {
    if (index === 0) return [this.start, this.end];
    if (this.group(index) === null) return NOWHERE;
    this.#spans ??= this.#owner.indices(this.#expression, this.#match);
    return this.#spans[this.#owner.place(index)] ?? NOWHERE;
  }

  get last(): number {
    const { closing } = this.#owner.parsed;
    for (let i = closing.length - 1; i >= 0; i--) {
      const index = closing[i] as number;
      if (this.group(index) !== null) return index;
    }
    return 0;
  }
}

class MachineFound implements Found {
  readonly start: number;
  readonly end: number;
  readonly last: number;
  readonly #text: string;
  readonly #spans: Int32Array;

  constructor(text: string, spans: Int32Array, groups: number) {
    this.#text = text;
    this.#spans = spans.slice(0, groups * 2 + 2);
    this.start = spans[0]!;
    this.end = spans[1]!;
    this.last = spans[groups * 2 + 2]!;
  }

  group(index: number): string | null {
    const [start, end] = this.span(index);
    return start < 0 ? null : this.#text.slice(start, end);
  }

  span(index: number): readonly [start: number, end: number] {
    const start = this.#spans[index * 2]!;
    const end = this.#spans[index * 2 + 1]!;
    return start < 0 || end < 0 ? NOWHERE : [start, end];
  }
}

const beyondAscii = new RegExp("[^\\0-\\x7f]");
let lastText = "";
let lastIsAscii = true;

/** Whether a text is all ASCII; of the text asked for last it is known. */
function isAsciiText(text: string): boolean {
  if (text === lastText) return lastIsAscii;
  lastText = text;
  return lastIsAscii = !beyondAscii.test(text);
}

/** Whether a unit is the second of a character's two. */
function isInside(text: string, unit: number): boolean {
  return (text.charCodeAt(unit) & 0xfc00) === 0xdc00 && stepBack(text, unit + 1) < unit;
}

/** Matches one pattern. */
export class Matcher {
  readonly parsed: Parsed;
  #script: Script | null;
  #program: Program | undefined;
  readonly #expressions: { [mode in Mode]?: RegExp } = {};
  /** The same for texts of ASCII, or of Latin-1. */
  readonly #plain: { [mode in Mode]?: RegExp } = {};
  readonly #indexed = new Map<RegExp, RegExp>();

  constructor(parsed: Parsed) {
    this.parsed = parsed;
    this.#script = translate(parsed);
  }

  /** JavaScript's numbers of the groups. */
  get places(): readonly number[] {
    return this.#script!.groups;
  }

  /** JavaScript's number of a group. */
  place(group: number): number {
    return group === 0 ? 0 : this.#script!.groups[group]!;
  }

  /** The pattern for JavaScript's engine, matching anywhere in a text; null where that engine cannot do it. */
  expression(text: string): RegExp | null {
    return this.#script && this.#expression(this.#script, "search", text);
  }

  #expression({ source, plain }: Script, mode: Mode, text: string): RegExp | null {
    if (plain === undefined || !(plain.forAscii ? isAsciiText(text) : isLatin(text))) {
      return this.#expressions[mode] ?? this.#made(source, "v", mode, this.#expressions);
    }
    return this.#plain[mode] ?? this.#made(plain.source, plain.flags, mode, this.#plain);
  }

  #made(
    source: string,
    flags: string,
    mode: Mode,
    kept: { [mode in Mode]?: RegExp },
  ): RegExp | null {
    try {
      return kept[mode] = new RegExp(
        mode === "fullmatch" ? `(?:${source})$` : source,
        `${mode === "search" ? "g" : "y"}${flags}`,
      );
    } catch (error) {
      // Too large for JavaScript's engine.
      if (!(error instanceof SyntaxError)) throw error;
      this.#script = null;
      return null;
    }
  }

  /** Matches once more, for the places of the groups, which cost too much to be noted each time. */
  indices(by: RegExp, match: RegExpExecArray): RegExpIndicesArray {
    let expression = this.#indexed.get(by);
    if (!expression) {
      expression = new RegExp(by.source, by.unicodeSets ? "dyv" : "dy");
      this.#indexed.set(by, expression);
    }
    expression.lastIndex = match.index;
    return expression.exec(match.input)!.indices!;
  }

  /**
   * Looks for a match.
   *
   * @param at the unit from which on to look
   * @param advance whether a match at that place must not be empty
   */
  find(text: string, at: number, mode: Mode, advance = false): Found | null {
    if (advance) {
      const here = this.parsed.most === 0
        ? null
        : this.#steps(text, at, mode === "fullmatch", true);
      if (here || mode !== "search" || at >= text.length) return here;
      return this.find(text, at + (text.codePointAt(at)! > 0xffff ? 2 : 1), mode);
    }
    const script = this.#script;
    const expression = script && this.#expression(script, mode, text);
    if (expression) {
      expression.lastIndex = at;
      let match = expression.exec(text);
      // The engine also finds empty matches in the middle of a character.
      while (match && match[0] === "" && isInside(text, match.index)) {
        expression.lastIndex = match.index + 1;
        match = expression.exec(text);
      }
      return match && new ScriptFound(match, this, expression);
    }
    if (mode !== "search") return this.#steps(text, at, mode === "fullmatch", false);
    for (let from = at; from <= text.length; from++) {
      if (isInside(text, from)) continue;
      const found = this.#steps(text, from, false, false);
      if (found) return found;
    }
    return null;
  }

  #machine: Machine | undefined;
  #machineText: string | undefined;

  #steps(text: string, at: number, full: boolean, advance: boolean): Found | null {
    const program = this.#program ??= assemble(this.parsed);
    if (!this.#machine || this.#machineText !== text) {
      this.#machine = new Machine(program, text);
      this.#machineText = text;
    }
    const spans = this.#machine.run(at, full, advance);
    return spans && new MachineFound(text, spans, this.parsed.groups);
  }
}
