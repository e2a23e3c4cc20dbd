/** Generators and iterators: next, send, throw, close, yield from. */
import { failing } from "./exceptions.ts";
import { iterable, list, scalar, smallInt } from "./values.ts";
import type { Writer } from "./writer.ts";

interface Body {
  depth: number;
  loop: boolean;
  /** Generators that it may go on with. */
  others: readonly string[];
  /** Whether it may be left where it is: CPython runs its `finally` then, JavaScript does not. */
  isPlain?: boolean;
}

function step(w: Writer, body: Body): void {
  const { depth, loop, others } = body;
  const guard = () => w.chance(50) ? `if n ${w.pick(["==", ">", "<"])} ${w.between(0, 3)}: ` : "";
  const inner = { ...body, depth: depth - 1 };
  switch (w.below(depth > 0 ? body.isPlain ? 11 : 14 : 9)) {
    case 0:
    case 1:
      return w.line(`yield ${w.pick(["n", scalar(w), "(n, 'p')", ""])}`.trimEnd());
    case 2:
      return w.line(`x = yield ${w.pick(["n", "x", scalar(w)])}`, "print('got', x)");
    case 3:
      return w.line("n += 1");
    case 4:
      return w.line(`${guard()}return ${scalar(w)}`);
    case 5:
      return w.line(
        `${guard()}raise ${w.pick(["ValueError", "KeyError", "StopIteration", "RuntimeError"])}(${
          smallInt(w)
        })`,
      );
    case 6:
      return w.line(
        `x = yield from ${
          others.length > 0 && w.chance(70) ? `${w.pick(others)}(n)` : iterable(w)
        }`,
        "print('rest', x)",
      );
    case 7:
      return loop
        ? w.line(`${guard()}${w.pick(["break", "continue"])}`)
        : w.line("print('step', n)");
    case 8:
      return w.line(
        w.pick([
          "print((yield n))",
          "x = [(yield 1), (yield 2)]",
          "x = (yield n) or n",
          "yield (yield n)",
          "n = n + ((yield n) or 1)",
        ]),
      );
    case 9:
      return w.block(
        `for i in ${w.pick(["range(3)", "range(n)", list(w, smallInt)])}:`,
        () => steps(w, { ...inner, loop: true }),
      );
    case 10:
      w.block(`while n < ${w.between(2, 5)}:`, () => {
        w.line("n += 1");
        steps(w, { ...inner, loop: true });
      });
      return;
    default: {
      w.block("try:", () => steps(w, inner));
      const handlers = w.between(0, 2);
      if (handlers > 0) {
        w.block(
          `except ${
            w.pick(["ValueError", "GeneratorExit", "Exception", "(KeyError, ValueError)"])
          } as e:`,
          () => {
            w.line("print('caught', repr(e))");
            step(w, { ...inner, depth: 0 });
          },
        );
      }
      if (handlers > 1) w.block("else:", () => w.line("print('else')"));
      if (handlers === 0 || w.chance(50)) {
        w.block("finally:", () => {
          w.line("print('finally', n)");
          if (w.chance(20)) step(w, { ...inner, depth: 0 });
        });
      }
    }
  }
}

function steps(w: Writer, body: Body): void {
  for (let times = w.between(1, 3); times > 0; times--) step(w, body);
}

function generator(w: Writer, others: readonly string[], isPlain = false): string {
  const name = w.name("gen");
  w.block(`def ${name}(n):`, () => {
    w.line("x = None");
    steps(w, { depth: w.between(1, 2), loop: false, others, isPlain });
    w.line(`yield ${scalar(w)}`);
    if (w.chance(40)) w.line(`return ${scalar(w)}`);
  });
  return name;
}

function driven(w: Writer): void {
  const names: string[] = [];
  for (let count = w.between(1, 2); count > 0; count--) names.push(generator(w, names));
  const g = w.name("g");
  w.line(`${g} = ${names.at(-1)}(${w.between(0, 3)})`);
  const kinds = ["next", "next", "next", "send", "send", "throw", "close"];
  w.block(`for act in ${JSON.stringify(w.some(3, 7, () => w.pick(kinds)))}:`, () => {
    w.block("try:", () => {
      w.block("if act == 'next':", () => w.line(`print('next', next(${g}))`));
      w.block(
        "elif act == 'send':",
        () => w.line(`print('send', ${g}.send(${w.pick(["7", "None", "'s'"])}))`),
      );
      w.block(
        "elif act == 'throw':",
        () =>
          w.line(
            `print('throw', ${g}.throw(${
              w.pick([
                "ValueError('t')",
                "KeyError(1)",
                "ValueError",
                "StopIteration(3)",
                "GeneratorExit()",
              ])
            }))`,
          ),
      );
      w.block("else:", () => w.line(`print('close', ${g}.close())`));
    });
    w.block("except StopIteration as e:", () => w.line("print('stop', e.value)"));
    w.block(
      "except BaseException as e:",
      () => w.line("print(repr(e), repr(e.__cause__), repr(e.__context__))"),
    );
  });
  if (w.chance(60)) w.guarded(() => w.line(`print(list(${g}))`));
  w.guarded(() => w.line(`${g}.close()`), "BaseException");
}

