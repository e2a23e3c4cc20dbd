/** Methods of classes: special ones of all kinds, properties, class and static methods. */
import { scalar } from "../values.ts";
import type { Writer } from "../writer.ts";
import { BINARY, COMPARED } from "./operations.ts";

const UNARY = ["neg", "pos", "invert", "abs"];

/** A value that a method gives back. */
function result(w: Writer, kind: string): string {
  return w.pick([
    "NotImplemented",
    `('${kind}', self.v)`,
    `('${kind}', self.v, other)`,
    "self",
    "self.v",
    "other",
    "True",
    "False",
    `type(self).__name__ + '.${kind}'`,
  ]);
}

/** Has a method tell that it runs, now and then. */
export function telling(w: Writer, text: string): void {
  if (w.chance(35)) w.line(`print('${text}')`);
}

/** Writes a method. */
export function method(w: Writer, head: string, ...body: string[]): void {
  w.block(`def ${head}:`, () => {
    telling(w, head.replace(/\(.*/, ""));
    w.line(...body);
  });
}

/** Writes some operators, reflected and in-place ones among them. */
export function operatorMethods(w: Writer): void {
  for (const name of w.subset(Object.keys(BINARY), 12)) {
    for (const kind of w.subset([name, `r${name}`, `i${name}`], 50)) {
      method(w, `__${kind}__(self, other)`, `return ${result(w, kind)}`);
    }
  }
  for (const name of w.subset(Object.keys(COMPARED), 18)) {
    method(
      w,
      `__${name}__(self, other)`,
      `return ${
        w.chance(40)
          ? `self.v ${COMPARED[name]} ${w.pick(["other", "getattr(other, 'v', other)"])}`
          : result(w, name)
      }`,
    );
  }
  for (const name of w.subset(UNARY, 12)) {
    method(w, `__${name}__(self)`, `return '${name}', self.v`);
  }
}

/** What else a class may have, a piece each. */
export const SINGLE: readonly ((w: Writer) => void)[] = [
  (w) =>
    method(
      w,
      "__repr__(self)",
      `return ${
        w.pick(["f'<{type(self).__name__} {self.v!r}>'", "'R'", "5", "super().__repr__()[:1]"])
      }`,
    ),
  (w) =>
    method(
      w,
      "__str__(self)",
      `return ${w.pick(["f'str of {self.v}'", "'S'", "str(self.v)", "None"])}`,
    ),
  (w) =>
    method(
      w,
      "__format__(self, spec)",
      `return ${w.pick(["f'F({spec})'", "format(self.v, spec)", "'f' * len(spec)"])}`,
    ),
  (w) => method(w, "__hash__(self)", `return ${w.pick(["hash(self.v)", "7", "hash('x') * 0"])}`),
  (w) => method(w, "__bool__(self)", `return ${w.pick(["bool(self.v)", "False", "True", "1"])}`),
  (w) =>
    method(w, "__len__(self)", `return ${w.pick(["3", "0", "len(str(self.v))", "-1", "'x'"])}`),
  (w) =>
    method(
      w,
      "__getitem__(self, k)",
      `${
        w.pick([
          "return ('item', k)",
          "return [10, 20, 30][k]",
          "raise KeyError(k)",
          "return {'a': 1}[k]",
        ])
      }`,
    ),
  (w) => method(w, "__setitem__(self, k, value)", "print('set', k, value)"),
  (w) => method(w, "__delitem__(self, k)", "print('del', k)"),
  (w) => method(w, "__contains__(self, x)", `return ${w.pick(["x == self.v", "'yes'", "0", "x"])}`),
  (w) =>
    method(
      w,
      "__iter__(self)",
      `return ${w.pick(["iter([self.v, 2])", "iter('ab')", "(i for i in range(2))", "5", "self"])}`,
    ),
  (w) => method(w, "__next__(self)", w.pick(["raise StopIteration", "raise StopIteration(1)"])),
  (w) => method(w, "__reversed__(self)", "return iter([3, 2, 1])"),
  (w) => method(w, "__call__(self, *args, **kw)", "return 'called', args, kw"),
  (w) => method(w, "__index__(self)", `return ${w.pick(["2", "self.v", "'x'"])}`),
  (w) => method(w, "__int__(self)", `return ${w.pick(["12", "self.v", "1.5"])}`),
  (w) => method(w, "__float__(self)", `return ${w.pick(["1.5", "self.v", "2"])}`),
  (w) => method(w, "__complex__(self)", "return 1j"),
  (w) => method(w, "__round__(self, n=None)", "return 'rounded', n"),
  (w) => method(w, "__divmod__(self, other)", "return 'divmod', other"),
  (w) => method(w, "__enter__(self)", "print('enter')", "return self.v"),
  (w) =>
    method(
      w,
      "__exit__(self, *args)",
      "print('exit', args[0])",
      `return ${w.pick(["True", "False", "None"])}`,
    ),
  (w) =>
    method(
      w,
      "__getattr__(self, name)",
      `${w.pick(["return f'no {name}'", "raise AttributeError(name)", "return len(name)"])}`,
    ),
  (w) =>
    method(
      w,
      "__setattr__(self, name, value)",
      "print('setattr', name)",
      "super().__setattr__(name, value)",
    ),
  (w) =>
    method(
      w,
      "__delattr__(self, name)",
      "print('delattr', name)",
      w.pick(["super().__delattr__(name)", "pass"]),
    ),
  (w) =>
    method(
      w,
      "__init_subclass__(cls, **kw)",
      "super().__init_subclass__()",
      "print('subclass', cls.__name__, kw)",
    ),
  (w) => w.line("@classmethod", "def made(cls, *args):", "    return cls(*args)"),
  (w) => w.line("@staticmethod", "def static(a, b=2):", "    return a, b"),
  (w) => w.line("@property", "def prop(self):", "    return 'prop', self.v"),
  (w) =>
    w.line(
      "@property",
      "def both(self):",
      "    return self.v",
      "@both.setter",
      "def both(self, value):",
      "    print('setting', value)",
      "    self.v = value",
    ),
  (w) => w.line(`label = ${scalar(w)}`),
  (w) => w.line("__slots__ = ('v', 'extra')"),
  (w) =>
    w.line("@classmethod", "def __class_getitem__(cls, item):", "    return cls.__name__, item"),
  (w) => method(w, "__dir__(self)", "return ['b', 'a']"),
  (w) => method(w, "__missing__(self, k)", "return 'missing', k"),
  (w) => w.line("__hash__ = None"),
  (w) =>
    method(
      w,
      "who(self, *args)",
      `return ${
        w.pick(["'who', self.v", "type(self).__name__", "(super().who(*args), 'more')", "args"])
      }`,
    ),
  (w) =>
    method(
      w,
      "who(self, *args)",
      `return ${w.pick(["'other who'", "[super().who(*args)]", "self.label", "self.who2()"])}`,
    ),
  (w) => method(w, "who2(self)", "return 'who2', self.__class__.__name__"),
];
