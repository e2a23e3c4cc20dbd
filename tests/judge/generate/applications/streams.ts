/** What comes by and by: tokens and parsers, interpreters, states, events, pipelines, contexts, tasks. */
import type { Writer } from "../writer.ts";
import { code, maybe, told } from "./text.ts";

/** A parser of expressions by recursive descent, and what evaluates its trees. */
export function parsers(w: Writer): void {
  const name = w.name("Parser");
  const nodes = w.pick(["tuples", "classes"]);
  const number = (t: string) => nodes === "tuples" ? `('num', ${t})` : `Num(${t})`;
  const binary = (o: string, a: string, b: string) =>
    nodes === "tuples" ? `(${o}, ${a}, ${b})` : `Bin(${o}, ${a}, ${b})`;
  if (nodes === "classes") {
    code(
      w,
      `
      from dataclasses import dataclass
      @dataclass${w.pick(["", "(frozen=True)", "(slots=True)"])}
      class Num:
          value: ${w.pick(["int", "float"])}
      @dataclass
      class Bin:
          op: str
          left: object
          right: object
      @dataclass
      class Var:
          name: str
      `,
    );
  }
  const tokens = w.pick([
    `re.findall(r'\\d+\\.?\\d*|[-+*/%^()=]|[a-z]+', text)`,
    `[m.group() for m in re.finditer(r'\\s*(?:(\\d+)|(.))', text) if m.group().strip()]`,
    `[t for t in re.split(r'\\s+|([-+*/%^()=])', text) if t]`,
  ]);
  const isNumber = w.pick([
    "token.isdigit()",
    "re.fullmatch(r'\\d+', token)",
    "token[0].isdigit()",
  ]);
  const convert = w.pick([
    "int(token)",
    "float(token)",
    "int(token) if token.isdigit() else float(token)",
  ]);
  code(
    w,
    `
    import re
    class ${name}Error(${w.pick(["ValueError", "SyntaxError", "Exception"])}): pass

    class ${name}:
        LEVELS = ${
      w.pick([
        "[('+', '-'), ('*', '/', '%')]",
        "(('+', '-'), ('*', '/'))",
        "[{'+', '-'}, {'*', '/', '%'}]",
      ])
    }

        def __init__(self, text):
            self.tokens = [t.strip() for t in ${tokens}]
            self.at = 0

        def peek(self):
            return self.tokens[self.at] if self.at < len(self.tokens) else None

        def next(self, wanted=None):
            token = self.peek()
            if token is None or wanted is not None and token != wanted:
                raise ${name}Error(f'expected {wanted${
      w.pick(["", "!r"])
    }}, got {token!r} at {self.at}')
            self.at += 1
            return token

        def level(self, depth=0):
            if depth == len(self.LEVELS):
                return self.power()
            left = self.level(depth + 1)
            while (op := self.peek()) ${w.pick(["in", "is not None and op in"])} self.LEVELS[depth]:
                self.next()
                left = ${binary("op", "left", "self.level(depth + 1)")}
            return left

        def power(self):
            base = self.atom()
            if self.peek() == '^':
                self.next()
                return ${binary("'^'", "base", "self.power()")}
            return base

        def atom(self):
            token = self.next()
            if ${isNumber}:
                return ${number(convert)}
            if token == '(':
                inner = self.level()
                self.next(')')
                return inner
            if token == '-':
                return ${binary("'-'", number("0"), "self.atom()")}
            if token.isalpha():
                return ${nodes === "tuples" ? "('var', token)" : "Var(token)"}
            raise ${name}Error(f'unexpected {token}')

        def parse(self):
            tree = self.level()
            if self.peek() is not None:
                raise ${name}Error('rest: ' + ' '.join(self.tokens[self.at:]))
            return tree

    def evaluate(tree, names={}):
        match tree:
            case ${nodes === "tuples" ? "('num', value)" : "Num(value)"}:
                return value
            case ${nodes === "tuples" ? "('var', name)" : "Var(name=name)"}:
                ${w.pick(["return names[name]", "return names.get(name, 0)"])}
            case ${nodes === "tuples" ? "(op, left, right)" : "Bin(op, left, right)"}:
                a, b = evaluate(left, names), evaluate(right, names)
                ${
      w.pick([
        "return {'+': lambda: a + b, '-': lambda: a - b, '*': lambda: a * b, '/': lambda: a / b, '%': lambda: a % b, '^': lambda: a ** b}[op]()",
        "match op:\n                    case '+': return a + b\n                    case '-': return a - b\n                    case '*': return a * b\n                    case '/' if b: return a / b\n                    case '%': return a % b\n                    case '^': return a ** b\n                    case _: raise ArithmeticError(f'{a} {op} {b}')",
      ])
    }
    `,
  );
  const atom = () =>
    w.pick(["1", "2", "7", "10", "x", "(3 + 4)", "-2", "0", "2.5", "yy", "99999999999"]);
  const expression = () =>
    w.chance(12)
      ? w.pick(["", "1 +", "(2", "3 4", "* 5", "2 $ 3", "1..2", ")"])
      : w.some(1, 5, atom).join(w.pick([" + ", "*", " - ", "/", " % ", " ^ "]));
  code(
    w,
    `
    for text in (${w.some(3, 7, () => `'${expression()}'`).join(", ")},):
        try:
            tree = ${name}(text).parse()
            print(text, '->', ${w.pick(["tree", "repr(tree)", "'ok'"])})
            print(evaluate(tree, {'x': ${w.pick(["3", "0.5", "10**20"])}}))
        except (${name}Error, ArithmeticError, KeyError) as e:
            print(type(e).__name__, e)
    `,
  );
}

