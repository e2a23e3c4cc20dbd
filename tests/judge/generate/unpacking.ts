/** Comprehensions, and what is taken apart into several places. */
import { any, dict, iterable, list, scalar, smallInt, tuple } from "./values.ts";
import type { Writer } from "./writer.ts";

/** Comprehensions with conditions and several loops. */
export function comprehension(w: Writer): void {
  const source = () =>
    w.pick([
      iterable(w),
      list(w, smallInt),
      "range(4)",
      `[${list(w, smallInt)}, ${list(w, smallInt)}]`,
    ]);
  const element = () =>
    w.pick([
      "x",
      "x * 2",
      "(x, y)",
      "str(x)",
      "x + 1",
      "[x]",
      "y",
      "x if x else -1",
      "(z := x)",
      "-x",
    ]);
  for (let times = w.between(1, 3); times > 0; times--) {
    const clauses = `for x in ${source()}${
      w.chance(35)
        ? ` if ${w.pick(["x", "x != 2", "not x", "isinstance(x, int)", "str(x) > '1'"])}`
        : ""
    }`;
    const second = w.chance(35)
      ? ` for y in ${w.pick(["x", "range(2)", "[x, x]", source()])}${w.chance(30) ? " if y" : ""}`
      : "";
    const item = second ? element() : element().replace("(x, y)", "(x, x)").replace(/^y$/, "x");
    w.show(
      w.pick([
        `[${item} ${clauses}${second}]`,
        `[${item} ${clauses}${second}]`,
        `{len(str(${item.replace("(z := x)", "x")})) ${clauses}${second}}`,
        `{str(x): ${item} ${clauses}${second}}`,
        `sum(1 ${clauses}${second})`,
        `tuple(${item} ${clauses}${second})`,
        `[[${item.replace("(z := x)", "x")} ${clauses}${second}] for _ in range(2)]`,
      ]).replace(/(\{len.*)\(z := x\)/, "$1x"),
    );
  }
}

function target(w: Writer, names: string[], depth = 1): string {
  const parts = w.some(1, 3, () => {
    if (depth > 0 && w.chance(20)) return `(${target(w, names, 0)})`;
    const name = w.name("u");
    names.push(name);
    return name;
  });
  if (w.chance(35)) {
    const at = w.below(parts.length);
    if (/^\w/.test(parts[at]!)) parts[at] = `*${parts[at]}`;
  }
  return parts.join(", ") + (parts.length === 1 ? "," : "");
}

/** Assignments and loops with several places, displays of what others hold. */
export function unpacking(w: Writer): void {
  for (let times = w.between(1, 3); times > 0; times--) {
    const names: string[] = [];
    const left = target(w, names);
    const right = w.pick([
      iterable(w),
      list(w),
      `[[1, 2], ${list(w, smallInt)}, 'ab']`,
      tuple(w, smallInt),
      "1, 2",
      "'xyz'",
      `(i * i for i in range(${w.between(0, 4)}))`,
      any(w),
    ]);
    w.guarded(() => w.line(`${left} = ${right}`, `print(${names.join(", ")})`));
  }
  w.show(`[*${iterable(w)}, ${smallInt(w)}, *${iterable(w)}]`);
  if (w.chance(50)) w.show(`{**${dict(w)}, 'k': ${scalar(w)}, **${dict(w)}}`);
  if (w.chance(30)) w.show(`(*${iterable(w)},)`);
  if (w.chance(50)) {
    w.guarded(() =>
      w.block(
        `for ${w.pick(["a, b", "a, *b", "(a, b), c", "*a, b", "[a, b]"])} in ${
          w.pick([
            `[(1, 2), (3, 4)]`,
            `${dict(w)}.items()`,
            `enumerate(${iterable(w)})`,
            `zip([(1, 2)], 'x')`,
            "['ab', 'cd']",
          ])
        }:`,
        () => w.line("print(a, b)"),
      )
    );
  }
}
