/** Functions: signatures, calls right and wrong, closures, decorators. */
import { numeric } from "./operators.ts";
import { any, dict, list, scalar, smallInt, tuple } from "./values.ts";
import type { Writer } from "./writer.ts";

interface Signature {
  readonly text: string;
  readonly names: readonly string[];
}

function signature(w: Writer): Signature {
  const parts: string[] = [];
  const names: string[] = [];
  let isDefaulted = false;
  const parameter = (name: string) => {
    isDefaulted ||= w.chance(30);
    names.push(name);
    return isDefaulted ? `${name}=${w.pick([scalar, smallInt])(w)}` : name;
  };
  const positional = w.subset(["a", "b"], 55).map(parameter);
  if (positional.length > 0 && w.chance(30)) positional.push("/");
  parts.push(...positional, ...w.subset(["c", "d"], 45).map(parameter));
  if (w.chance(35)) {
    parts.push("*args");
    names.push("args");
  } else if (w.chance(30)) parts.push("*");
  if (parts.at(-1) === "*args" || parts.at(-1) === "*") {
    const only = w.subset(["k", "m"], 65);
    if (only.length === 0 && parts.at(-1) === "*") only.push("k");
    for (const name of only) {
      names.push(name);
      parts.push(w.chance(50) ? `${name}=${scalar(w)}` : name);
    }
  }
  if (w.chance(30)) {
    parts.push("**kw");
    names.push("kw");
  }
  return { text: parts.join(", "), names };
}

function arguments_(w: Writer): string {
  const positional = w.some(0, 3, () => smallInt(w));
  if (w.chance(15)) positional.push(`*${w.pick([tuple, list])(w, smallInt)}`);
  const named = w.subset(["a", "b", "c", "d", "k", "m", "z"], 22).map((name) =>
    `${name}=${smallInt(w)}`
  );
  if (w.chance(12)) {
    named.push(
      `**{${
        w.subset(["'a'", "'c'", "'k'", "'q'"], 40).map((name) => `${name}: ${smallInt(w)}`).join(
          ", ",
        )
      }}`,
    );
  }
  return [...positional, ...named].join(", ");
}

function called(w: Writer): void {
  const { text, names } = signature(w);
  const f = w.name("f");
  if (w.chance(15)) {
    w.line(
      `${f} = lambda ${text}: (${names.join(", ")},)`.replace("lambda :", "lambda:").replace(
        "(,)",
        "()",
      ),
    );
  } else {
    w.block(`def ${f}(${text}):`, () => {
      if (w.chance(20)) w.line("'''What it does.'''");
      w.line(`return (${names.map((name) => `${name}`).join(", ")}${names.length > 0 ? "," : ""})`);
    });
  }
  for (let times = w.between(2, 5); times > 0; times--) {
    w.show(`${w.chance(75) ? f : w.pick([`same(${f})`, `[${f}][0]`])}(${arguments_(w)})`);
  }
  if (w.chance(20)) w.show(`${f}.__name__, ${f}.__defaults__, ${f}.__kwdefaults__, ${f}.__doc__`);
}

function asMethods(w: Writer): void {
  const name = w.name("Thing");
  const kinds = [["", "self"], ["@classmethod", "cls"], ["@staticmethod", ""]] as const;
  const methods: string[] = [];
  w.block(`class ${name}:`, () => {
    for (let count = w.between(1, 3); count > 0; count--) {
      const [decorator, first] = w.pick(kinds);
      const { text, names } = signature(w);
      const method = w.pick(["run", "go", "make"]) + count;
      methods.push(method);
      if (decorator) w.line(decorator);
      w.block(
        `def ${method}(${[first, text].filter(Boolean).join(", ")}):`,
        () =>
          w.line(`return [${[first && `${first} is None`, ...names].filter(Boolean).join(", ")}]`),
      );
    }
    if (w.chance(50)) {
      const { text, names } = signature(w);
      w.block(
        `def __init__(self, ${text}):`.replace("self, )", "self)"),
        () => w.line(`self.all = (${names.join(", ")}${names.length === 1 ? "," : ""})`),
      );
    }
    if (w.chance(40)) {
      const { text, names } = signature(w);
      w.block(
        `def __call__(self, ${text}):`.replace("self, )", "self)"),
        () => w.line(`return 'called', ${names.join(", ") || "0"}`),
      );
    }
  });
  const o = w.name("o");
  w.line(`${o} = None`);
  w.guarded(() => w.line(`${o} = ${name}(${arguments_(w)})`, `print(vars(${o}))`));
  for (let times = w.between(2, 4); times > 0; times--) {
    w.show(
      w.pick([
        `${o}.${w.pick(methods)}(${arguments_(w)})`,
        `${name}.${w.pick(methods)}(${arguments_(w)})`,
        `${o}(${arguments_(w)})`,
      ]),
    );
  }
}