/** A machine with a stack, whose program is a list of instructions. */
export function interpreters(w: Writer): void {
  const name = w.name("Machine");
  code(
    w,
    `
    from enum import Enum, auto, IntEnum
    class ${name}Halt(Exception): pass
    class ${name}:
        def __init__(self, limit=${w.between(20, 60)}):
            self.stack, self.names, self.out, self.limit = [], {}, [], limit

        def pop(self, n=1):
            if len(self.stack) < n:
                raise IndexError(f'need {n}, have {len(self.stack)}')
            *self.stack, a = self.stack
            return a

        def step(self, at, instruction):
            match instruction:
                case ('push', *values):
                    self.stack ${
      w.pick([".extend(values)", "+= values", "= [*self.stack, *values]"])
    }
                case (('add' | 'sub' | 'mul' | 'div' | 'mod' | 'shl') as op,):
                    b, a = self.pop(), self.pop()
                    self.stack.append(eval_op(op, a, b))
                case ('store', str(name)):
                    self.names[name] = self.pop()
                case ('load', name) if name in self.names:
                    self.stack.append(self.names[name])
                case ('load', name):
                    raise NameError(f'no {name}')
                case ('jump', int(to)) | ('jnz', int(to)) if instruction[0] == 'jump' or self.stack and self.stack[-1]:
                    return to
                case ('jnz', _):
                    pass
                case ('print', *_):
                    self.out.append(${
      w.pick(["str(self.stack[-1])", "repr(self.pop())", "f'{self.stack[-1]:>4}'"])
    })
                case {'op': 'call', 'f': f, **rest}:
                    self.stack.append(f(**rest))
                case ['dup' | 'drop' as what]:
                    self.stack.append(self.stack[-1]) if what == 'dup' else self.pop()
                case ('halt',):
                    raise ${name}Halt(at)
                case _:
                    raise ValueError(f'bad instruction {instruction!r}')
            return at + 1

        def run(self, program):
            at = steps = 0
            try:
                while at < len(program):
                    steps += 1
                    if steps > self.limit:
                        raise TimeoutError(${w.pick(["steps", "'limit'", "at, steps"])})
                    at = self.step(at, program[at])
            except ${name}Halt as halt:
                self.out.append(f'halted at {halt}')
            ${
      w.pick([
        "",
        "except IndexError as e:\n                self.out.append(e.args[0]); raise RuntimeError('stack') from e",
      ])
    }
            finally:
                print('out', self.out, 'stack', self.stack, ${
      w.pick(["steps", "at", "self.names"])
    })
            return self.stack[-1] if self.stack else None

    def eval_op(op, a, b):
        ${
      w.pick([
        "return {'add': a + b, 'sub': a - b, 'mul': a * b, 'mod': a % b if b else None}.get(op, 'no')",
        "if op == 'add': return a + b\n        elif op == 'sub': return a - b\n        elif op == 'mul': return a * b\n        elif op == 'div': return a // b\n        elif op == 'mod': return a % b\n        return a << b",
      ])
    }
    `,
  );
  const value = () => w.pick(["1", "2", "-7", "0", "'ab'", "2.5", "10**12", "[1]", "True"]);
  const step = () =>
    w.pick([
      () => `('push', ${w.some(1, 3, value).join(", ")})`,
      () => `('${w.pick(["add", "sub", "mul", "div", "mod", "shl"])}',)`,
      () => `('store', ${w.pick(["'a'", "'b'", "3"])})`,
      () => `('load', ${w.pick(["'a'", "'b'"])})`,
      () => `('jump', ${w.between(0, 6)})`,
      () => `('jnz', ${w.between(0, 6)})`,
      () => "('print',)",
      () => "['dup']",
      () => "['drop']",
      () => "('halt',)",
      () =>
        `{'op': 'call', 'f': ${
          w.pick(["dict", "lambda **k: sorted(k)", "lambda x=2, **k: x + len(k)"])
        }, 'x': ${value()}}`,
      () => w.pick(["()", "None", "('push')", "['dup', 1]", "{'op': 'x'}"]),
    ])();
  const count = w.between(2, 4);
  for (let i = 0; i < count; i++) {
    told(w, [
      `print(${name}().run([('push', ${value()}, ${value()}), ${w.some(2, 7, step).join(", ")}]))`,
    ]);
  }
}