function consumed(w: Writer): void {
  const f = generator(w, [], true);
  const n = w.between(0, 3);
  for (let times = w.between(1, 3); times > 0; times--) {
    w.show(w.pick([
      `list(${f}(${n}))`,
      `[x for x in ${f}(${n}) if x]`,
      `sum(1 for _ in ${f}(${n}))`,
      `list(zip(${f}(${n}), range(3)))`,
      `dict(enumerate(${f}(${n})))`,
      `[*${f}(${n}), *${f}(1)]`,
      `next(${f}(${n}), 'default')`,
      `${scalar(w)} in ${f}(${n})`,
      `tuple(map(str, ${f}(${n})))`,
      `list(${f}())`,
    ]));
  }
  w.guarded(() => {
    w.block(`for x in ${f}(${n}):`, () => {
      w.line("print('item', x)");
      if (w.chance(30)) w.line("break");
    });
    if (w.chance(40)) w.block("else:", () => w.line("print('all')"));
  });
  w.guarded(() => w.line(`a, ${w.pick(["b", "*b", "b, c", "*_"])} = ${f}(${n})`, "print(a)"));
}

function expressions(w: Writer): void {
  const g = w.name("e");
  w.line(
    `${g} = (${w.pick(["x", "x * 2", "(x, y)", "10 // x", "str(x)"])} for x in ${iterable(w)}${
      w.chance(40) ? " if x" : ""
    }${w.chance(30) ? " for y in range(2)" : ""})`.replace(/\(x, y\)(?!.*for y)/, "(x, 1)"),
  );
  for (let times = w.between(2, 4); times > 0; times--) {
    w.show(
      w.pick([
        `next(${g})`,
        `next(${g}, None)`,
        `list(${g})`,
        `${g}.close()`,
        `max(${g}, default=0)`,
        `${g}.send(None)`,
        `${g}.throw(KeyError(2))`,
      ]),
    );
  }
}

function iterator(w: Writer): void {
  const name = w.name("Iter");
  w.block(`class ${name}:`, () => {
    w.block("def __init__(self, end):", () => w.line("self.i = 0", "self.end = end"));
    w.block("def __iter__(self):", () => {
      if (w.chance(50)) return w.line("return self");
      w.block("for i in range(self.end):", () => w.line("yield i * i"));
    });
    w.block("def __next__(self):", () => {
      w.block(
        "if self.i >= self.end:",
        () =>
          w.line(
            w.pick([
              "raise StopIteration",
              "raise StopIteration('done')",
              "raise ValueError(self.i)",
            ]),
          ),
      );
      w.line("self.i += 1", "return self.i");
    });
    if (w.chance(30)) w.block("def __len__(self):", () => w.line("return self.end"));
    if (w.chance(20)) w.block("def __contains__(self, x):", () => w.line("return x == 'magic'"));
  });
  for (let times = w.between(2, 4); times > 0; times--) {
    const made = `${name}(${w.between(0, 4)})`;
    w.show(
      w.pick([
        `list(${made})`,
        `next(${made})`,
        `sum(${made})`,
        `2 in ${made}`,
        `sorted(${made}, reverse=True)`,
        `[*${made}]`,
        `tuple(zip(${made}, 'ab'))`,
        `len(${made})`,
        `max(${made}, default=-1)`,
        `list(iter(${made}.__next__, 3))`,
        `list(reversed(${made}))`,
      ]),
    );
  }
}

function bySequence(w: Writer): void {
  const name = w.name("Seq");
  w.block(`class ${name}:`, () => {
    w.block("def __getitem__(self, i):", () => {
      w.line(
        `if i ${w.pick([">=", ">", "=="])} ${w.between(1, 4)}: raise ${
          w.pick(["IndexError(i)", "StopIteration", "KeyError(i)", "IndexError"])
        }`,
      );
      w.line("return i * 10");
    });
    if (w.chance(50)) w.block("def __len__(self):", () => w.line("return 3"));
  });
  for (let times = w.between(2, 3); times > 0; times--) {
    w.show(
      w.pick([
        `list(${name}())`,
        `10 in ${name}()`,
        `list(reversed(${name}()))`,
        `[x for x in ${name}()]`,
        `${name}()[1:2]`,
        `dict(zip(${name}(), 'xyz'))`,
        `sorted(${name}(), key=lambda x: -x)`,
      ]),
    );
  }
}

/** A generator that another one's failure goes through. */
function throughOthers(w: Writer): void {
  const [inner, outer] = [w.name("inner"), w.name("outer")];
  w.block(`def ${inner}():`, () => {
    w.block("try:", () => {
      w.line(`r = yield ${smallInt(w)}`, "print('inner got', r)");
      w.line(w.pick([failing(w), "yield 'again'", "return 'result'"]));
    });
    w.block(
      w.pick(["finally:", "except ValueError:", "except BaseException as e:"]),
      () =>
        w.line(
          "print('inner leaves')",
          w.pick(["pass", "raise", "yield 'more'", "return 5"]).replace("raise", "pass"),
        ),
    );
    w.line("return 'inner end'");
  });
  w.block(`def ${outer}():`, () => {
    w.block("while True:", () => {
      w.block(
        "try:",
        () =>
          w.line(
            `r = yield from ${inner}()`,
            "print('outer got', r)",
            w.pick(["return r", "break", "yield r"]),
          ),
      );
      w.block(
        "except Exception as e:",
        () =>
          w.line(
            "print('outer caught', repr(e))",
            w.pick(["return 'failed'", "raise", "yield 'recovered'; return"]),
          ),
      );
    });
  });
  const g = w.name("g");
  w.line(`${g} = ${outer}()`);
  for (let times = w.between(2, 4); times > 0; times--) {
    w.show(
      w.pick([
        `next(${g})`,
        `${g}.send('v')`,
        `${g}.throw(ValueError('v'))`,
        `${g}.throw(KeyError('k'))`,
        `${g}.close()`,
      ]),
    );
  }
  w.guarded(() => w.line(`${g}.close()`), "BaseException");
}

/** What programs of this subject are made of. */
export const GENERATORS: readonly ((w: Writer) => void)[] = [
  driven,
  driven,
  driven,
  consumed,
  consumed,
  expressions,
  iterator,
  bySequence,
  throughOthers,
];
