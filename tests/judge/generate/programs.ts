/** Functions that work on variables of known types, and change their minds about them: what a program is inferred to do. */
import { shortStr, smallInt, tameFloat } from "./values.ts";
import type { Writer } from "./writer.ts";

type Type = "int" | "float" | "str" | "bool" | "ints" | "strs" | "dict" | "pair" | "set" | "maybe";

const TYPES: readonly Type[] = [
  "int",
  "int",
  "float",
  "str",
  "bool",
  "ints",
  "ints",
  "strs",
  "dict",
  "pair",
  "set",
  "maybe",
];

interface Callee {
  readonly name: string;
  readonly takes: readonly Type[];
  readonly gives: Type;
}

/** What can be named at a place. */
class Scope {
  readonly variables = new Map<string, Type>();

  constructor(readonly w: Writer, readonly callees: readonly Callee[]) {}

  named(type: Type): string[] {
    return [...this.variables].filter(([, known]) => known === type).map(([name]) => name);
  }

  /** An expression of a type. */
  of(type: Type, depth: number): string {
    const { w } = this;
    const names = this.named(type);
    if (names.length > 0 && w.chance(depth <= 0 ? 80 : 35)) return w.pick(names);
    if (depth <= 0) return constant(w, type);
    const callees = this.callees.filter(({ gives }) => gives === type);
    if (callees.length > 0 && w.chance(15)) {
      const { name, takes } = w.pick(callees);
      return `${name}(${takes.map((one) => this.of(one, depth - 1)).join(", ")})`;
    }
    if (w.chance(8)) {
      return `(${this.of(type, depth - 1)} if ${this.of("bool", depth - 1)} else ${
        this.of(type, depth - 1)
      })`;
    }
    return w.pick(MADE[type])((of) => this.of(of, depth - 1), w);
  }
}

function constant(w: Writer, type: Type): string {
  switch (type) {
    case "int":
      return w.chance(92) ? smallInt(w) : w.pick(["2**31", "10**15", "-2**53", "2**64"]);
    case "float":
      return tameFloat(w);
    case "str":
      return shortStr(w);
    case "bool":
      return w.pick(["True", "False"]);
    case "ints":
      return `[${w.some(0, 4, () => smallInt(w)).join(", ")}]`;
    case "strs":
      return `[${w.some(0, 3, () => shortStr(w)).join(", ")}]`;
    case "dict":
      return `{${w.some(0, 3, () => `${shortStr(w)}: ${smallInt(w)}`).join(", ")}}`;
    case "pair":
      return `(${smallInt(w)}, ${shortStr(w)})`;
    case "set":
      return `{${w.some(1, 4, () => smallInt(w)).join(", ")}}`;
    case "maybe":
      return w.pick(["None", smallInt(w)]);
  }
}

type Of = (type: Type) => string;
type Make = (of: Of, w: Writer) => string;

