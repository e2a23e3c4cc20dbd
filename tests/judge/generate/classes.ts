/** Classes: inheritance, operators and protocols of all kinds, properties, descriptors, attributes. */
import { any, list, scalar, smallInt, str, tame } from "./values.ts";
import type { Writer } from "./writer.ts";

const BINARY: Readonly<Record<string, string>> = {
  add: "+",
  sub: "-",
  mul: "*",
  truediv: "/",
  floordiv: "//",
  mod: "%",
  pow: "**",
  and: "&",
  or: "|",
  xor: "^",
  lshift: "<<",
  rshift: ">>",
  matmul: "@",
};
const COMPARED: Readonly<Record<string, string>> = {
  eq: "==",
  ne: "!=",
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
};
const UNARY = ["neg", "pos", "invert", "abs"];

/** What is known of a class. */
interface Class {
  readonly name: string;
  /** How one of its instances is made. */
  readonly make: string;
}

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

function telling(w: Writer, text: string): void {
  if (w.chance(35)) w.line(`print('${text}')`);
}

function method(w: Writer, head: string, ...body: string[]): void {
  w.block(`def ${head}:`, () => {
    telling(w, head.replace(/\(.*/, ""));
    w.line(...body);
  });
}

function operatorMethods(w: Writer): void {
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

const SINGLE: readonly ((w: Writer) => void)[] = [
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

function init(w: Writer, hasBase: boolean): void {
  if (w.chance(15)) method(w, "__new__(cls, *args)", "return super().__new__(cls)");
  const parents = hasBase && w.chance(55);
  w.block(
    `def __init__(self, v=${w.pick([smallInt, scalar])(w)}${w.chance(25) ? ", *rest" : ""}):`,
    () => {
      telling(w, "init");
      if (parents) w.line(w.pick(["super().__init__(v)", "super().__init__()"]));
      if (!parents || w.chance(50)) w.line("self.v = v");
    },
  );
}

const BUILT_IN_BASES: readonly [name: string, argument: (w: Writer) => string][] = [
  ["int", smallInt],
  ["str", str],
  ["list", (w) => list(w, smallInt)],
  ["dict", () => "{'a': 1}"],
  ["tuple", (w) => list(w, smallInt)],
  ["float", (w) => w.pick(["1.5", "2.0", "-0.5"])],
  ["Exception", scalar],
  ["set", () => "[1, 2]"],
  ["bytes", () => "b'ab'"],
];

function define(w: Writer, known: readonly Class[]): Class {
  const name = w.name("C");
  const bases = known.length === 0
    ? []
    : w.subset(known, 45).map((one) => one.name).slice(-2).reverse();
  const options = bases.length > 0 && w.chance(5) ? ", flag=1" : "";
  w.block(`class ${name}${bases.length > 0 ? `(${bases.join(", ")}${options})` : ""}:`, () => {
    w.line(...w.subset(["kind = 'k'", "'''Doc.'''"], 15));
    if (bases.length === 0 || w.chance(60)) init(w, bases.length > 0);
    if (w.chance(70)) operatorMethods(w);
    for (const write of w.subset(SINGLE, 14)) write(w);
  });
  return { name, make: `${name}(${w.chance(70) ? w.pick([smallInt, smallInt, scalar])(w) : ""})` };
}

function operation(w: Writer, x: string, others: readonly string[]): string {
  const other = () => w.chance(60) ? w.pick(others) : tame(w);
  switch (w.below(22)) {
    case 0:
    case 1:
      return `${x} ${w.pick(Object.values(BINARY))} ${other()}`;
    case 2:
    case 3:
      return `${other()} ${w.pick(Object.values(BINARY))} ${x}`;
    case 4:
    case 5:
      return w.chance(50)
        ? `${x} ${w.pick(Object.values(COMPARED))} ${other()}`
        : `${other()} ${w.pick(Object.values(COMPARED))} ${x}`;
    case 6:
      return `${w.pick(["-", "+", "~", "not "])}${x}`;
    case 7:
      return `${
        w.pick([
          "str",
          "repr",
          "bool",
          "len",
          "list",
          "int",
          "float",
          "abs",
          "round",
          "iter",
          "hash",
          "complex",
          "reversed",
          "next",
          "dir",
          "sorted",
          "tuple",
          "sum",
          "callable",
          "vars",
        ])
      }(${x})`.replace(/^(dir|iter|reversed)\((.*)\)$/, "$1($2) is None").replace(
        /^hash\((.*)\)$/,
        "isinstance(hash($1), int)",
      );
    case 8:
      return `${x}[${w.pick(["0", "1", "-1", "'a'", "1:2", "9"])}]`;
    case 9:
      return w.chance(50) ? `${other()} in ${x}` : `${x} in [${other()}, ${x}]`;
    case 10:
      return `${x}(${w.some(0, 2, () => smallInt(w)).join(", ")})`;
    case 11:
      return `f'{${x}${w.pick(["", "!r", "!s"])}${w.pick(["", ":>8", ":x", ":.2f"])}}'`;
    case 12:
      return `${x}.${
        w.pick([
          "v",
          "label",
          "kind",
          "prop",
          "both",
          "nope",
          "who()",
          "who(1)",
          "who2()",
          "made(1)",
          "static(1)",
          "static()",
          "__class__.__name__",
          "__doc__",
          "extra",
        ])
      }`;
    case 13:
      return `${w.pick(["getattr", "hasattr"])}(${x}, ${
        w.pick(["'v'", "'nope'", "'prop'", "'who'", "'__len__'", "'label'"])
      }${w.chance(30) ? ", 'default'" : ""})`.replace(/^(hasattr\(\w+, '\w+'), 'default'/, "$1");
    case 14:
      return `isinstance(${x}, ${w.pick(["int", "object", "str", "(int, list)"])})`;
    case 15:
      return `divmod(${x}, ${other()})`;
    case 16:
      return `range(5)[${x}], [0, 1, 2, 3][${x}]`;
    case 17:
      return `sorted([${x}, ${other()}, ${x}]) == 1`;
    case 18:
      return `{${x}: 1}[${x}]`;
    case 19:
      return `'%s %r' % (${x}, ${x})`;
    case 20:
      return `${x} ${w.pick(["and", "or"])} ${other()}`;
    default:
      return `[${x}] == [${other()}]`;
  }
}

function statement(w: Writer, x: string, others: readonly string[]): string {
  return w.pick([
    () => `${x} ${w.pick(Object.values(BINARY))}= ${w.pick([...others, tame(w)])}`,
    () => `${x}.v = ${scalar(w)}`,
    () => `del ${x}.v`,
    () => `${x}[0] = ${scalar(w)}`,
    () => `del ${x}['a']`,
    () => `${x}.both = ${smallInt(w)}`,
    () => `${x}.prop = 1`,
    () => `${x}.fresh = 1; print(${x}.fresh)`,
    () => `for item in ${x}: print(item)`,
    () => `a, b = ${x}; print(a, b)`,
    () => `if ${x}: print('truthy')`,
  ])();
}

function hierarchy(w: Writer): void {
  const classes: Class[] = [];
  for (let count = w.between(1, 4); count > 0; count--) classes.push(define(w, classes));
  const instances: string[] = [];
  for (const { make } of classes) {
    const x = w.name("x");
    w.line(`${x} = 0`);
    w.guarded(() => w.line(`${x} = ${make}`));
    instances.push(x);
  }
  for (let times = w.between(4, 9); times > 0; times--) {
    const x = w.pick(instances);
    if (w.chance(75)) w.show(operation(w, x, instances));
    else w.guarded(() => w.line(statement(w, x, instances)));
  }
  if (w.chance(40)) w.show(`[c.__name__ for c in ${classes.at(-1)!.name}.__mro__]`);
  if (w.chance(20)) {
    w.show(`issubclass(${w.pick(classes).name}, ${w.pick(classes).name}), ${w.pick(classes).name}`);
  }
  if (w.chance(20)) {
    w.show(
      `${w.pick(classes).name}.${
        w.pick([
          "label",
          "made(2)",
          "static(1)",
          "who",
          "prop",
          "nope",
          "__name__",
          "__doc__",
          "__bases__",
        ])
      } is None`,
    );
  }
}

/** Classes that are a number, a text, a container themselves. */
function ofBuiltIns(w: Writer): void {
  const [base, argument] = w.pick(BUILT_IN_BASES);
  const name = w.name("My");
  w.block(`class ${name}(${base}):`, () => {
    if (w.chance(30)) w.line("tag = 'tag'");
    if (w.chance(25)) method(w, "__repr__(self)", `return '${name}:' + super().__repr__()`);
    if (w.chance(20)) method(w, "__str__(self)", "return 'mine'");
    if (w.chance(20)) {
      method(
        w,
        "__add__(self, other)",
        `return ${
          w.pick([`type(self)(super().__add__(other))`, "super().__add__(other)", "'added'"])
        }`,
      );
    }
    if (w.chance(15)) method(w, "__eq__(self, other)", "return 'eq'");
    if (w.chance(15)) method(w, "__len__(self)", "return 42");
    if (w.chance(15)) method(w, "__getitem__(self, k)", "return 'got', super().__getitem__(k)");
    if (w.chance(15)) method(w, "__contains__(self, x)", "return True");
    if (w.chance(15)) method(w, "__bool__(self)", "return False");
    if (w.chance(15)) method(w, "__missing__(self, k)", "return k * 2");
    if (w.chance(15)) method(w, "__hash__(self)", "return 3");
    if (w.chance(20)) method(w, "extra(self)", "return self, type(self).__name__");
    if (w.chance(15)) {
      method(
        w,
        "__init__(self, *args)",
        ...w.subset(["super().__init__()"], 50),
        "self.more = args",
      );
    }
  });
  const x = w.name("x");
  w.line(`${x} = None`);
  w.guarded(() => w.line(`${x} = ${name}(${argument(w)})`, `print(${x}, repr(${x}))`));
  for (let times = w.between(3, 7); times > 0; times--) {
    w.show(
      w.pick([
        () => operation(w, x, [x, argument(w)]),
        () => operation(w, x, [x, argument(w)]),
        () => `type(${x} + ${argument(w)}).__name__`,
        () => `${x} == ${argument(w)}`,
        () => `type(${x}[:1])`,
        () =>
          `${x}.${
            w.pick([
              "upper()",
              "bit_length()",
              "append(1)",
              "copy()",
              "extra()",
              "items()",
              "args",
              "more",
              "tag",
              "get('a')",
              "count(1)",
              "is_integer()",
              "sort()",
              "add(5)",
              "hex()",
              "pop()",
            ])
          }`,
        () => `isinstance(${x}, ${base}), issubclass(${name}, ${base})`,
        () => `${base}(${x}), type(${base}(${x})).__name__`,
        () => `{${x}: 1}`,
        () => `[${x}, ${any(w)}]`,
        () => `f'{${x}}', '%s' % ${x}, str(${x}) + '!'`,
      ])(),
    );
  }
}

function descriptors(w: Writer): void {
  const [d, name] = [w.name("Desc"), w.name("Owner")];
  w.block(`class ${d}:`, () => {
    if (w.chance(60)) {
      w.block(
        "def __set_name__(self, owner, name):",
        () => w.line("self.name = name", "print('named', owner.__name__, name)"),
      );
    }
    if (w.chance(85)) {
      w.block("def __get__(self, obj, owner=None):", () =>
        w.line(
          w.pick(["if obj is None: return 'on class'", "pass"]),
          "return 'got', getattr(self, 'name', '?')",
        ));
    }
    if (w.chance(55)) {
      w.block("def __set__(self, obj, value):", () =>
        w.line(
          "print('set', value)",
          w.pick(["pass", "obj.__dict__['field'] = value", "raise AttributeError('fixed')"]),
        ));
    }
    if (w.chance(25)) w.block("def __delete__(self, obj):", () => w.line("print('deleted')"));
  });
  w.block(`class ${name}:`, () => {
    w.line(`field = ${d}()`);
    w.block(
      "def __init__(self):",
      () => w.line(w.pick(["pass", "self.field = 3", "self.__dict__['field'] = 'own'"])),
    );
    if (w.chance(30)) {
      w.block(
        "def __getattribute__(self, name):",
        () => w.line("print('attribute', name)", "return super().__getattribute__(name)"),
      );
    }
  });
  const x = w.name("x");
  w.guarded(() => w.line(`${x} = ${name}()`));
  for (let times = w.between(2, 5); times > 0; times--) {
    w.guarded(() =>
      w.line(
        w.pick([
          `print(${x}.field)`,
          `${x}.field = ${smallInt(w)}`,
          `del ${x}.field`,
          `print(vars(${x}))`,
          `print(${name}.field)`,
          `print(getattr(${x}, 'field', 'none'))`,
          `print(hasattr(${x}, 'nope'))`,
          `${name}.field = 'replaced'`,
        ]),
      )
    );
  }
}

function meta(w: Writer): void {
  const [m, name] = [w.name("Meta"), w.name("Made")];
  w.block(`class ${m}(type):`, () => {
    if (w.chance(50)) {
      w.block("def __new__(mcs, name, bases, namespace, **kw):", () =>
        w.line(
          "print('new', name, [b.__name__ for b in bases], kw)",
          "namespace['added'] = len(name)",
          "return super().__new__(mcs, name, bases, namespace)",
        ));
    }
    if (w.chance(35)) {
      w.block(
        "def __init__(cls, name, bases, namespace, **kw):",
        () => w.line("print('init', name)", "super().__init__(name, bases, namespace)"),
      );
    }
    if (w.chance(35)) {
      w.block(
        "def __call__(cls, *args, **kw):",
        () => w.line("print('call', args)", "return super().__call__(*args, **kw)"),
      );
    }
    if (w.chance(25)) w.block("def __len__(cls):", () => w.line("return 5"));
    if (w.chance(25)) w.block("def __getitem__(cls, k):", () => w.line("return cls.__name__, k"));
    if (w.chance(25)) w.block("def __contains__(cls, x):", () => w.line("return x == 1"));
    if (w.chance(25)) w.block("def __iter__(cls):", () => w.line("return iter('meta')"));
    if (w.chance(25)) w.block("def __repr__(cls):", () => w.line("return 'Class ' + cls.__name__"));
    if (w.chance(25)) w.block("def __instancecheck__(cls, x):", () => w.line("return x == 3"));
    if (w.chance(25)) w.line("@property", "def own(cls):", "    return 'own', cls.__name__");
    if (w.chance(25)) w.block("def __getattr__(cls, name):", () => w.line("return 'meta ' + name"));
  });
  w.guarded(() =>
    w.block(`class ${name}(metaclass=${m}${w.chance(15) ? ", flag=True" : ""}):`, () => {
      w.line("x = 1");
      w.block("def __init__(self, v=0):", () => w.line("self.v = v"));
    })
  );
  const sub = w.name("Sub");
  if (w.chance(50)) w.guarded(() => w.block(`class ${sub}(${name}):`, () => w.line("y = 2")));
  for (let times = w.between(2, 6); times > 0; times--) {
    w.show(
      w.pick([
        `${name}(4).v`,
        `len(${name})`,
        `${name}['k']`,
        `1 in ${name}`,
        `list(${name})`,
        `${name}`,
        `isinstance(3, ${name})`,
        `${name}.own`,
        `${name}.added`,
        `${name}.missing`,
        `${name}().missing`,
        `${sub}.added`,
        `type(${name}).__name__`,
        `type(${name}()) is ${name}`,
        `${sub}(1, 2)`,
      ]),
    );
  }
}

function dataclass(w: Writer): void {
  const name = w.name("Data");
  w.line("from dataclasses import dataclass, field, replace, asdict, astuple");
  const options = w.subset([
    "order=True",
    "frozen=True",
    "eq=False",
    "repr=False",
    "slots=True",
    "kw_only=True",
    "unsafe_hash=True",
  ], 18).join(", ");
  w.guarded(() => {
    w.line(options ? `@dataclass(${options})` : "@dataclass");
    w.block(`class ${name}:`, () => {
      w.line(
        "a: int",
        w.pick(["b: float = 1.5", "b: str = 'x'", "b: list = field(default_factory=list)"]),
        ...w.subset([
          "c: int = field(default=3, repr=False, compare=False)",
          "d: int = field(init=False, default=9)",
        ], 35),
      );
      if (w.chance(25)) {
        w.block(
          "def __post_init__(self):",
          () => w.line(w.pick(["print('post', self.a)", "self.a = self.a * 2"])),
        );
      }
      if (w.chance(20)) w.block("def total(self):", () => w.line("return self.a, self.b"));
    });
  });
  const make = () =>
    `${name}(${
      w.pick([
        smallInt(w),
        `a=${smallInt(w)}`,
        `${smallInt(w)}, ${scalar(w)}`,
        "",
        `${smallInt(w)}, b=2, c=4`,
        "1, 2, 3, 4",
      ])
    })`;
  for (let times = w.between(3, 6); times > 0; times--) {
    w.show(
      w.pick([
        make,
        make,
        () => `${make()} == ${make()}`,
        () => `${make()} < ${make()}`,
        () => `replace(${make()}, a=5)`,
        () => `asdict(${make()})`,
        () => `astuple(${make()})`,
        () => `hash(${make()}) == hash(${make()})`,
        () => `${make()}.total()`,
        () => `setattr(${make()}, 'a', 1)`,
        () => `sorted([${make()}, ${make()}])`,
      ])(),
    );
  }
}

function enumeration(w: Writer): void {
  const name = w.name("Enum");
  w.line("from enum import Enum, IntEnum, Flag, auto");
  const base = w.pick(["Enum", "Enum", "IntEnum", "Flag"]);
  w.block(`class ${name}(${base}):`, () => {
    w.line(
      `A = ${w.pick(["1", "auto()"])}`,
      `B = ${w.pick(["2", "auto()"])}`,
      w.pick(["C = 4", "C = auto()", "C = 1"]),
    );
    if (w.chance(30)) {
      w.block("def nice(self):", () => w.line("return self.name.lower(), self.value"));
    }
    if (w.chance(20)) w.block("def __str__(self):", () => w.line("return 'E' + self.name"));
  });
  for (let times = w.between(3, 6); times > 0; times--) {
    w.show(
      w.pick([
        `${name}.A`,
        `${name}(2)`,
        `${name}['B']`,
        `${name}(9)`,
        `${name}['Z']`,
        `list(${name})`,
        `${name}.A == 1`,
        `${name}.A is ${name}(1)`,
        `${name}.A < ${name}.B`,
        `${name}.A | ${name}.B`,
        `f'{${name}.B} {${name}.B!r}'`,
        `${name}.C.nice()`,
        `len(${name}), ${name}.A in ${name}`,
        `${name}.A.value + 1`,
        `{${name}.A: 1}`,
        `sorted(${name}, key=lambda e: -e.value)`,
        `${name}.A + 1`,
        `isinstance(${name}.A, int)`,
      ]),
    );
  }
}

/** What programs of this subject are made of. */
export const CLASSES: readonly ((w: Writer) => void)[] = [
  hierarchy,
  hierarchy,
  hierarchy,
  hierarchy,
  ofBuiltIns,
  ofBuiltIns,
  descriptors,
  meta,
  dataclass,
  enumeration,
];