/** States, what leads from one to another, and who is told. */
export function machines(w: Writer): void {
  const [state, name] = [w.name("State"), w.name("Door")];
  const kind = w.pick(["Enum", "IntEnum", "StrEnum", "Flag"]);
  const first = kind === "StrEnum" ? "'open'" : w.pick(["1", "auto()"]);
  code(
    w,
    `
    from enum import Enum, IntEnum, StrEnum, Flag, auto
    from collections import defaultdict
    class ${state}(${kind}):
        OPEN = ${first}
        CLOSED = auto()
        LOCKED = auto()
        ${maybe(w, 40, "def __str__(self): return self.name.lower()")}
        @property
        def shut(self):
            return self ${w.pick(["is not", "!="])} ${state}.OPEN

    class ${name}:
        table = {
            (${state}.OPEN, 'close'): ${state}.CLOSED,
            (${state}.CLOSED, 'open'): ${state}.OPEN,
            (${state}.CLOSED, 'lock'): ${state}.LOCKED,
            (${state}.LOCKED, 'unlock'): ${state}.CLOSED,
        }

        def __init__(self):
            self.state = ${state}.OPEN
            self.listeners = defaultdict(list)
            self.history = [self.state]

        def on(self, event, function=None):
            if function is None:
                return lambda f: self.on(event, f)
            self.listeners[event].append(function)
            return function

        def __call__(self, event, *args, **kwargs):
            try:
                new = self.table[self.state, event]
            except KeyError as e:
                raise RuntimeError(f'cannot {event} when {self.state${
      w.pick(["", ".name", "!r"])
    }}') ${w.pick(["from e", "from None", ""])}
            old, self.state = self.state, new
            self.history.append(new)
            results = [f(old, new, *args, **kwargs) for f in self.listeners[event] + self.listeners['*']]
            return ${
      w.pick(["results", "[r for r in results if r is not None]", "dict(enumerate(results))"])
    }
    `,
  );
  const door = w.name("door");
  w.line(`${door} = ${name}()`);
  const listener = () =>
    w.pick([
      `@${door}.on('close')\ndef _(old, new): return f'{old}->{new}'`,
      `@${door}.on('*')\ndef any_(old, new, *args, loud=False, **rest): return (new, loud, rest) if args else None`,
      `${door}.on('open', lambda old, new, **k: print('opened', k))`,
      `@${door}.on('lock')\ndef locked(old, new, key): return key * 2`,
    ]);
  for (let count = w.between(1, 3); count > 0; count--) code(w, listener());
  const event = () => w.pick(["'open'", "'close'", "'close'", "'lock'", "'unlock'", "'kick'"]);
  const given = () => w.pick(["", "", ", 1", ", key='k'", ", loud=True", ", 3, loud=1"]);
  told(w, w.some(4, 8, () => `print(${door}(${event()}${given()}))`));
  code(
    w,
    `
    print(${door}.history, [s.name for s in ${state}], ${door}.state.shut)
    print(${
      w.pick([
        `${state}['OPEN']`,
        `${state}.CLOSED.value`,
        `list(${state})[-1]`,
        `len(${state})`,
        `${state}.OPEN in ${state}`,
      ])
    })
    `,
  );
}

