/** Sorting, loops, assignment of every kind, order of evaluation; comprehensions, unpacking and match with them. */
import { numeric } from "./operators.ts";
import { matches } from "./patterns.ts";
import { comprehension, unpacking } from "./unpacking.ts";
import {
  bool,
  dict,
  int,
  iterable,
  list,
  scalar,
  set,
  shortStr,
  smallInt,
  str,
  tameFloat,
  tuple,
} from "./values.ts";
import type { Writer } from "./writer.ts";

const KEYS = [
  "None",
  "len",
  "str",
  "lambda p: p[0]",
  "lambda p: -p",
  "lambda p: (p % 2, p)",
  "abs",
  "lambda p: p['n']",
  "lambda p: 0",
  "repr",
];

function sorting(w: Writer): void {
  const items = w.pick([
    () => list(w, smallInt),
    () => list(w, str),
    () => list(w, (w) => tuple(w, smallInt)),
    () => list(w, (w) => w.pick([smallInt, tameFloat])(w)),
    () => list(w, scalar),
    () => list(w, (w) => `{'n': ${smallInt(w)}}`),
    () => list(w, (w) => `(${smallInt(w)}, ${shortStr(w)})`),
    () => list(w, (w) => list(w, smallInt)),
    () => `[${w.some(5, 12, () => smallInt(w)).join(", ")}]`,
  ])();
  const name = w.name("items");
  w.line(`${name} = ${items}`);
  const options = w.subset([`key=${w.pick(KEYS)}`, `reverse=${bool(w)}`], 55).join(", ");
  w.show(`sorted(${[name, options].filter(Boolean).join(", ")})`);
  w.guarded(() => w.line(`${name}.sort(${options})`));
  w.line(`print(${name})`);
  w.show(`${w.pick(["min", "max"])}(${[name, `key=${w.pick(KEYS)}`].join(", ")})`);
}

function assignments(w: Writer): void {
  const [o, d, l] = [w.name("Box"), w.name("d"), w.name("l")];
  w.block(`class ${o}:`, () => w.line("x = 1", "items = [1, 2]"));
  const box = w.name("box");
  w.line(
    `${box} = ${o}()`,
    `${d} = {'a': ${scalar(w)}, 1: ${smallInt(w)}}`,
    `${l} = ${list(w, smallInt)}`,
  );
  const places = [
    `${box}.x`,
    `${box}.items`,
    `${d}['a']`,
    `${d}[1]`,
    `${l}[0]`,
    `${l}[-1]`,
    l,
    d,
    `${box}.nope`,
    `${o}.x`,
    `${l}[1:]`,
  ];
  for (let times = w.between(2, 5); times > 0; times--) {
    w.guarded(() => {
      switch (w.below(6)) {
        case 0:
          w.line(
            `${w.pick(places)}, ${w.pick(places)} = ${
              w.pick([`${smallInt(w)}, ${scalar(w)}`, `${w.pick(places)}, ${w.pick(places)}`])
            }`,
          );
          break;
        case 1:
          w.line(`${w.pick(places)} = ${w.pick(places)} = ${w.pick([scalar(w), list(w)])}`);
          break;
        case 2:
          w.line(`del ${w.pick(places.filter((place) => place !== l && place !== d))}`);
          break;
        default:
          w.line(
            `${w.pick(places)} ${
              w.pick(["+=", "-=", "*=", "//=", "%=", "|=", "&=", "**=", ">>="])
            } ${w.pick([smallInt, tameFloat, (w: Writer) => list(w, smallInt), shortStr, dict])(w)}`
              .replace(/\*\*= .*/, "**= 2"),
          );
      }
    });
    w.line(`print(vars(${box}), ${o}.x, ${o}.items, ${d}, ${l})`);
  }
}