/** Ways to come by a value of each type. */
const MADE: Readonly<Record<Type, readonly Make[]>> = {
  int: [
    (of, w) => `(${of("int")} ${w.pick(["+", "-", "*", "+", "-"])} ${of("int")})`,
    (of, w) => `(${of("int")} ${w.pick(["//", "%"])} (${of("int")} or 3))`,
    (of, w) => `(${of("int")} ${w.pick(["&", "|", "^"])} ${of("int")})`,
    (of) => `len(${of("strs")})`,
    (of) => `len(${of("str")})`,
    (of) => `sum(${of("ints")})`,
    (of, w) => `${w.pick(["max", "min"])}(${of("int")}, ${of("int")})`,
    (of, w) => `${w.pick(["max", "min"])}(${of("ints")}, default=${of("int")})`,
    (of) => `abs(${of("int")})`,
    (of) => `int(${of("float")})`,
    (of) => `round(${of("float")})`,
    (of) => `${of("dict")}.get(${of("str")}, ${of("int")})`,
    (of) => `${of("pair")}[0]`,
    (of) => `${of("ints")}.count(${of("int")})`,
    (of) => `(${of("ints")} + [7])[${of("int")} % 2 - 1]`,
    (of) => `(${of("maybe")} or ${of("int")})`,
    (of) => `${of("str")}.find(${of("str")})`,
    (of) => `sum(x * ${of("int")} for x in ${of("ints")} if x > 1)`,
    (of) => `-${of("int")}`.replace("--", "- -"),
    (of) => `(${of("int")} ** 2 % 1000)`,
    (of) => `(${of("bool")} + ${of("int")})`,
    (of, w) => `(${of("int")} ${w.pick(["<<", ">>"])} ${w.between(0, 5)})`,
  ],
  float: [
    (of, w) => `(${of("float")} ${w.pick(["+", "-", "*"])} ${of("float")})`,
    (of, w) => `(${of("int")} ${w.pick(["+", "-", "*"])} ${of("float")})`,
    (of) => `(${of("int")} / (abs(${of("int")}) + 1))`,
    (of) => `float(${of("int")})`,
    (of) => `round(${of("float")}, 2)`,
    (of) => `abs(${of("float")})`,
    (of) => `(${of("float")} % 7)`,
    (of) => `sum([${of("float")}, ${of("int")}, ${of("float")}])`,
    (of) => `max(${of("float")}, ${of("float")})`,
    (of) => `(${of("float")} // 2)`,
    (of) => `(${of("float")} or 0.5)`,
  ],
  str: [
    (of) => `(${of("str")} + ${of("str")})`,
    (of) => `str(${of("int")})`,
    (of) => `str(${of("float")})`,
    (of) => `f'{${of("int")}}-{${of("float")}:.2f}'`,
    (of) => `f'{${of("str")}!r:>6}'`,
    (of, w) => `${of("str")}.${w.pick(["upper", "strip", "title", "lower"])}()`,
    (of) => `${of("pair")}[1]`,
    (of) => `', '.join(${of("strs")})`,
    (of) => `''.join(str(x) for x in ${of("ints")})`,
    (of, w) => `${of("str")}[${w.pick(["0:2", "::-1", "1:", ":-1"])}]`,
    (of) => `${of("str")} * (${of("int")} % 3)`,
    (of) => `repr(${of("maybe")})`,
    (of) => `'%d %s' % (${of("int")}, ${of("str")})`,
    (of) => `${of("str")}.replace(${of("str")}, 'z')`,
    (of) => `str(${of("ints")})`,
    (of) => `(${of("str")} or 'empty')`,
  ],
  bool: [
    (of, w) => `${of("int")} ${w.pick(["<", ">", "==", "!=", "<=", ">="])} ${of("int")}`,
    (of, w) => `${of("float")} ${w.pick(["<", ">", "=="])} ${of("int")}`,
    (of, w) => `${of("str")} ${w.pick(["<", "==", "in", "not in"])} ${of("str")}`,
    (of) => `${of("int")} in ${of("ints")}`,
    (of) => `${of("str")} in ${of("dict")}`,
    (of) => `${of("maybe")} is None`,
    (of, w) => `(${of("bool")} ${w.pick(["and", "or"])} ${of("bool")})`,
    (of) => `(not ${of("bool")})`,
    (of) => `${of("ints")} == ${of("ints")}`,
    (of) => `bool(${of("strs")})`,
    (of, w) => `${w.pick(["any", "all"])}(x > ${of("int")} for x in ${of("ints")})`,
    (of) => `isinstance(${of("maybe")}, int)`,
    (of) => `0 < ${of("int")} < 10`,
    (of) => `${of("set")} <= ${of("set")}`,
  ],
  ints: [
    (of) => `[x * 2 for x in ${of("ints")}]`,
    (of) => `[x for x in ${of("ints")} if x % 2]`,
    (of) => `sorted(${of("set")})`,
    (of) => `sorted(${of("ints")}, reverse=${of("bool")})`,
    (of) => `list(range(${of("int")} % 6))`,
    (of) => `(${of("ints")} + ${of("ints")})`,
    (of, w) => `${of("ints")}[${w.pick(["1:", ":2", "::-1", "-2:", ":"])}]`,
    (of) => `list(${of("dict")}.values())`,
    (of) => `[len(s) for s in ${of("strs")}]`,
    (of) => `[${of("int")}, ${of("int")}]`,
    (of) => `list(map(abs, ${of("ints")}))`,
    (of) => `[a + b for a, b in zip(${of("ints")}, ${of("ints")})]`,
    (of) => `[*${of("ints")}, ${of("int")}]`,
    (of) => `[i * x for i, x in enumerate(${of("ints")})]`,
  ],
  strs: [
    (of) => `[str(x) for x in ${of("ints")}]`,
    (of) => `sorted(${of("dict")})`,
    (of) => `${of("str")}.split('a')`,
    (of) => `list(${of("str")})`,
    (of) => `(${of("strs")} + [${of("str")}])`,
    (of) => `[s.upper() for s in ${of("strs")} if s]`,
    (of) => `${of("strs")}[::-1]`,
  ],
  dict: [
    (of) => `{s: len(s) for s in ${of("strs")}}`,
    (of) => `{**${of("dict")}, ${of("str")}: ${of("int")}}`,
    (of) => `dict(zip(${of("strs")}, ${of("ints")}))`,
    (of) => `(${of("dict")} | ${of("dict")})`,
    (of) => `{k: v + 1 for k, v in ${of("dict")}.items() if v}`,
  ],
  pair: [
    (of) => `(${of("int")}, ${of("str")})`,
    (of) => `max([(${of("int")}, ${of("str")}), ${of("pair")}])`,
    (of) => `(len(${of("ints")}), ${of("str")})`,
  ],
  set: [
    (of) => `set(${of("ints")})`,
    (of, w) => `(${of("set")} ${w.pick(["|", "&", "-", "^"])} ${of("set")})`,
    (of) => `{x % 5 for x in ${of("ints")}}`,
    (of) => `{${of("int")}}`,
  ],
  maybe: [
    (of) => `(${of("int")} if ${of("bool")} else None)`,
    (of) => `${of("dict")}.get(${of("str")})`,
    (of) => `next((x for x in ${of("ints")} if x > ${of("int")}), None)`,
  ],
};

