/**
 * Patterns as programs for `machine.ts`.
 *
 *     pattern      instructions
 *     a            test
 *     ab           a, b
 *     a|b          split B, a, jump END, B: b, END:
 *     (a)          save 2i, a, save 2i+1
 *     a*           run            (one character: its whole run at once)
 *     (?:ab)*      enter, LOOP: loop END, a, b, jump LOOP, END:
 *     (?=a)        look END, a, seen, END:
 *     (?>a)        fence, a, cut
 *
 * @module
 */
import { tester, wordClass } from "./characters.ts";
import type { At, Character, CharacterClass, Node, Parsed, Repeat } from "./nodes.ts";

/** Whether a character passes. */
export type Test = (code: number) => boolean;

/** One instruction; `next` and the like are places in the program, registers places in the machine's memory. */
export type Instruction =
  | { readonly op: "test"; readonly test: Test }
  | { readonly op: "at"; readonly holds: (text: string, place: number) => boolean }
  | { readonly op: "split"; other: number }
  | { readonly op: "jump"; to: number }
  | { readonly op: "save"; readonly slot: number; readonly closes: number }
  | {
    readonly op: "run";
    readonly test: Test;
    readonly min: number;
    readonly max: number;
    readonly mode: Repeat["mode"];
  }
  | { readonly op: "enter"; readonly register: number }
  | {
    readonly op: "loop";
    readonly register: number;
    readonly min: number;
    readonly max: number;
    readonly lazy: boolean;
    end: number;
  }
  | { readonly op: "again"; readonly register: number }
  | {
    readonly op: "look";
    readonly register: number;
    readonly back: number;
    readonly negative: boolean;
    end: number;
  }
  | { readonly op: "seen"; readonly register: number; readonly negative: boolean }
  | { readonly op: "fence"; readonly register: number }
  | { readonly op: "cut"; readonly register: number }
  | { readonly op: "same"; readonly group: number; readonly ignoreCase: boolean }
  | { readonly op: "unless"; readonly group: number; no: number }
  | { readonly op: "match" };

/** A program, and how much memory it takes: the groups' ends, the last group closed, and registers. */
export interface Program {
  readonly code: readonly Instruction[];
  readonly groups: number;
  readonly size: number;
}

function holds({ place, ascii }: At): (text: string, at: number) => boolean {
  switch (place) {
    case "start":
      return (_, at) => at === 0;
    case "textEnd":
      return (text, at) => at === text.length;
    case "end":
      return (text, at) =>
        at === text.length || at === text.length - 1 && text.charCodeAt(at) === 10;
    case "lineStart":
      return (text, at) => at === 0 || text.charCodeAt(at - 1) === 10;
    case "lineEnd":
      return (text, at) => at === text.length || text.charCodeAt(at) === 10;
    case "boundary":
    case "notBoundary": {
      const isWord = tester({
        kind: "class",
        source: wordClass(ascii),
        negated: false,
        ignoreCase: false,
      });
      const wanted = place === "boundary";
      return (text, at) => {
        const before = at > 0 && isWord(text.codePointAt(stepBack(text, at))!);
        const after = at < text.length && isWord(text.codePointAt(at)!);
        return text !== "" && (before !== after) === wanted;
      };
    }
  }
}

/** The unit at which the character before a unit starts. */
export function stepBack(text: string, at: number): number {
  const isLow = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00;
  return isLow && at > 1 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800 ? at - 2 : at - 1;
}

/** What a node tests when it is a single character without a group around it. */
function single(node: Node): Character | CharacterClass | undefined {
  if (node.kind === "character" || node.kind === "class") return node;
  return node.kind === "group" && node.index === 0 ? single(node.body) : undefined;
}

class Assembler {
  readonly code: Instruction[] = [];
  #registers: number;

  constructor(groups: number) {
    this.#registers = groups * 2 + 3;
  }

  get size(): number {
    return this.#registers;
  }

  #take(count: number): number {
    const first = this.#registers;
    this.#registers += count;
    return first;
  }

  #put<I extends Instruction>(instruction: I): I {
    this.code.push(instruction);
    return instruction;
  }

  add(node: Node): void {
    switch (node.kind) {
      case "character":
      case "class":
        this.#put({ op: "test", test: tester(node) });
        return;
      case "at":
        this.#put({ op: "at", holds: holds(node) });
        return;
      case "sequence":
        for (const item of node.items) this.add(item);
        return;
      case "branch":
        return this.#branch(node.options);
      case "group":
        return this.#group(node.index, node.body);
      case "repeat":
        return this.#repeat(node);
      case "look":
        return this.#look(node);
      case "atomic":
        return this.#atomic(() => this.add(node.body));
      case "reference":
        this.#put({ op: "same", group: node.group, ignoreCase: node.ignoreCase });
        return;
      case "conditional": {
        const unless = this.#put({ op: "unless", group: node.group, no: 0 });
        this.add(node.yes);
        const jump = this.#put({ op: "jump", to: 0 });
        unless.no = this.code.length;
        this.add(node.no);
        jump.to = this.code.length;
      }
    }
  }

  #branch(options: readonly Node[]): void {
    const jumps: { to: number }[] = [];
    options.forEach((option, i) => {
      if (i === options.length - 1) return this.add(option);
      const split = this.#put({ op: "split", other: 0 });
      this.add(option);
      jumps.push(this.#put({ op: "jump", to: 0 }));
      split.other = this.code.length;
    });
    for (const jump of jumps) jump.to = this.code.length;
  }

  #group(index: number, body: Node): void {
    if (index === 0) return this.add(body);
    this.#put({ op: "save", slot: index * 2, closes: 0 });
    this.add(body);
    this.#put({ op: "save", slot: index * 2 + 1, closes: index });
  }

  #repeat({ min, max, mode, body }: Repeat): void {
    const one = single(body);
    if (one) {
      this.#put({ op: "run", test: tester(one), min, max, mode });
      return;
    }
    const loop = () => {
      const register = this.#take(2);
      this.#put({ op: "enter", register });
      const start = this.code.length;
      const lazy = mode === "lazy";
      const head = this.#put({ op: "loop", register, min, max, lazy, end: 0 });
      this.#put({ op: "again", register });
      this.add(body);
      this.#put({ op: "jump", to: start });
      head.end = this.code.length;
    };
    if (mode === "possessive") this.#atomic(loop);
    else loop();
  }

  #look({ ahead, negative, body, width }: Node & { kind: "look" }): void {
    const register = this.#take(2);
    const back = ahead ? 0 : width;
    const look = this.#put({ op: "look", register, back, negative, end: 0 });
    this.add(body);
    this.#put({ op: "seen", register, negative });
    look.end = this.code.length;
  }

  #atomic(body: () => void): void {
    const register = this.#take(1);
    this.#put({ op: "fence", register });
    body();
    this.#put({ op: "cut", register });
  }
}

/** The program of a pattern. */
export function assemble({ root, groups }: Parsed): Program {
  const assembler = new Assembler(groups);
  assembler.add(root);
  assembler.code.push({ op: "match" });
  return { code: assembler.code, groups, size: assembler.size };
}