/** Values that tell when they are made. */
function order(w: Writer): void {
  const t = w.name("t");
  w.block(`def ${t}(x, r=None):`, () => w.line("print('eval', x)", "return x if r is None else r"));
  let count = 0;
  const one = (value?: string) => `${t}(${++count}${value === undefined ? "" : `, ${value}`})`;
  for (let times = w.between(1, 3); times > 0; times--) {
    w.guarded(() =>
      w.line(
        w.pick([
          () => `print(${one()} + ${one()} * ${one()})`,
          () => `print({${one()}: ${one()}, ${one()}: ${one()}})`,
          () => `print([${one()}, *${one("[7, 8]")}, ${one()}])`,
          () => `${one("[0, 1, 2, 3, 4, 5, 6]")}[${one()}] = ${one()}`,
          () => `${one("{}")}[${one()}] = ${one("{}")}[${one("'missing'")}]`,
          () => `print(${one("print")}(${one()}, sep=${one("'-'")}))`,
          () => `print(${one()} if ${one("0")} else ${one()})`,
          () => `print(${one()} < ${one()} < ${one()} > ${one("0")} < ${one()})`,
          () => `print(${one("0")} or ${one("''")} or ${one()} and ${one("None")})`,
          () => `a, b = ${one()}, ${one()}; print(a, b)`,
          () => `${one("[1, 2]")}[${one("0")}] += ${one()}`,
          () => `print(${one("[1, 2, 3]")}[${one("0")}:${one("2")}:${one("1")}])`,
          () => `print(f'{${one()}} {${one()}:>{${one("4")}}}')`,
          () => `print('%s %s' % (${one()}, ${one()}), not ${one()}, -${one()})`,
          () => `print([(${one()}, x) for x in ${one("range(2)")} if ${one("1")}])`,
          () => `print(${one("'a'")} in ${one("'abc'")}, ${one()} == ${one()} != ${one()})`,
          () => `print((lambda p=${one()}, *q, r=${one()}: (p, q, r))(*${one("[9]")}, r=${one()}))`,
          () => `(x := ${one()}) + ${one()}; print(x)`,
          () => `assert ${one("0")}, ${one()}`,
          () => `print(${one("divmod")}(${one()}, ${one("0")}))`,
          () => `del ${one("[1, 2]")}[${one("5")}]`,
        ])(),
      )
    );
  }
}

function loops(w: Writer): void {
  const f = w.name("walk");
  w.block(`def ${f}(items):`, () => {
    w.line("out = []", "last = None");
    const body = () => {
      for (
        const [test, action] of w.subset([["x == 2", "continue"], ["x == 3", "break"], [
          "x == 5",
          "return out",
        ], ["not x", "out.append('falsy')"]], 45)
      ) {
        w.line(`if ${test}: ${action}`);
      }
      w.line(
        w.pick([
          "out.append(x)",
          "out.append((i, x))",
          "out += [x, x]",
          "last = x; out.insert(0, x)",
        ]).replace("(i, x)", "(len(out), x)"),
      );
    };
    if (w.chance(50)) {
      w.block(
        `for ${w.pick(["x", "i, x"])} in ${
          w.pick(["items", "enumerate(items)", "reversed(items)", "list(items)[:4]", "items[1:]"])
        }:`.replace(
          /for (i, x|x) in (.*):/,
          (_, _names, source) =>
            `for ${source.startsWith("enumerate") ? "i, x" : "x"} in ${source}:`,
        ),
        body,
      );
    } else {
      w.line("queue = list(items)");
      w.block("while queue:", () => {
        w.line(`x = queue.pop(${w.pick(["0", "", "-1"])})`);
        body();
      });
    }
    if (w.chance(50)) w.block("else:", () => w.line("out.append('else')"));
    w.line(`return out${w.chance(30) ? ", last" : ""}${w.chance(20) ? ", x" : ""}`);
  });
  for (let times = w.between(1, 3); times > 0; times--) {
    w.show(
      `${f}(${
        w.pick([
          list(w, smallInt),
          "range(7)",
          list(w),
          "[]",
          str(w),
          tuple(w, smallInt),
          iterable(w),
        ])
      })`,
    );
  }
}

