/** What is done with objects: operators, built-in functions, attributes. */
import { scalar, smallInt, tame } from "../values.ts";
import type { Writer } from "../writer.ts";

export const BINARY: Readonly<Record<string, string>> = {
  add: "+",
  sub: "-",
  mul: "*",
  truediv: "/",
  floordiv: "//",
  mod: "%",
  pow: "**",
  and: "&",
  or: "|",
  xor: "^",
  lshift: "<<",
  rshift: ">>",
  matmul: "@",
};

export const COMPARED: Readonly<Record<string, string>> = {
  eq: "==",
  ne: "!=",
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
};

/** An expression with an object in it. */
export function operation(w: Writer, x: string, others: readonly string[]): string {
  const other = () => w.chance(60) ? w.pick(others) : tame(w);
  switch (w.below(22)) {
    case 0:
    case 1:
      return `${x} ${w.pick(Object.values(BINARY))} ${other()}`;
    case 2:
    case 3:
      return `${other()} ${w.pick(Object.values(BINARY))} ${x}`;
    case 4:
    case 5:
      return w.chance(50)
        ? `${x} ${w.pick(Object.values(COMPARED))} ${other()}`
        : `${other()} ${w.pick(Object.values(COMPARED))} ${x}`;
    case 6:
      return `${w.pick(["-", "+", "~", "not "])}${x}`;
    case 7:
      return `${
        w.pick([
          "str",
          "repr",
          "bool",
          "len",
          "list",
          "int",
          "float",
          "abs",
          "round",
          "iter",
          "hash",
          "complex",
          "reversed",
          "next",
          "dir",
          "sorted",
          "tuple",
          "sum",
          "callable",
          "vars",
        ])
      }(${x})`.replace(/^(dir|iter|reversed)\((.*)\)$/, "$1($2) is None").replace(
        /^hash\((.*)\)$/,
        "isinstance(hash($1), int)",
      );
    case 8:
      return `${x}[${w.pick(["0", "1", "-1", "'a'", "1:2", "9"])}]`;
    case 9:
      return w.chance(50) ? `${other()} in ${x}` : `${x} in [${other()}, ${x}]`;
    case 10:
      return `${x}(${w.some(0, 2, () => smallInt(w)).join(", ")})`;
    case 11:
      return `f'{${x}${w.pick(["", "!r", "!s"])}${w.pick(["", ":>8", ":x", ":.2f"])}}'`;
    case 12:
      return `${x}.${
        w.pick([
          "v",
          "label",
          "kind",
          "prop",
          "both",
          "nope",
          "who()",
          "who(1)",
          "who2()",
          "made(1)",
          "static(1)",
          "static()",
          "__class__.__name__",
          "__doc__",
          "extra",
        ])
      }`;
    case 13:
      return `${w.pick(["getattr", "hasattr"])}(${x}, ${
        w.pick(["'v'", "'nope'", "'prop'", "'who'", "'__len__'", "'label'"])
      }${w.chance(30) ? ", 'default'" : ""})`.replace(/^(hasattr\(\w+, '\w+'), 'default'/, "$1");
    case 14:
      return `isinstance(${x}, ${w.pick(["int", "object", "str", "(int, list)"])})`;
    case 15:
      return `divmod(${x}, ${other()})`;
    case 16:
      return `range(5)[${x}], [0, 1, 2, 3][${x}]`;
    case 17:
      return `sorted([${x}, ${other()}, ${x}]) == 1`;
    case 18:
      return `{${x}: 1}[${x}]`;
    case 19:
      return `'%s %r' % (${x}, ${x})`;
    case 20:
      return `${x} ${w.pick(["and", "or"])} ${other()}`;
    default:
      return `[${x}] == [${other()}]`;
  }
}

/** A statement that does something to an object. */
export function statement(w: Writer, x: string, others: readonly string[]): string {
  return w.pick([
    () => `${x} ${w.pick(Object.values(BINARY))}= ${w.pick([...others, tame(w)])}`,
    () => `${x}.v = ${scalar(w)}`,
    () => `del ${x}.v`,
    () => `${x}[0] = ${scalar(w)}`,
    () => `del ${x}['a']`,
    () => `${x}.both = ${smallInt(w)}`,
    () => `${x}.prop = 1`,
    () => `${x}.fresh = 1; print(${x}.fresh)`,
    () => `for item in ${x}: print(item)`,
    () => `a, b = ${x}; print(a, b)`,
    () => `if ${x}: print('truthy')`,
  ])();
}
