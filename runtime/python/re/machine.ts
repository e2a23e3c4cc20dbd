/**
 * Matches a pattern step by step, as CPython does: for what JavaScript's engine would match otherwise.
 *
 * One stack holds both what can still be tried and what must be taken back before that:
 *
 *     kind     first     second    third
 *     CHOICE   place in the program, place in the text
 *     RUN      place in the program, end of the run, its least end       (gives back one character at a time)
 *     GROW     place in the program, end of the run, characters left     (takes one more at a time)
 *     UNDO     register, its value before
 *
 * @module
 */
import { type Instruction, type Program, stepBack } from "./program.ts";

const CHOICE = 0;
const RUN = 1;
const GROW = 2;
const UNDO = 3;

/** Whether two texts are one when cases do not count. */
function sameLetters(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase() || a.toUpperCase() === b.toUpperCase();
}

/** One attempt to match at one place. */
export class Machine {
  readonly #code: readonly Instruction[];
  readonly #text: string;
  readonly #memory: Int32Array;
  readonly #lastGroup: number;
  readonly #stack: number[] = [];
  #at = 0;
  #next = 0;

  constructor(program: Program, text: string) {
    this.#code = program.code;
    this.#text = text;
    this.#memory = new Int32Array(program.size);
    this.#lastGroup = program.groups * 2 + 2;
  }