/** Generators that hand on to one another. */
export function pipelines(w: Writer): void {
  code(
    w,
    `
    import itertools, functools, operator
    def source(n, step=${w.between(1, 3)}):
        for i in range(0, n * step, step):
            sent = yield i
            if sent is not None:
                print('sent', sent)
        print('source done')
    def keep(test, items):
        for item in items:
            if test(item):
                yield item
    def running(items, start=${w.pick(["0", "1", "0.0"])}):
        total = start
        for item in items:
            total = total ${w.pick(["+", "*", "-"])} item
            yield ${w.pick(["total", "item, total", "{'item': item, 'total': total}"])}
    def flatten(items):
        for item in items:
            if isinstance(item, (list, tuple)):
                yield from flatten(item)
            else:
                yield item
        return 'flat'
    def coroutine(f):
        @functools.wraps(f)
        def start(*args, **kwargs):
            g = f(*args, **kwargs)
            next(g)
            return g
        return start
    @coroutine
    def averager():
        total, count, average = 0, 0, None
        while True:
            try:
                value = yield average
            except ValueError as e:
                print('ignored', e)
                continue
            if value is None:
                return total, count
            total += value; count += 1; average = total / count
    class Pipe:
        def __init__(self, items): self.items = items
        def __or__(self, f): return Pipe(f(self.items))
        def __iter__(self): return iter(self.items)
    `,
  );
  const stage = () =>
    w.pick([
      (x: string) => `keep(lambda v: v % ${w.between(2, 3)} ${w.pick(["==", "!="])} 0, ${x})`,
      (x: string) => `map(lambda v: v ${w.pick(["* 2", "+ 0.5", "** 2", "// 3", "/ 2"])}, ${x})`,
      (x: string) => `filter(None, ${x})`,
      (x: string) =>
        `itertools.accumulate(${x}${w.pick(["", ", operator.mul", ", max", ", initial=1"])})`,
      (x: string) => `itertools.chain(${x}, ${w.pick(["[1, 2]", "(0.5,)", "range(2)"])})`,
      (x: string) => `flatten([[${w.pick(["1", "2, 3"])}], *${x}])`,
      (x: string) => `itertools.takewhile(lambda v: v < ${w.between(3, 30)}, ${x})`,
      (x: string) => `itertools.dropwhile(lambda v: v < ${w.between(1, 6)}, ${x})`,
      (x: string) => `sorted(${x}, key=lambda v: -v)`,
    ]);
  const pipeline = () => {
    let text = `source(${w.between(2, 9)})`;
    for (let count = w.between(1, 4); count > 0; count--) text = stage()(text);
    return text;
  };
  const ends = [
    (x: string) => `print(list(${x}))`,
    (x: string) => `print(sum(${x}), end=';\\n')`,
    (x: string) => `print(*running(${x}))`,
    (x: string) =>
      `print([(k, list(g)) for k, g in itertools.groupby(${x}, key=lambda v: v ${
        w.pick(["% 2", "> 5", "// 4"])
      })])`,
    (x: string) =>
      `print(functools.reduce(${
        w.pick(["operator.add", "max", "lambda a, b: a * b % 97"])
      }, ${x}))`,
    (x: string) => `print(list(itertools.batched(${x}, ${w.between(1, 3)})))`,
    (x: string) => `print(dict(zip('abcd', ${x})))`,
    (x: string) => `print({v: i for i, v in enumerate(${x}, ${w.between(0, 3)})})`,
    (x: string) => `print(list(Pipe(${x}) | flatten | (lambda i: map(str, i)) | ' '.join))`,
    (x: string) => `first, *rest = ${x}; print(first, rest)`,
    (x: string) => `print(max(${x}, default='none'), any(v > 3 for v in ${"source(3)"}))`,
    (x: string) => `print(list(itertools.pairwise(${x}))[-2:])`,
    () =>
      `g = source(${w.between(1, 3)}); print(next(g), g.send(${
        w.pick(["'x'", "5", "None"])
      }), next(g, 'end')); g.close()`,
    () =>
      `a = averager(); print(a.send(${w.pick(["4", "2.5"])}), a.throw(ValueError('odd')), a.send(${
        w.pick(["7", "'s'"])
      })); a.send(None)`,
    () => `print((lambda: (yield from flatten([1, [2]])))().__next__())`,
  ];
  told(
    w,
    w.some(4, 8, () => w.pick(ends)(pipeline())),
    w.pick(["Exception", "(Exception, GeneratorExit)"]),
  );
}

