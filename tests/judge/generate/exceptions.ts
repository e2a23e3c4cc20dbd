/** Exceptions: raised, caught, chained, and what `finally` makes of a return, break or continue. */
import { any, list, scalar, smallInt, str } from "./values.ts";
import type { Writer } from "./writer.ts";

const BUILT_IN = [
  "ValueError",
  "KeyError",
  "IndexError",
  "TypeError",
  "RuntimeError",
  "ZeroDivisionError",
  "LookupError",
  "ArithmeticError",
  "StopIteration",
  "AssertionError",
  "OSError",
  "NameError",
  "Exception",
];

/** A statement that raises something by itself. */
export function failing(w: Writer): string {
  return w.pick([
    "1 / 0",
    "{}['k']",
    "[][3]",
    "int('x')",
    "None + 1",
    "'a'.nope",
    "len(5)",
    "undefined_name",
    "[].pop()",
    "next(iter([]))",
    "assert 0, 'asserted'",
    "assert []",
    "a, b = [1]",
    "a, *b = 5",
    "'a' + 1",
    "(1, 2)[0] = 3",
    "float('y')",
    "'abc'.index('z')",
    "[1, 2].remove(3)",
    "{1, 2}.remove(3)",
    "b'\\xff'.decode()",
    "'é'.encode('ascii')",
    "5()",
    "min([])",
    "chr(-1)",
    "2.0 ** 10000",
    "1 << -1",
    "'%d' % 'a'",
    "'{}'.format()",
    "for _ in 5: pass",
    "hash([])",
    "{[]: 1}",
    "range(1, 2, 0)",
    "sum(['a'])",
    "list(zip([1], [], strict=True))",
    "del undefined_name",
  ]);
}

function raised(w: Writer, classes: readonly string[]): string {
  const name = w.pick(classes);
  const args = w.chance(15) ? "" : w.some(0, 2, () => scalar(w)).join(", ");
  return w.chance(10) ? `raise ${name}` : `raise ${name}(${args})`;
}

function matching(w: Writer, classes: readonly string[]): string {
  const one = () => w.pick(["Exception", ...classes]);
  return w.chance(25) ? `(${one()}, ${one()})` : one();
}

interface Flow {
  /** Whether there is a loop to leave. */
  loop: boolean;
  /** Whether there is an exception being handled. */
  handling: boolean;
  classes: readonly string[];
  depth: number;
}

function step(w: Writer, flow: Flow): void {
  const { loop, handling, classes, depth } = flow;
  const turn = w.below(depth > 0 ? 13 : 9);
  const guard = w.chance(60) ? `if n ${w.pick(["==", "!=", ">", "<"])} ${w.between(0, 4)}: ` : "";
  switch (turn) {
    case 0:
    case 1:
      return w.line(`print(${w.pick(["'a'", "'b'", "n", "('t', n)"])})`);
    case 2:
    case 3:
      return w.line(`${guard}${raised(w, classes)}`);
    case 4: {
      const statement = failing(w);
      return w.line(/^for /.test(statement) ? statement : `${guard}${statement}`);
    }
    case 5:
      return w.line(`${guard}return ${scalar(w)}`);
    case 6:
      if (loop) return w.line(`${guard}${w.pick(["break", "continue"])}`);
      return w.line("n += 1");
    case 7:
      if (handling) {
        return w.line(
          `${guard}${
            w.pick(["raise", `${raised(w, classes)} from e`, `${raised(w, classes)} from None`])
          }`,
        );
      }
      return w.line("print('step', n)");
    case 8:
      return w.line("n += 1");
    case 9:
      return w.block(
        `for i in range(${w.between(1, 3)}):`,
        () => steps(w, { ...flow, loop: true, depth: depth - 1 }),
      );
    default:
      return attempt(w, { ...flow, depth: depth - 1 });
  }
}

function steps(w: Writer, flow: Flow): void {
  for (let times = w.between(1, 3); times > 0; times--) step(w, flow);
}

function attempt(w: Writer, flow: Flow): void {
  w.block("try:", () => steps(w, flow));
  const handlers = w.between(0, 2);
  for (let i = 0; i < handlers; i++) {
    w.block(`except ${matching(w, flow.classes)} as e:`, () => {
      if (w.chance(70)) w.line("print('caught', type(e).__name__, e, e.args)");
      steps(w, { ...flow, handling: true });
    });
  }
  if (handlers > 0 && w.chance(15)) {
    w.block("except:", () => {
      w.line("print('bare')");
      if (w.chance(50)) w.line("raise");
    });
  }
  if (handlers > 0 && w.chance(30)) w.block("else:", () => steps(w, flow));
  if (handlers === 0 || w.chance(50)) {
    w.block("finally:", () => {
      w.line("print('finally', n)");
      if (w.chance(40)) step(w, { ...flow, depth: 0 });
    });
  }
}