  /**
   * Tries to match at a place.
   *
   * @param full whether the match must end where the text ends
   * @param advance whether it must not be empty
   * @returns the ends of the groups, the whole first, then the group closed last; null when there is no match
   */
  run(start: number, full: boolean, advance: boolean): Int32Array | null {
    const memory = this.#memory;
    memory.fill(-1);
    memory[this.#lastGroup] = 0;
    this.#stack.length = 0;
    this.#at = start;
    this.#next = 0;
    for (;;) {
      const instruction = this.#code[this.#next]!;
      if (instruction.op === "match") {
        const isEnough = (!full || this.#at === this.#text.length) &&
          (!advance || this.#at !== start);
        if (isEnough) {
          memory[0] = start;
          memory[1] = this.#at;
          return memory;
        }
        if (!this.#back()) return null;
      } else if (this.#step(instruction)) this.#next++;
      else if (!this.#back()) return null;
    }
  }

  #push(kind: number, first: number, second: number, third: number): void {
    this.#stack.push(kind, first, second, third);
  }

  #set(register: number, value: number): void {
    const before = this.#memory[register]!;
    if (before === value) return;
    this.#push(UNDO, register, before, 0);
    this.#memory[register] = value;
  }

  /** Goes back to what can be tried next; false when nothing is left. */
  #back(): boolean {
    const stack = this.#stack;
    while (stack.length > 0) {
      const third = stack.pop()!;
      const second = stack.pop()!;
      const first = stack.pop()!;
      switch (stack.pop()) {
        case UNDO:
          this.#memory[first] = second;
          break;
        case CHOICE:
          this.#next = first;
          this.#at = second;
          return true;
        case RUN: {
          const end = stepBack(this.#text, second);
          if (end > third) this.#push(RUN, first, end, third);
          this.#next = first;
          this.#at = end;
          return true;
        }
        case GROW:
          if (this.#grow(first, second, third)) return true;
      }
    }
    return false;
  }

  #grow(next: number, at: number, left: number): boolean {
    const { test } = this.#code[next - 1] as Instruction & { op: "run" };
    this.#at = at;
    if (!this.#one(test)) return false;
    if (left > 1) this.#push(GROW, next, this.#at, left - 1);
    this.#next = next;
    return true;
  }

  /** Takes one character if it passes. */
  #one(test: (code: number) => boolean): boolean {
    const code = this.#text.codePointAt(this.#at);
    if (code === undefined || !test(code)) return false;
    this.#at += code > 0xffff ? 2 : 1;
    return true;
  }

  /** Does one instruction; false when it does not match. It leaves `#next` before what follows. */
  #step(instruction: Instruction): boolean {
    switch (instruction.op) {
      case "test":
        return this.#one(instruction.test);
      case "at":
        return instruction.holds(this.#text, this.#at);
      case "split":
        this.#push(CHOICE, instruction.other, this.#at, 0);
        return true;
      case "jump":
        this.#next = instruction.to - 1;
        return true;
      case "save":
        this.#set(instruction.slot, this.#at);
        if (instruction.closes > 0) this.#set(this.#lastGroup, instruction.closes);
        return true;
      case "run":
        return this.#run(instruction);
      case "enter":
        this.#set(instruction.register, 0);
        this.#set(instruction.register + 1, -1);
        return true;
      case "loop":
        return this.#loop(instruction);
      case "again":
        this.#set(instruction.register + 1, this.#at);
        this.#set(instruction.register, this.#memory[instruction.register]! + 1);
        return true;
      case "look":
        return this.#look(instruction);
      case "seen":
        return this.#seen(instruction);
      case "fence":
        this.#fence(instruction.register);
        return true;
      case "cut":
        this.#cut(this.#memory[instruction.register]!);
        return true;
      case "same":
        return this.#same(instruction.group, instruction.ignoreCase);
      case "unless":
        if (this.#memory[instruction.group * 2 + 1]! < 0) this.#next = instruction.no - 1;
        return true;
      default:
        return false;
    }
  }

  #run({ test, min, max, mode }: Instruction & { op: "run" }): boolean {
    let count = 0;
    while (count < min) {
      if (!this.#one(test)) return false;
      count++;
    }
    const least = this.#at;
    if (mode === "lazy") {
      if (count < max) this.#push(GROW, this.#next + 1, least, Math.min(max - count, 2 ** 32));
      return true;
    }
    while (count < max && this.#one(test)) count++;
    if (mode === "greedy" && this.#at > least) this.#push(RUN, this.#next + 1, this.#at, least);
    return true;
  }

  /** Goes round or on; `again` follows the loop's head. A round that may be left out must not start where the last did. */
  #loop({ register, min, max, lazy, end }: Instruction & { op: "loop" }): boolean {
    const count = this.#memory[register]!;
    if (count < min) {
      this.#set(register, count + 1);
      this.#next++;
      return true;
    }
    if (count >= max || this.#memory[register + 1] === this.#at) {
      this.#next = end - 1;
    } else if (lazy) {
      this.#push(CHOICE, this.#next + 1, this.#at, 0);
      this.#next = end - 1;
    } else this.#push(CHOICE, end, this.#at, 0);
    return true;
  }

  #look({ register, back, negative, end }: Instruction & { op: "look" }): boolean {
    const from = this.#at;
    let at = from;
    for (let i = 0; i < back; i++) {
      if (at === 0) {
        // There is not so much text behind: what must not be there is not.
        if (negative) this.#next = end - 1;
        return negative;
      }
      at = stepBack(this.#text, at);
    }
    this.#set(register + 1, from);
    this.#fence(register);
    if (negative) this.#push(CHOICE, end, from, 0);
    this.#at = at;
    return true;
  }

  #seen({ register, negative }: Instruction & { op: "seen" }): boolean {
    const height = this.#memory[register]!;
    if (!negative) {
      this.#at = this.#memory[register + 1]!;
      this.#cut(height);
      return true;
    }
    const stack = this.#stack;
    while (stack.length > height) {
      const [kind, first, second] = stack.splice(-4);
      if (kind === UNDO) this.#memory[first!] = second!;
    }
    return false;
  }

  /** Notes how high the stack is. */
  #fence(register: number): void {
    this.#push(UNDO, register, this.#memory[register]!, 0);
    this.#memory[register] = this.#stack.length;
  }

  /** Gives up every choice above a height; what is to be undone stays. */
  #cut(height: number): void {
    const stack = this.#stack;
    let kept = height;
    for (let i = height; i < stack.length; i += 4) {
      if (stack[i] !== UNDO) continue;
      for (let j = 0; j < 4; j++) stack[kept++] = stack[i + j]!;
    }
    stack.length = kept;
  }

  #same(group: number, ignoreCase: boolean): boolean {
    const start = this.#memory[group * 2]!;
    const end = this.#memory[group * 2 + 1]!;
    if (start < 0 || end < 0) return false;
    const stop = this.#at + end - start;
    if (stop > this.#text.length) return false;
    const wanted = this.#text.slice(start, end);
    const found = this.#text.slice(this.#at, stop);
    if (ignoreCase ? !sameLetters(wanted, found) : wanted !== found) return false;
    this.#at = stop;
    return true;
  }
}
