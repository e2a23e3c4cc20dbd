/** `argparse.Namespace`. */
import { eq } from "../operators/compare.ts";
import { repr } from "../text/repr.ts";
import type { Keywords } from "../values/keywords.ts";

/** What was found in a command line, an attribute each. https://docs.python.org/3/library/argparse.html#argparse.Namespace */
export class Namespace {
  static readonly __module__ = "argparse";
  [name: string]: unknown;

  constructor(values: Keywords = {}) {
    Object.assign(this, values);
  }

  __eq__(other: unknown): boolean {
    if (!(other instanceof Namespace)) return false;
    const [own, theirs] = [Object.keys(this), Object.keys(other)];
    return own.length === theirs.length &&
      own.every((name) => Object.hasOwn(other, name) && eq(this[name], other[name]));
  }

  __contains__(name: string): boolean {
    return Object.hasOwn(this, name);
  }

  __repr__(): string {
    const plain = Object.entries(this).filter(([name]) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name));
    const other = Object.entries(this).filter(([name]) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name));
    const texts = plain.map(([name, value]) => `${name}=${repr(value)}`);
    if (other.length > 0) {
      texts.push(`**{${other.map(([name, value]) => `${repr(name)}: ${repr(value)}`).join(", ")}}`);
    }
    return `Namespace(${texts.join(", ")})`;
  }
}