function ownClasses(w: Writer): string[] {
  const names: string[] = [];
  for (let count = w.between(0, 3); count > 0; count--) {
    const name = w.name("Err");
    const base = w.pick([
      ...names,
      "Exception",
      "ValueError",
      "KeyError",
      "RuntimeError",
      "LookupError",
    ]);
    const bases = w.chance(12)
      ? `${base}, Exception`.replace("Exception, Exception", "Exception")
      : base;
    w.block(`class ${name}(${bases}):`, () => {
      if (w.chance(35)) {
        w.block("def __init__(self, *args, code=0):", () => {
          w.line(
            w.pick(["super().__init__(*args)", "super().__init__('made', len(args))", "pass"]),
            "self.code = code",
          );
        });
      }
      if (w.chance(25)) w.block("def __str__(self):", () => w.line("return f'<{self.args}>'"));
    });
    names.push(name);
  }
  return names;
}

const TELL = `print(repr(e), '|', repr(e.__cause__), repr(e.__context__), e.__suppress_context__)`;

function flows(w: Writer): void {
  const classes = [...ownClasses(w), ...w.subset(BUILT_IN, 30), "ValueError"];
  const f = w.name("flow");
  w.block(`def ${f}(n):`, () => {
    attempt(w, { loop: false, handling: false, classes, depth: w.between(1, 3) });
    if (w.chance(50)) steps(w, { loop: false, handling: false, classes, depth: 0 });
    w.line("return 'end', n");
  });
  w.block(`for n in range(${w.between(2, 5)}):`, () => {
    w.block("try:", () => w.line(`print('result', ${f}(n))`));
    w.block("except BaseException as e:", () => w.line(TELL));
  });
}

function loops(w: Writer): void {
  const classes = [...w.subset(BUILT_IN, 30), "KeyError"];
  w.line("n = 0");
  w.block("while n < 4:", () => {
    w.line("n += 1");
    w.block("try:", () => {
      w.line(`if n == ${w.between(1, 4)}: ${w.pick(["break", "continue", raised(w, classes)])}`);
      w.line("print('in', n)");
      if (w.chance(50)) {
        w.line(
          `if n == ${w.between(1, 4)}: ${w.pick(["break", "continue", failing(w)])}`.replace(
            /: for .*/,
            ": 1 / 0",
          ),
        );
      }
    });
    w.block(`except ${matching(w, classes)} as e:`, () => {
      w.line("print(type(e).__name__, e)", w.pick(["continue", "break", "pass", "n += 1"]));
    });
    if (w.chance(40)) w.block("else:", () => w.line("print('else')"));
    w.block(
      "finally:",
      () =>
        w.line(
          `print('finally', n)`,
          w.pick(["pass", `if n == ${w.between(1, 4)}: ${w.pick(["break", "continue"])}`]),
        ),
    );
  });
  if (w.chance(50)) w.block("else:", () => w.line("print('loop ended')"));
}

function chain(w: Writer): void {
  w.guarded(() => {
    w.block("try:", () => {
      w.block("try:", () => w.line(w.chance(50) ? failing(w) : raised(w, BUILT_IN)));
      w.block(
        "except Exception as first:",
        () =>
          w.line(
            w.pick([
              `${raised(w, BUILT_IN)} from first`,
              raised(w, BUILT_IN),
              failing(w),
              "raise",
              `${raised(w, BUILT_IN)} from None`,
              "raise KeyError from ValueError",
            ]),
          ),
      );
    });
    w.block("except Exception as e:", () => {
      w.line(TELL);
      if (w.chance(30)) w.line("print(isinstance(e, LookupError), e.__traceback__ is not None)");
      if (w.chance(30)) w.line("e.add_note('note')", "print(e.__notes__)");
      if (w.chance(30)) w.line("raise");
    });
  });
  if (w.chance(30)) w.show("e");
}

