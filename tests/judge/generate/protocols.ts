/** Async functions, context managers, containers of the library, caches, descriptors of functions: what holds parts together. */
import { any, list, scalar, smallInt, str } from "./values.ts";
import type { Writer } from "./writer.ts";

/** Tasks that wait for each other, and what becomes of those that fail. */
function tasks(w: Writer): void {
  const [work, main] = [w.name("work"), w.name("main")];
  w.line("import asyncio");
  w.block(`async def ${work}(n):`, () => {
    w.block("try:", () => {
      w.line(
        "print('begin', n)",
        `await asyncio.sleep(${w.pick(["0", "0", "0.001"])})`,
        `if n == ${w.between(0, 3)}: raise ${w.pick(["ValueError", "KeyError"])}(n)`,
        `return ${w.pick(["n * 2", "[n]", "(n, 'done')"])}`,
      );
    });
    if (w.chance(50)) {
      w.block(
        w.pick(["except ValueError as e:", "except asyncio.CancelledError as e:"]),
        () => w.line("print('caught', type(e).__name__)", w.pick(["raise", "return 'mended'"])),
      );
    }
    w.block("finally:", () => w.line("print('end', n)"));
  });
  const called = () => `${work}(${w.between(0, 3)})`;
  w.block(`async def ${main}():`, () => {
    for (let times = w.between(1, 3); times > 0; times--) {
      w.guarded(() =>
        w.line(
          w.pick([
            () => `print(await ${called()})`,
            () => `print(await asyncio.gather(${called()}, ${called()}))`,
            () => `print(await asyncio.gather(${called()}, ${called()}, return_exceptions=True))`,
            () => `print(await asyncio.wait_for(${called()}, 5))`,
            () => `t = asyncio.create_task(${called()}); print(t.done()); print(await t, t.done())`,
            () => `print([x async for x in ${"steps"}(${w.between(0, 3)})])`,
            () => `print([await ${called()} for _ in range(2)])`,
          ])(),
        )
      );
    }
  });
  w.block("async def steps(n):", () => {
    w.block("for i in range(n):", () => w.line("await asyncio.sleep(0)", "yield i * i"));
  });
  w.line(`asyncio.run(${main}())`);
}

/** Context managers of generators, put together in stacks. */
function contexts(w: Writer): void {
  const name = w.name("held");
  w.line("import contextlib");
  w.line("@contextlib.contextmanager");
  w.block(`def ${name}(tag):`, () => {
    w.line("print('enter', tag)");
    w.block("try:", () => w.line(`yield ${w.pick(["tag", "tag * 2", "[tag]"])}`));
    if (w.chance(50)) {
      w.block(
        w.pick(["except ValueError as e:", "except LookupError as e:"]),
        () => w.line("print('swallowed', repr(e))", ...w.subset(["raise"], 30)),
      );
    }
    w.block("finally:", () => w.line("print('leave', tag)"));
  });
  const raise = () => w.pick(["pass", "raise ValueError('v')", "{}['k']", "1 / 0", "print('in')"]);
  for (let times = w.between(1, 3); times > 0; times--) {
    w.guarded(() =>
      w.pick([
        () => w.block(`with ${name}('a') as x:`, () => w.line("print(x)", raise())),
        () =>
          w.block(
            `with ${name}('a') as x, ${name}('b') as y:`,
            () => w.line("print(x, y)", raise()),
          ),
        () =>
          w.block("with contextlib.ExitStack() as stack:", () =>
            w.line(
              `xs = [stack.enter_context(${name}(c)) for c in 'cd']`,
              "stack.callback(print, 'called back')",
              "print(xs)",
              raise(),
            )),
        () =>
          w.block(
            `with contextlib.suppress(${w.pick(["KeyError", "ValueError, KeyError"])}):`,
            () => w.line(raise(), "print('through')"),
          ),
        () => w.block("with contextlib.nullcontext(3) as n:", () => w.line("print(n)", raise())),
      ])()
    );
  }
}