/** Things that are entered and left, whatever happens within. */
export function contexts(w: Writer): void {
  const name = w.name("Resource");
  code(
    w,
    `
    from contextlib import contextmanager, suppress, ExitStack, closing, nullcontext, ContextDecorator, redirect_stdout
    import io
    class ${name}:
        open = 0
        def __init__(self, name, swallow=()):
            self.name, self.swallow = name, swallow
        def __enter__(self):
            ${name}.open += 1
            print('enter', self.name)
            ${maybe(w, 20, "if self.name == 'bad': raise OSError('cannot enter')")}
            return ${w.pick(["self", "self.name", "self"])}
        def __exit__(self, kind, value, trace):
            ${name}.open -= 1
            print('exit', self.name, kind and kind.__name__, value)
            return ${
      w.pick([
        "kind is not None and issubclass(kind, self.swallow)",
        "isinstance(value, self.swallow)",
        "False",
        "None",
      ])
    }
    @contextmanager
    def section(title, *, retry=False):
        print('<', title)
        try:
            yield title.upper()
        except ${w.pick(["KeyError", "LookupError", "(ValueError, KeyError)"])} as e:
            print('caught', repr(e))
            ${w.pick(["", "raise", "raise RuntimeError('section') from e", "if retry: raise"])}
        else:
            print('fine')
        finally:
            print('>', title)
    `,
  );
  const failing = () =>
    w.pick([
      "pass",
      "raise KeyError('k')",
      "raise ValueError('v')",
      "1 / 0",
      "[][1]",
      "int('x')",
      "raise StopIteration",
      "return 'early'",
      "raise SystemExit(3)",
    ]);
  const entered = () =>
    w.pick([
      `${name}('a')`,
      `${name}('b', ${
        w.pick(["KeyError", "(KeyError, ValueError)", "Exception", "ArithmeticError"])
      })`,
      `${name}('bad')`,
      "section('one')",
      "section('two', retry=True)",
      "suppress(ZeroDivisionError, KeyError)",
      "nullcontext(5)",
      "section()",
    ]);
  const count = w.between(2, 4);
  for (let i = 0; i < count; i++) {
    const f = w.name("use");
    w.block(`def ${f}():`, () => {
      const all = w.some(1, 3, entered);
      const shown = all.map((one, i) => `${one} as c${i}`);
      const heads = w.chance(50)
        ? [`with ${shown.join(", ")}:`]
        : shown.map((one) => `with ${one}:`);
      if (w.chance(20)) {
        w.block("with ExitStack() as stack:", () => {
          for (const one of all) w.line(`print(stack.enter_context(${one}) is not None)`);
          w.line(`stack.callback(print, 'called', ${w.pick(["1", "'x'"])})`, failing());
        });
      } else {
        const open = (at: number): void =>
          at === heads.length
            ? w.line(
              "print('inside', c0 if isinstance(c0, (str, int)) else type(c0).__name__)",
              failing(),
            )
            : w.block(heads[at]!, () => open(at + 1));
        open(0);
      }
      w.line(`return 'after', ${name}.open`);
    });
    w.guarded(() => w.line(`print(${f}())`), "BaseException");
  }
}