function walrus(w: Writer): void {
  w.show(`[y for x in ${list(w, smallInt)} if (y := x * 2) > ${w.between(-2, 6)}]`);
  const f = w.name("w");
  w.block(`def ${f}(n):`, () => {
    w.block(
      w.pick([
        "while (n := n - 1) > 0:",
        "if (m := n * 2) > 3 and (n := 5):",
        "while n > 0 and (n := n // 2):",
      ]),
      () => w.line("print('n', n)"),
    );
    w.line(w.pick(["return n", "return n, m", "return (k := n) + k"]));
  });
  w.show(`${f}(${smallInt(w)})`);
}

function deletions(w: Writer): void {
  const f = w.name("gone");
  w.block(`def ${f}(n):`, () => {
    w.line("x = n");
    w.block(`if n > ${w.between(0, 3)}:`, () => w.line(w.pick(["del x", "y = 2", "x = None"])));
    w.line(`return ${w.pick(["x", "y", "(x, n)"])}`);
  });
  for (let times = w.between(1, 3); times > 0; times--) w.show(`${f}(${smallInt(w)})`);
  const d = w.name("d");
  w.line(`${d} = ${dict(w)}`);
  w.guarded(() =>
    w.block(
      `for k in ${w.pick([d, `list(${d})`, `${d}.copy()`])}:`,
      () => w.line(w.pick([`del ${d}[k]`, `${d}[k] = 1`, `${d}.pop(k)`, `${d}[str(k) + '!'] = 1`])),
    )
  );
  w.line(`print(${d})`);
}

function mixedNumbers(w: Writer): void {
  const [a, b] = [w.name("x"), w.name("y")];
  w.line(`${a}, ${b} = ${int(w)}, ${tameFloat(w)}`);
  w.block(`for i in range(${w.between(1, 4)}):`, () => {
    w.guarded(() => {
      w.line(
        `${a} = ${numeric(w, [a, b, "i"], 2)}`,
        `if abs(${a}) > 10 ** 9: ${a} = ${w.pick(["i", "0.5", "1"])}`,
      );
      w.line(
        `${b} ${w.pick(["+=", "-=", "*=", "/=", "//="])} ${numeric(w, ["i", b], 1)}`,
        `if abs(${b}) > 10 ** 9: ${b} = 1.5`,
      );
      w.line(`print(${a}, ${b})`);
    });
  });
}

function collections(w: Writer): void {
  const counts = w.name("counts");
  w.line(`${counts} = {}`);
  w.block(
    `for x in ${iterable(w)}:`,
    () =>
      w.line(
        w.pick([
          `${counts}[x] = ${counts}.get(x, 0) + 1`,
          `${counts}.setdefault(str(x), []).append(x)`,
          `${counts}[x] = ${counts}[x] + 1 if x in ${counts} else 1`,
        ]),
      ),
  );
  w.line(`print(${counts}, sorted(${counts}.items(), key=lambda p: (-len(str(p[1])), str(p[0]))))`);
  const s = w.name("s");
  w.line(`${s} = ${set(w)}`);
  w.guarded(() =>
    w.line(
      `${s} ${w.pick(["|=", "&=", "-=", "^="])} ${
        w.pick([set, set, (w: Writer) => list(w, smallInt)])(w)
      }`,
    )
  );
  w.line(`print(sorted(${s}), len(${s}), ${s})`);
}

/** What programs of this subject are made of. */
export const STATEMENTS: readonly ((w: Writer) => void)[] = [
  comprehension,
  comprehension,
  unpacking,
  unpacking,
  matches,
  matches,
  sorting,
  assignments,
  assignments,
  order,
  order,
  loops,
  walrus,
  deletions,
  mixedNumbers,
  collections,
];