/** Statements that change a variable of a type in its place. */
const CHANGED: Readonly<Partial<Record<Type, readonly ((of: Of, name: string) => string)[]>>> = {
  int: [
    (of, name) => `${name} += ${of("int")}`,
    (of, name) => `${name} -= ${of("int")}`,
    (_of, name) => `${name} = ${name} * 3 % 1009`,
    (of, name) => `${name} //= ${of("int")} or 2`,
  ],
  float: [
    (of, name) => `${name} += ${of("int")}`,
    (of, name) => `${name} *= ${of("float")}`,
    (_of, name) => `${name} /= 4`,
  ],
  str: [(of, name) => `${name} += ${of("str")}`, (_of, name) => `${name} = ${name}[:8]`],
  ints: [
    (of, name) => `${name}.append(${of("int")})`,
    (of, name) => `${name}.extend(${of("ints")})`,
    (_of, name) => `${name}.sort()`,
    (of, name) => `${name} += ${of("ints")}`,
    (of, name) => `${name}.insert(0, ${of("int")})`,
    (of, name) => `${name}[:1] = ${of("ints")}`,
    (of, name) => `if ${name}: ${name}[0] = ${of("int")}`,
    (_of, name) => `if ${name}: ${name}.pop()`,
  ],
  strs: [(of, name) => `${name}.append(${of("str")})`, (_of, name) => `${name}.reverse()`],
  dict: [
    (of, name) => `${name}[${of("str")}] = ${of("int")}`,
    (of, name) => `${name}[${of("str")}] = ${name}.get(${of("str")}, 0) + ${of("int")}`,
    (of, name) => `${name}.update(${of("dict")})`,
    (of, name) => `${name}.pop(${of("str")}, None)`,
    (of, name) => `${name}.setdefault(${of("str")}, ${of("int")})`,
  ],
  set: [
    (of, name) => `${name}.add(${of("int")})`,
    (of, name) => `${name} |= ${of("set")}`,
    (of, name) => `${name}.discard(${of("int")})`,
  ],
};