function managers(w: Writer): void {
  const name = w.name("Manager");
  w.block(`class ${name}:`, () => {
    w.block(
      "def __init__(self, name, swallows=False):",
      () => w.line("self.name, self.swallows = name, swallows"),
    );
    w.block("def __enter__(self):", () => {
      w.line("print('enter', self.name)");
      if (w.chance(8)) w.line("raise ValueError('entering')");
      w.line(w.pick(["return self", "return self.name", "return [1, 2]"]));
    });
    w.block("def __exit__(self, kind, error, trace):", () => {
      w.line("print('exit', self.name, kind and kind.__name__, error)");
      if (w.chance(12)) w.line("raise KeyError('exiting')");
      w.line(w.pick(["return self.swallows", "return self.swallows", "return 'yes'", "pass"]));
    });
  });
  const f = w.name("use");
  w.block(`def ${f}(n):`, () => {
    w.block(`for i in range(${w.between(1, 3)}):`, () => {
      const items = w.some(
        1,
        2,
        (i) =>
          `${name}('${"ab"[i]}'${w.chance(50) ? ", True" : ""})${
            w.chance(60) ? ` as ${"xy"[i]}` : ""
          }`,
      );
      w.block(`with ${w.chance(20) ? `(${items.join(", ")})` : items.join(", ")}:`, () => {
        steps(w, { loop: true, handling: false, classes: BUILT_IN, depth: 1 });
      });
      w.line("print('after', i)");
    });
    w.line("return 'done'");
  });
  w.block(`for n in range(${w.between(1, 4)}):`, () => w.guarded(() => w.line(`print(${f}(n))`)));
}

function groups(w: Writer): void {
  const made = () => `${w.pick(BUILT_IN.slice(0, 8))}(${smallInt(w)})`;
  const nested = w.chance(40) ? `, ExceptionGroup('inner', [${made()}, ${made()}])` : "";
  const raise = w.chance(15)
    ? raised(w, BUILT_IN)
    : `raise ExceptionGroup(${str(w)}, [${w.some(1, 3, made).join(", ")}${nested}])`;
  w.block("try:", () => {
    w.block("try:", () => w.line(raise));
    for (let count = w.between(1, 2); count > 0; count--) {
      const kind = w.pick([
        "ValueError",
        "KeyError",
        "LookupError",
        "TypeError",
        "(ValueError, TypeError)",
        "Exception",
      ]);
      w.block(`except* ${kind} as group:`, () => {
        w.line("print(repr(group), [repr(one) for one in group.exceptions])");
        if (w.chance(15)) w.line(raised(w, BUILT_IN));
      });
    }
    if (w.chance(30)) w.block("else:", () => w.line("print('none')"));
    if (w.chance(30)) w.block("finally:", () => w.line("print('finally')"));
  });
  w.block("except Exception as e:", () => {
    w.line("print(repr(e), e)");
    w.block("if isinstance(e, ExceptionGroup):", () => {
      w.line(
        "print(e.split(ValueError), e.subgroup(lambda one: isinstance(one, LookupError)), e.derive([OSError(1)]))",
      );
    });
  });
}

const TOLD: ((w: Writer) => string)[] = [
  (w) => `repr(${w.pick(BUILT_IN)}(${w.some(0, 3, () => any(w)).join(", ")}))`,
  (w) => `str(${w.pick(BUILT_IN)}(${w.some(0, 3, () => scalar(w)).join(", ")}))`,
  (w) => `${w.pick(BUILT_IN)}(${list(w)}).args`,
  (w) => `OSError(${w.pick(["2, 'gone'", "2, 'gone', 'file'", "'x'", "13, 'no'"])})`,
  (w) => `type(OSError(${w.pick(["2", "13, 'no'", "17, 'x'", "11, 'y'"])})).__name__`,
  (w) => `issubclass(${w.pick(BUILT_IN)}, ${w.pick(BUILT_IN)})`,
  (w) => `${w.pick(BUILT_IN)}.__mro__[1].__name__`,
  (w) => `StopIteration(${scalar(w)}).value`,
  (w) => `KeyError(${scalar(w)}) == KeyError(1)`,
  (w) => `SystemExit(${scalar(w)}).code`,
  () => "UnicodeDecodeError('utf-8', b'ab', 0, 1, 'why')",
];

function told(w: Writer): void {
  for (let times = w.between(1, 3); times > 0; times--) w.show(w.pick(TOLD)(w));
  w.guarded(() => w.line(failing(w)));
}

/** What programs of this subject are made of. */
export const EXCEPTIONS: readonly ((w: Writer) => void)[] = [
  flows,
  flows,
  flows,
  loops,
  chain,
  managers,
  groups,
  told,
];
