/** The statement `match`. */
import { any, dict, list, scalar, smallInt, tuple } from "./values.ts";
import type { Writer } from "./writer.ts";

function pattern(w: Writer, depth: number, names: string[], isAlone = true): string {
  const capture = () => {
    const name = w.name("m");
    names.push(name);
    return name;
  };
  const inner = () => pattern(w, depth - 1, names, false);
  switch (w.below(depth > 0 ? 14 : 7)) {
    case 0:
      return w.pick([
        "0",
        "1",
        "-1",
        "2.0",
        "'a'",
        "None",
        "True",
        "False",
        "b'a'",
        "1 + 2j",
        "'abc'",
      ]);
    case 1:
      return isAlone ? `(${scalarPattern(w)} | ${scalarPattern(w)})` : scalarPattern(w);
    case 2:
      return isAlone
        ? `${w.pick(["int", "str", "float", "list", "dict", "tuple", "bool"])}()`
        : capture();
    case 3:
      return "_".replace("_", isAlone ? "5" : "_");
    case 4:
      return `${w.pick(["int", "str", "float", "bytes"])}(${capture()})`;
    case 5:
      return `${w.pick(["1", "'a'", "int()", "str()", "None"])} as ${capture()}`.replace(
        /^(.*)$/,
        isAlone ? "$1" : "($1)",
      );
    case 6:
      return isAlone ? scalarPattern(w) : capture();
    case 7:
    case 8: {
      const parts = w.some(0, 3, inner);
      if (w.chance(30)) {
        parts.splice(w.below(parts.length + 1), 0, `*${w.chance(50) ? "_" : capture()}`);
      }
      return `[${parts.join(", ")}]`;
    }
    case 9: {
      const parts = w.some(1, 3, inner);
      return `(${parts.join(", ")}${parts.length === 1 ? "," : ""})`;
    }
    case 10:
    case 11: {
      const parts = w.subset(["'a'", "'k'", "1", "None", "'b'"], 35).map((key) =>
        `${key}: ${inner()}`
      );
      if (w.chance(30)) parts.push(`**${capture()}`);
      return `{${parts.join(", ")}}`;
    }
    case 12:
      return `Point(${
        w.pick([inner(), `x=${inner()}`, `${inner()}, ${inner()}`, `y=${inner()}, x=0`, ""])
      })`;
    default: {
      return `[${scalarPattern(w)}, *_] | {'k': ${scalarPattern(w)}}`.replace(
        /^(.*)$/,
        isAlone ? "$1" : "($1)",
      );
    }
  }
}

function scalarPattern(w: Writer): string {
  return w.pick(["0", "1", "'a'", "None", "True", "3.5", "-2", "'x'"]);
}

/** A function that matches values with patterns of all kinds. */
export function matches(w: Writer): void {
  w.block("class Point:", () => {
    if (w.chance(75)) w.line("__match_args__ = ('x', 'y')");
    w.block("def __init__(self, x, y):", () => w.line("self.x, self.y = x, y"));
  });
  const f = w.name("match");
  w.block(`def ${f}(v):`, () => {
    w.block("match v:", () => {
      for (let count = w.between(2, 5); count > 0; count--) {
        const names: string[] = [];
        const one = pattern(w, 2, names);
        const guard = w.chance(25)
          ? ` if ${w.pick(["v", "v != 1", "len(str(v)) < 5", ...names])}`
          : "";
        w.block(
          `case ${one}${guard}:`,
          () => w.line(`return ${[String(count), ...names].join(", ")}`),
        );
      }
      if (w.chance(40)) w.block(w.pick(["case _:", "case other:"]), () => w.line("return 'other'"));
    });
    w.line("return 'none'");
  });
  const values = w.some(
    4,
    8,
    () =>
      w.pick([
        any,
        scalar,
        list,
        tuple,
        dict,
        (w: Writer) => `Point(${scalar(w)}, ${scalar(w)})`,
        (w: Writer) => `{'k': ${scalar(w)}, 'a': ${scalar(w)}}`,
        (w: Writer) => `[${list(w, smallInt)}, ${scalar(w)}]`,
      ])(w),
  );
  w.block(`for v in [${values.join(", ")}]:`, () => w.guarded(() => w.line(`print(${f}(v))`)));
}
