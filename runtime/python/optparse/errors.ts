/**
 * What is wrong with options, and with command lines.
 *
 * @module
 */
import { str } from "../builtins/str.ts";
import { Exception } from "../exceptions.ts";

/** What all have in common. https://docs.python.org/3/library/optparse.html */
export class OptParseError extends Exception {
  static readonly __module__: string = "optparse";
  /** What is wrong. */
  msg: string;

  constructor(msg: string) {
    super(msg);
    this.msg = msg;
  }

  __str__(): string {
    return this.msg;
  }
}

/** An option cannot be made. */
export class OptionError extends OptParseError {
  static override readonly __module__: string = "optparse";
  /** Which one, as it is written. */
  optionId: string;

  constructor(msg: string, option: unknown) {
    super(msg);
    this.args = [msg, option];
    this.optionId = str(option);
  }

  override __str__(): string {
    return this.optionId === "" ? this.msg : `option ${this.optionId}: ${this.msg}`;
  }
}

/** Two options go by the same name. */
export class OptionConflictError extends OptionError {
  static override readonly __module__: string = "optparse";
}

/** What is given for an option does not fit. */
export class OptionValueError extends OptParseError {
  static override readonly __module__: string = "optparse";
}

/** There is no such option. */
export class BadOptionError extends OptParseError {
  static override readonly __module__: string = "optparse";
  /** As it was written. */
  optStr: string;

  constructor(optStr: string) {
    super("");
    this.args = [optStr];
    this.optStr = optStr;
  }

  override __str__(): string {
    return `no such option: ${this.optStr}`;
  }
}

/** Several options begin so. */
export class AmbiguousOptionError extends BadOptionError {
  static override readonly __module__: string = "optparse";
  /** These. */
  possibilities: string[];

  constructor(optStr: string, possibilities: string[]) {
    super(optStr);
    this.args = [optStr, possibilities];
    this.possibilities = possibilities;
  }

  override __str__(): string {
    return `ambiguous option: ${this.optStr} (${this.possibilities.join(", ")}?)`;
  }
}