function statement(w: Writer, scope: Scope, depth: number): void {
  const of: Of = (type) => scope.of(type, 2);
  const changeable = [...scope.variables].filter(([name, type]) =>
    CHANGED[type] && !name.startsWith("i")
  );
  switch (w.below(depth > 0 ? 12 : 7)) {
    case 0:
    case 1:
    case 2: {
      const type = w.pick(TYPES);
      const code = of(type);
      const name = w.name("v");
      scope.variables.set(name, type);
      w.line(`${name} = ${code}`);
      return;
    }
    case 3:
    case 4:
      if (changeable.length > 0) {
        const [name, type] = w.pick(changeable);
        w.line(w.pick(CHANGED[type]!)(of, name));
        return;
      }
      w.line(`print(${of("str")})`);
      return;
    case 5:
      w.line(`print(${of(w.pick(TYPES))}, ${of(w.pick(TYPES))})`);
      return;
    case 6: {
      // a variable that is something else from here on
      const known = [...scope.variables].filter(([name]) => !name.startsWith("i"));
      if (known.length === 0 || depth === 0) return w.line("pass");
      const [name] = w.pick(known);
      const type = w.pick(TYPES);
      w.line(`${name} = ${of(type)}`);
      scope.variables.set(name, type);
      return;
    }
    case 7:
    case 8:
      w.block(`if ${of("bool")}:`, () => inner(w, scope, depth));
      if (w.chance(50)) w.block("else:", () => inner(w, scope, depth));
      return;
    case 9: {
      const name = w.name("i");
      const [source, type] = w.pick<readonly [string, Type]>([
        [`range(${w.between(0, 4)})`, "int"],
        [of("ints"), "int"],
        [of("strs"), "str"],
        [of("str"), "str"],
        [of("dict"), "str"],
        [`sorted(${of("set")})`, "int"],
      ]);
      w.block(`for ${name} in list(${source})[:5]:`, () => {
        scope.variables.set(name, type);
        inner(w, scope, depth);
        if (w.chance(20)) w.line(`if ${of("bool")}: ${w.pick(["break", "continue"])}`);
        scope.variables.delete(name);
      });
      return;
    }
    case 10: {
      const name = w.name("n");
      w.line(`${name} = ${w.between(0, 3)}`);
      w.block(`while ${name} > 0:`, () => {
        w.line(`${name} -= 1`);
        inner(w, scope, depth);
      });
      return;
    }
    default:
      w.block("try:", () => {
        inner(w, scope, depth);
        w.line(w.pick([
          `print(${of("ints")}[${of("int")}])`,
          `print(${of("dict")}[${of("str")}])`,
          `print(${of("int")} // ${of("int")})`,
          `print(int(${of("str")}))`,
          `print(${of("maybe")} + 1)`,
        ]));
      });
      w.block(
        "except (IndexError, KeyError, ZeroDivisionError, ValueError, TypeError) as error:",
        () => w.line("print(type(error).__name__, error)"),
      );
  }
}

/** A block, whose variables nobody sees behind it: whether they have a value there, nobody knows. */
function inner(w: Writer, scope: Scope, depth: number): void {
  const before = new Map(scope.variables);
  for (let count = w.between(1, 3); count > 0; count--) statement(w, scope, depth - 1);
  // what became something else inside may be either behind it
  for (const [name, type] of [...scope.variables]) {
    if (before.get(name) !== type) scope.variables.delete(name);
  }
}

function program(w: Writer): void {
  const callees: Callee[] = [];
  for (let count = w.between(1, 3); count > 0; count--) {
    const name = w.name("work");
    const takes = w.some(0, 3, () => w.pick(TYPES));
    const gives = w.pick(TYPES);
    const scope = new Scope(w, [...callees]);
    const parameters = takes.map((type) => {
      const parameter = w.name("p");
      scope.variables.set(parameter, type);
      return parameter;
    });
    w.block(`def ${name}(${parameters.join(", ")}):`, () => {
      for (let lines = w.between(2, 6); lines > 0; lines--) statement(w, scope, 2);
      if (w.chance(25)) w.line(`if ${scope.of("bool", 2)}: return ${scope.of(gives, 1)}`);
      w.line(`return ${scope.of(gives, 2)}`);
    });
    callees.push({ name, takes, gives });
  }
  const scope = new Scope(w, callees);
  for (const { name, takes } of callees) {
    for (let calls = w.between(1, 2); calls > 0; calls--) {
      w.show(`${name}(${takes.map((type) => scope.of(type, 1)).join(", ")})`);
    }
  }
}

/** What programs of this subject are made of. */
export const PROGRAMS: readonly ((w: Writer) => void)[] = [program];