/** Tasks that make and take. */
export function tasks(w: Writer): void {
  const errors = w.pick(["return_exceptions=True", ""]);
  code(
    w,
    `
    import asyncio
    async def produce(queue, name, count):
        for i in range(count):
            await queue.put((name, i))
            ${w.pick(["await asyncio.sleep(0)", "print('put', name, i)", ""])}
        ${w.pick(["return count", "await queue.put(None)"])}
    async def consume(queue, out, wanted):
        while len(out) < wanted:
            item = await ${w.pick(["queue.get()", "asyncio.wait_for(queue.get(), 9)"])}
            if item is None: continue
            out.append(item)
            queue.task_done()
        return f'{len(out)} items'
    async def countdown(n):
        try:
            while n:
                yield n
                n -= 1
                await asyncio.sleep(0)
        finally:
            print('countdown over')
    class Guard:
        def __init__(self, lock): self.lock = lock
        async def __aenter__(self):
            await self.lock.acquire()
            return self
        async def __aexit__(self, kind, value, trace):
            self.lock.release()
            return kind is ${w.pick(["KeyError", "ValueError", "None"])}
    async def failing(kind, after=0):
        await asyncio.sleep(after)
        raise kind(${w.pick(["'task'", "", "1, 2"])})
    `,
  );
  const statements = [
    "print([n async for n in countdown(3)], {n: n * n async for n in countdown(2) if n > 1})",
    `print(await asyncio.gather(${
      w.some(1, 3, () =>
        w.pick([
          "asyncio.sleep(0, 'a')",
          "failing(ValueError)",
          "failing(KeyError)",
          "asyncio.sleep(0.001, 2)",
        ])).join(", ")
    }${errors === "" ? "" : `, ${errors}`}))`,
    "async with Guard(asyncio.Lock()) as guard: print(guard.lock.locked()); raise KeyError('k')",
    "async with asyncio.timeout(0.005): await asyncio.sleep(1)",
    `async with asyncio.TaskGroup() as group: one, two = group.create_task(asyncio.sleep(0, 5)), group.create_task(failing(${
      w.pick(["ValueError", "OSError"])
    }))`,
    "async with asyncio.TaskGroup() as group: made = [group.create_task(asyncio.sleep(0, i)) for i in range(3)]\nprint([t.result() for t in made])",
    "task = asyncio.create_task(asyncio.sleep(1)); await asyncio.sleep(0); print(task.cancel(), task.done()); await task",
    "print(await asyncio.wait_for(failing(OSError), 1))",
    "async for n in countdown(3):\n    if n == 2: break\nelse: print('all')",
    "done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(0, 1)), asyncio.create_task(asyncio.sleep(9))], return_when=asyncio.FIRST_COMPLETED); print(len(done), len(pending)); [p.cancel() for p in pending]",
    "event = asyncio.Event(); asyncio.get_running_loop().call_soon(event.set); print(await event.wait(), event.is_set())",
    "agen = countdown(5); print(await anext(agen), await agen.asend(None)); await agen.aclose(); print(await anext(agen, 'end'))",
  ];
  const main = w.name("main");
  w.block(`async def ${main}():`, () => {
    w.line(
      `queue, out = asyncio.Queue(), []`,
      `print(await asyncio.gather(produce(queue, 'a', 2), produce(queue, 'b', ${
        w.between(0, 3)
      }), consume(queue, out, 2)))`,
      "print(sorted(out), queue.qsize())",
    );
    for (let count = w.between(2, 5); count > 0; count--) {
      w.block("try:", () => code(w, w.pick(statements)));
      w.line(
        w.pick([
          "except Exception as e: print(type(e).__name__, e)",
          "except BaseException as e: print(repr(e))",
          "except* (ValueError, OSError) as group: print(group.exceptions)",
        ]),
      );
    }
    w.line(`return ${w.pick(["'done'", "len(out)", "None"])}`);
  });
  told(w, [`print(asyncio.run(${main}()))`], "BaseException");
}