function closures(w: Writer): void {
  const [make, f] = [w.name("make"), w.name("c")];
  w.block(`def ${make}(start, step=${smallInt(w)}):`, () => {
    w.line("count = start", "log = []");
    w.block("def inner(by=1):", () => {
      if (w.chance(75)) {
        w.line(
          "nonlocal count",
          `count ${w.pick(["+=", "-=", "="])} ${w.pick(["by", "by * step", "step"])}`,
          "log.append(count)",
        );
      } else w.line("log.append(by)", ...w.subset(["count = by"], 30));
      w.line(`return ${w.pick(["count", "(count, log)", "list(log), step", "by"])}`);
    });
    w.block(
      "def other():",
      () =>
        w.line(
          ...w.subset(["nonlocal step", "step = step * 2"], 0),
          `return ${w.pick(["count", "step", "[x + count for x in log]", "lambda: count"])}`,
        ),
    );
    if (w.chance(40)) w.line("count += 100");
    w.line("return inner, other");
  });
  const o = w.name("o");
  w.guarded(() => {
    w.line(`${f}, ${o} = ${make}(${smallInt(w)})`);
    for (let times = w.between(2, 5); times > 0; times--) {
      w.line(
        w.pick([
          `print(${f}())`,
          `print(${f}(${smallInt(w)}))`,
          `r = ${o}()`,
          `print(${o}() if not callable(${o}()) else ${o}()())`,
          `print(${make}(5)[0](2))`,
        ]),
      );
    }
  });
  if (w.chance(50)) {
    const all = w.name("fs");
    w.line(`${all} = [lambda x${w.chance(50) ? ", i=i" : ""}: (x, i) for i in range(3)]`);
    w.show(`[f(${smallInt(w)}) for f in ${all}]`);
  }
}

function globals(w: Writer): void {
  const [name, f] = [w.name("total"), w.name("bump")];
  w.line(`${name} = ${smallInt(w)}`);
  w.block(`def ${f}(x):`, () => {
    const kind = w.below(4);
    if (kind < 2 && !isNested(w)) w.line(`global ${name}`);
    w.line(kind === 3 ? `return ${name}, x` : `${name} ${w.pick(["+=", "="])} x`);
    w.line(`return ${name}`);
  });
  w.show(`${f}(${smallInt(w)})`);
  w.show(`${f}(${smallInt(w)}), ${name}`);
}

/** Globals are those of the module: in a function there are none of its own. */
function isNested(w: Writer): boolean {
  return w.text.includes("def piece");
}

function defaults(w: Writer): void {
  const f = w.name("keep");
  w.block(`def ${f}(x, seen=${w.pick(["[]", "{}", "[0]"])}):`, () => {
    w.block("if isinstance(seen, list):", () => w.line("seen.append(x)"));
    w.block("else:", () => w.line("seen[x] = len(seen)"));
    w.line("return seen");
  });
  for (let times = w.between(2, 4); times > 0; times--) {
    w.show(w.chance(75) ? `${f}(${scalar(w)})` : `${f}(${scalar(w)}, [])`);
  }
}

