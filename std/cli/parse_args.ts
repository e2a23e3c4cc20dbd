/** Stands in for jsr:@std/cli/parse-args inside this repository: the same name and signature, over node:util. */
import { parseArgs as parse } from "node:util";

export interface ParseOptions {
  boolean?: readonly string[];
  string?: readonly string[];
  alias?: Record<string, string>;
  stopEarly?: boolean;
  unknown?: (arg: string, key?: string, value?: unknown) => unknown;
}

export interface Args {
  _: string[];
  [name: string]: unknown;
}

export function parseArgs(args: readonly string[], options: ParseOptions = {}): Args {
  const { boolean = [], string = [], alias = {}, stopEarly = false, unknown } = options;
  const longName = Object.fromEntries(Object.entries(alias).map(([to, from]) => [from, to]));
  const types: Record<string, { type: "string" | "boolean"; short?: string }> = {};
  for (const name of [...boolean, ...string]) {
    types[name] = { type: string.includes(name) ? "string" : "boolean" };
  }
  for (const [to, from] of Object.entries(alias)) {
    const [long, short] = to.length > from.length ? [to, from] : [from, to];
    if (types[long] && short.length === 1) types[long].short = short;
  }
  const { tokens } = parse({
    args: [...args],
    options: types,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const result: Args = { _: [] };
  for (const name of boolean) result[name] = false;
  for (const token of tokens) {
    if (token.kind === "positional") {
      if (stopEarly) {
        result._.push(...args.slice(token.index));
        break;
      }
      if (unknown?.(token.value) !== false) result._.push(token.value);
    } else if (token.kind === "option") {
      const name = types[token.name] ? token.name : longName[token.name] ?? token.name;
      const value = token.value ?? (string.includes(name) ? "" : true);
      if (types[name] || unknown?.(token.rawName, token.name, value) !== false) {
        result[name] = value;
      }
    }
  }
  return result;
}