/** How programs end: by errors that nobody catches, with notes, causes and others beside them. */
export function endings(w: Writer): void {
  const kind = () =>
    w.pick(["ValueError", "KeyError", "RuntimeError", "OSError", "Own", "LookupError"]);
  const value = () => w.pick(["'x'", "3", "", "'a', 'b'", "('t',)", "'line\\nbreak'", "'é'"]);
  code(
    w,
    `
    class Own(${w.pick(["Exception", "ValueError", "KeyError"])}):
        ${
      w.pick([
        "pass",
        "def __str__(self): return 'own ' + repr(self.args)",
        "def __repr__(self): return 'Own!'",
      ])
    }
    def raising(kind, *args, note=None):
        error = kind(*args)
        if note: error.add_note(note)
        raise error
    def wrapped(kind, *args):
        try:
            raising(kind, *args)
        except Exception as e:
            ${
      w.pick([
        "raise Own('wrapped') from e",
        "raise Own(e.args)",
        "raise Own() from None",
        "e.add_note('seen'); raise",
      ])
    }
        finally:
            print('wrapped')
    `,
  );
  code(
    w,
    w.pick([
      `raising(${kind()}, ${value() || "1"}, note=${
        w.pick(["'a note'", "'two\\nlines'", "None"])
      })`,
      `wrapped(${kind()}, ${value() || "1"})`,
      `raise ExceptionGroup('several', [${kind()}(${value()}), ${kind()}(${value()})])`,
      `raise ExceptionGroup('deep', [ExceptionGroup('inner', [${kind()}(${value()})]), ${kind()}()])`,
      `import sys; sys.exit(${
        w.pick(["0", "3", "256", "'message'", "None", "True", "[1]", "-1", "2.5"])
      })`,
      `raise SystemExit(${w.pick(["", "4", "'why', 2"])})`,
      `assert not ${w.pick(["1", "'x'", "[0]"])}, ${w.pick(["'said'", "(1, 2)", "Own('q')"])}`,
      `[raising(k, 'in list') for k in (${kind()}, ${kind()})]`,
      `{'a': 1}[${w.pick(["'b'", "1", "(1, 2)", "None", "1.5"])}]`,
      `class Late:\n    def __del__(self): pass\n    def __getattr__(self, name): raise AttributeError(f'no {name} here')\nLate().missing`,
      `next(iter(()))`,
      `exec_ = (lambda f: f(f))(lambda f: f(f))`,
      `raise ${kind()}(${value()}) from ${kind()}(${value()})`,
      `undefined_${w.below(9)} + 1`,
      `import asyncio\nasync def main(): raising(${kind()}, 'async')\nasyncio.run(main())`,
      `def f(a, *, b): pass\nf(${
        w.pick(["", "1", "1, 2", "b=1", "1, b=2, c=3", "*[1], **{'a': 2}"])
      })`,
    ]),
  );
}