function decorators(w: Writer): void {
  const [d, f] = [w.name("deco"), w.name("g")];
  const takes = w.chance(40);
  const wrapper = () => {
    w.block("def wrapper(*args, **kw):", () => {
      w.line(
        `print('before', args, sorted(kw))`,
        `r = f(*args, **kw)`,
        `return ${w.pick(["r", "(r, 'wrapped')", "[r]"])}`,
      );
    });
    if (w.chance(30)) w.line("wrapper.__name__ = f.__name__");
    w.line("return wrapper");
  };
  if (takes) {
    w.block(`def ${d}(n=1):`, () => {
      w.block("def inner(f):", wrapper);
      w.line("return inner");
    });
  } else w.block(`def ${d}(f):`, wrapper);
  const { text, names } = signature(w);
  for (let times = w.between(1, 2); times > 0; times--) {
    w.line(takes ? `@${d}(${w.pick(["", "2"])})` : `@${d}`);
  }
  w.block(`def ${f}(${text}):`, () => w.line(`return ${names.join(", ") || "'none'"}`));
  for (let times = w.between(1, 3); times > 0; times--) w.show(`${f}(${arguments_(w)})`);
  w.show(`${f}.__name__`);
}

function recursive(w: Writer): void {
  const f = w.name("rec");
  w.block(`def ${f}(n, acc=${w.pick(["0", "1", "()", "''", "[]", "0.5"])}):`, () => {
    w.line(`if n <= 0: return ${w.pick(["acc", "n", "1", "(acc, n)"])}`);
    w.line(
      `return ${
        w.pick([
          `${f}(n - 1, acc)`,
          `n * ${f}(n - 1)`,
          `${f}(n - 1) + ${f}(n - 2)`,
          `${f}(n - 1, acc + acc)`,
          `[${f}(n - 1), n]`,
          `n + ${f}(n // 2)`,
          `${f}(n - 1, acc) or n`,
        ])
      }`,
    );
  });
  for (let times = w.between(1, 3); times > 0; times--) {
    w.show(`${f}(${w.between(-1, 9)}${w.chance(30) ? `, ${scalar(w)}` : ""})`);
  }
}

const TOOLS: ((w: Writer) => string)[] = [
  (w) =>
    `functools.reduce(lambda a, b: ${w.pick(["a + b", "a * b", "(a, b)", "b"])}, ${
      list(w, smallInt)
    }${w.chance(50) ? `, ${scalar(w)}` : ""})`,
  (w) =>
    `functools.partial(lambda a, b=2, *c, **d: (a, b, c, d), ${arguments_(w) || "1"})(${
      arguments_(w)
    })`,
  (w) => `(lambda ${w.pick(["x, y=2", "*x", "**x", "x"])}: x)(${arguments_(w)})`,
  (w) => `list(map(lambda x, y=${smallInt(w)}: x + y, ${list(w, smallInt)}))`,
  (w) => `sorted(${list(w, smallInt)}, key=lambda x: (x % 2, -x))`,
  (w) => `dict(${arguments_(w)})`,
  (w) => `(lambda f, *a: f(*a))(max, ${smallInt(w)}, ${smallInt(w)})`,
  (w) => `(lambda **kw: kw)(**${dict(w)})`,
  (w) => `print(*${list(w)}, sep='-')`,
  (w) => `max(*${list(w, smallInt)}, key=lambda v: -v)`,
];

function tools(w: Writer): void {
  w.line("import functools");
  for (let times = w.between(1, 3); times > 0; times--) w.show(w.pick(TOOLS)(w));
}

/** A function of proven types, and one of any, over the same arithmetic. */
function typed(w: Writer): void {
  const f = w.name("typed");
  w.block(`def ${f}(a: int, b: float = 0.5) -> ${w.pick(["int", "float", "object"])}:`, () => {
    w.line(`c = ${numeric(w, ["a", "b"], 2)}`);
    w.block(
      `if ${numeric(w, ["a", "c"], 1)} ${w.pick(["<", "==", ">="])} ${numeric(w, ["b", "c"], 1)}:`,
      () => w.line(`c = ${numeric(w, ["a", "b", "c"], 2)}`),
    );
    w.line(`return ${w.pick(["c", "(a, c)", "c + a", "[c, b]"])}`);
  });
  for (let times = w.between(1, 3); times > 0; times--) {
    w.show(`${f}(${w.pick([smallInt, any])(w)}${w.chance(40) ? `, ${scalar(w)}` : ""})`);
  }
}

/** What programs of this subject are made of. */
export const FUNCTIONS: readonly ((w: Writer) => void)[] = [
  called,
  called,
  called,
  asMethods,
  asMethods,
  closures,
  globals,
  defaults,
  decorators,
  recursive,
  tools,
  typed,
];