/** Named tuples, counters, queues of two ends, dicts with defaults. */
function containers(w: Writer): void {
  w.line("from collections import namedtuple, Counter, deque, defaultdict, OrderedDict, ChainMap");
  const [P, d] = [w.name("P"), w.name("d")];
  w.line(
    `${P} = namedtuple('${P}', ${w.pick(["'x y'", "['x', 'y']", "'x, y', defaults=[7]"])})`,
    `${d} = deque(${list(w, smallInt)}${w.chance(40) ? ", maxlen=3" : ""})`,
  );
  const point = () => `${P}(${w.pick(["1, 2", "x=1, y=2", "1", "3, y=4", "1, 2, 3"])})`;
  for (let times = w.between(3, 6); times > 0; times--) {
    w.show(
      w.pick([
        point,
        () => `${point()}._replace(${w.pick(["x=9", "y='q'", "z=1"])})`,
        () => `${point()}._asdict()`,
        () => `${point()} ${w.pick(["==", "<", "+"])} ${w.pick(["(1, 2)", point()])}`,
        () => `${P}._make(${list(w, smallInt)})`,
        () => `${P}._fields, ${P}.__name__`,
        () =>
          `[${d}.${
            w.pick([
              "append(5)",
              "appendleft(6)",
              "pop()",
              "popleft()",
              "rotate(1)",
              "extendleft([8, 9])",
              "remove(3)",
              "reverse()",
            ])
          }, ${d}]`,
        () => `Counter(${str(w)}).most_common(${w.between(1, 3)})`,
        () =>
          `Counter(${list(w, smallInt)}) ${w.pick(["+", "-", "&", "|"])} Counter(${
            list(w, smallInt)
          })`,
        () => `(lambda m: [m[k].append(k) for k in ${list(w, smallInt)}] and m)(defaultdict(list))`,
        () =>
          `(lambda m: [m.move_to_end(${smallInt(w)}), m])(OrderedDict.fromkeys(${
            list(w, smallInt)
          }))`,
        () =>
          `ChainMap({'a': ${scalar(w)}}, {'a': 1, 'b': ${scalar(w)}})[${
            w.pick(["'a'", "'b'", "'c'"])
          }]`,
      ])(),
    );
  }
}

/** Functions that remember, are given in part, or choose by type. */
function remembered(w: Writer): void {
  w.line("import functools, itertools, operator");
  const [f, g] = [w.name("f"), w.name("g")];
  w.line(`@functools.lru_cache(maxsize=${w.pick(["None", "2", "128"])})`);
  w.block(
    `def ${f}(n, k=1):`,
    () => w.line("print('computes', n, k)", `return ${w.pick(["n * k", "(n, k)", "str(n)"])}`),
  );
  w.line("@functools.singledispatch");
  w.block(`def ${g}(x):`, () => w.line("return 'any', x"));
  for (const type of w.subset(["int", "str", "list", "float", "tuple"], 50)) {
    w.line(`@${g}.register(${type})`);
    w.block(`def _(x):`, () => w.line(`return '${type}', x`));
  }
  for (let times = w.between(3, 6); times > 0; times--) {
    w.show(
      w.pick([
        () => `${f}(${smallInt(w)}), ${f}(${smallInt(w)}, k=${w.between(1, 2)}), ${f}.cache_info()`,
        () => `${g}(${any(w)})`,
        () =>
          `list(itertools.${w.pick(["accumulate", "pairwise", "chain"])}(${list(w, smallInt)}))`,
        () => `[(k, list(v)) for k, v in itertools.groupby(${list(w, smallInt)}, lambda x: x % 2)]`,
        () => `list(itertools.zip_longest(${list(w, smallInt)}, 'ab', fillvalue=${scalar(w)}))`,
        () =>
          `list(itertools.${w.pick(["permutations", "combinations"])}('abc', ${w.between(0, 3)}))`,
        () =>
          `list(itertools.islice(itertools.count(${smallInt(w)}, ${w.between(1, 3)}), ${
            w.between(0, 4)
          }))`,
        () => `sorted(${list(w, smallInt)}, key=functools.cmp_to_key(lambda a, b: b - a))`,
        () =>
          `operator.itemgetter(${w.pick(["0", "1, 0", "'k'", "9"])})(${
            w.pick(["[5, 6]", "{'k': 1}", "'xy'"])
          })`,
        () => `operator.methodcaller(${w.pick(["'upper'", "'split', 'b'", "'nope'"])})('abc')`,
        () =>
          `functools.reduce(operator.${w.pick(["add", "mul", "sub"])}, ${list(w, smallInt)}, ${
            smallInt(w)
          })`,
      ])(),
    );
  }
}

/** What programs of this subject are made of. */
export const PROTOCOLS: readonly ((w: Writer) => void)[] = [
  tasks,
  contexts,
  contexts,
  containers,
  containers,
  remembered,
  remembered,
];
