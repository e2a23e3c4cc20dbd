/** Things with fields and rules: an inventory, accounts, a matrix, what is registered by decorators and by deriving. */
import type { Writer } from "../writer.ts";
import { code, maybe, told } from "./text.ts";

const GOODS = ["bolt", "nut", "gear", "cog", "Ölkanne", "x-ray", "𝔸xle"];

function good(w: Writer): string {
  return `'${w.pick(GOODS)}'`;
}

function price(w: Writer): string {
  return w.pick(["1", "2.5", "0.1", "19.99", "1e3", "3", "-1", "1e16", "0"]);
}

/** An item as a dataclass, a class, or a named tuple. */
function item(w: Writer, name: string): void {
  const order = w.pick([
    "order=True",
    "frozen=True",
    "eq=False",
    "slots=True",
    "",
    "kw_only=False",
  ]);
  switch (w.below(3)) {
    case 0:
      return code(
        w,
        `
        @dataclass${order === "" ? "" : `(${order})`}
        class ${name}:
            name: str
            price: float = ${price(w)}
            count: int = ${w.between(0, 5)}
            tags: list${w.pick(["", "[str]"])} = field(default_factory=list${
          w.pick(["", ", repr=False", ", compare=False"])
        })

            @property
            def total(self):
                return self.price * self.count
            ${
          maybe(
            w,
            40,
            `
            def __post_init__(self):
                if self.count < 0:
                    raise ValueError(f'count of {self.name!r} is {self.count}')`,
          ).trim()
        }
        `,
      );
    case 1:
      return code(
        w,
        `
        class ${name}:
            ${maybe(w, 30, "__slots__ = ('name', 'price', 'count', 'tags')")}
            def __init__(self, name, price=${price(w)}, count=${w.between(0, 5)}, tags=()):
                self.name, self.price, self.count = name, price, count
                self.tags = list(tags)

            @property
            def total(self):
                return self.price * self.count

            def __repr__(self):
                return f'${name}({self.name!r}, {self.price${
          w.pick(["", ":.2f", "!r", ":>8"])
        }}, {self.count})'

            def __${w.pick(["lt", "gt"])}__(self, other):
                return (self.total, self.name) < (other.total, other.name)
            ${
          maybe(
            w,
            50,
            `
            def __eq__(self, other):
                return isinstance(other, ${name}) and self.name == other.name`,
          ).trim()
        }
        `,
      );
    default:
      return code(
        w,
        `
        class ${name}(namedtuple('${name}', 'name price count tags', defaults=(${
          price(w)
        }, 1, ()))):
            ${maybe(w, 50, "__slots__ = ()")}
            @property
            def total(self):
                return self.price * self.count
        `,
      );
  }
}

/** An inventory: what is there, what is added and taken, and a report. */
export function inventory(w: Writer): void {
  const [one, store, error] = [w.name("Item"), w.name("Store"), w.name("Shortage")];
  w.line(
    "from collections import namedtuple, defaultdict",
    "from dataclasses import dataclass, field",
  );
  item(w, one);
  code(
    w,
    `
    class ${error}(${w.pick(["Exception", "KeyError", "ValueError", "LookupError"])}):
        def __init__(self, name, wanted, there=0):
            super().__init__(${
      w.pick(["name, wanted", "f'{name}: {wanted} > {there}'", "name", ""])
    })
            self.name, self.wanted, self.there = name, wanted, there
        ${
      maybe(w, 40, "def __str__(self): return f'{self.wanted - self.there} of {self.name} missing'")
    }

    class ${store}:
        def __init__(self, *items, **counts):
            self._items = {item.name: item for item in items}
            self.log = []
            for name, count in ${w.pick(["counts.items()", "sorted(counts.items())"])}:
                self[name] = count

        def __getitem__(self, name):
            return self._items[name].count

        def __setitem__(self, name, count):
            self._items[name] = ${one}(name, count=count)
            self.log.append(('set', name, count))

        def __delitem__(self, name):
            ${w.pick(["del self._items[name]", "self._items.pop(name)"])}

        def __contains__(self, name):
            return name in self._items

        def __len__(self):
            return len(self._items)

        def __iter__(self):
            ${w.pick(["yield from self._items.values()", "return iter(self._items.values())"])}

        def take(self, name, count=1, /, *, strict=${w.pick(["True", "False"])}):
            there = self[name] if name in self else 0
            if there < count and strict:
                raise ${error}(name, count, there)
            self[name] = ${w.pick(["max(there - count, 0)", "there - count"])}
            return self

        def report(self, width=${w.between(6, 12)}):
            lines = [f'{item.name:<{width}}{item.count:>5}{item.total:>${w.between(8, 12)}${
      w.pick([".2f", ",.1f", "g", "", ".3e"])
    }}' for item in self]
            return '\\n'.join([*lines, ${w.pick(["'-' * width", "f'{len(self)} kinds'", "''"])}])
    `,
  );
  const s = w.name("store");
  told(w, [`${s} = ${store}()`]);
  told(w, [
    `${s} = ${store}(${
      w.some(0, 3, () => `${one}(${good(w)}, ${price(w)}, ${w.between(0, 9)})`).join(", ")
    }${""})`,
  ]);
  const operations: ((w: Writer) => string)[] = [
    (w) => `${s}.take(${good(w)}, ${w.between(0, 5)})`,
    (w) => `${s}.take(${good(w)}, strict=False).take(${good(w)})`,
    (w) => `${s}.take(name=${good(w)})`,
    (w) => `${s}[${good(w)}] = ${w.between(0, 5)}`,
    (w) => `${s}[${good(w)}] ${w.pick(["+=", "-=", "*="])} 2`,
    (w) => `del ${s}[${good(w)}]`,
    (w) => `print(len(${s}), ${good(w)} in ${s}, bool(${s}))`,
    () => `print(${s}.report())`,
    () => `print(sorted(${s})${w.pick(["", "[0]", "[-1].name"])})`,
    () => `print(max(${s}, key=lambda item: ${w.pick(["item.total", "item.count", "item.name"])}))`,
    () => `print([item.name for item in ${s} if item.total > ${price(w)}])`,
    () => `print(sum(item.total for item in ${s}))`,
    () => `print(${s}.log[-2:], *map(repr, ${s}), sep='; ')`,
    () => `print(next(iter(${s})) == ${one}(${good(w)}))`,
    () => `print(hash(next(iter(${s}))) == hash(next(iter(${s}))))`,
    () => `next(iter(${s})).name = 'changed'`,
    () => `print(${one}(${w.pick(["", "count=3", "1, 2, 3, 4, 5", "name='q', size=1"])}))`,
    () => `${s}.report(${w.pick(["0", "width=3", "'x'", "1, 2"])})`,
  ];
  told(w, w.some(5, 9, () => w.pick(operations)(w)));
}

/** Accounts: a hierarchy with properties, class methods, operators and errors that are raised from others. */
export function accounts(w: Writer): void {
  const [base, derived, error] = [w.name("Account"), w.name("Savings"), w.name("Refused")];
  const total = w.pick(["total_ordering", ""]);
  code(
    w,
    `
    from functools import total_ordering, wraps
    class ${error}(Exception):
        ${
      w.pick([
        "pass",
        "code = 7",
        "def __init__(self, amount, *, why='none'):\n            super().__init__(amount, why); self.why = why",
      ])
    }

    def checked(function):
        ${maybe(w, 60, "@wraps(function)")}
        def wrapper(self, amount${w.pick(["", ", *args, **kwargs"])}):
            if amount ${w.pick(["<", "<="])} 0:
                raise ${error}(amount)
            try:
                return function(self, amount)
            except ${w.pick(["ValueError", "TypeError", "(ValueError, ArithmeticError)"])} as e:
                raise ${error}(${w.pick(["str(e)", "0", "amount"])}) ${
      w.pick(["from e", "from None", ""])
    }
        return wrapper

    ${total === "" ? "" : "@total_ordering"}
    class ${base}:
        rate = ${w.pick(["0", "0.01", "1"])}
        _opened = 0

        def __init__(self, owner, balance=0):
            self.owner = owner
            self.balance = balance
            type(self)._opened += 1
            ${base}.last = self

        @property
        def balance(self):
            return self._balance

        @balance.setter
        def balance(self, value):
            if value < ${w.pick(["0", "-10", "-100"])}:
                raise ValueError(f'{self.owner} would have {value${
      w.pick(["", ":+}".slice(0, 2), "!r"])
    }}')
            self._balance = value

        @classmethod
        def parse(cls, text):
            owner, _, balance = text.partition(${w.pick(["':'", "'='"])})
            return cls(owner${w.pick(["", ".strip()", ".title()"])}, ${
      w.pick(["int(balance)", "float(balance)", "int(balance or 0)"])
    })

        @staticmethod
        def interest(amount, rate):
            return amount * rate${w.pick(["", " / 100", " // 1"])}

        @checked
        def deposit(self, amount):
            self.balance += amount
            return self

        @checked
        def withdraw(self, amount):
            self.balance -= amount
            return self.balance

        def __lt__(self, other):
            if not isinstance(other, ${base}):
                return NotImplemented
            return self.balance < other.balance

        def __eq__(self, other):
            return isinstance(other, ${base}) and self.balance == other.balance

        ${w.pick(["__hash__ = None", "def __hash__(self): return hash(self.owner)", ""])}

        def __${w.pick(["repr", "str"])}__(self):
            return f'{type(self).__name__}({self.owner!r}, {self.balance})'

        def __format__(self, spec):
            return format(${w.pick(["self.balance", "str(self)", "self.owner"])}, spec)

    class ${derived}(${base}):
        rate = ${w.pick(["2", "0.5", "0.25"])}
        _opened = ${w.pick(["0", "10"])}

        def __init__(self, *args, bonus=${w.pick(["0", "5", "1.5"])}, **kwargs):
            super().__init__(*args, **kwargs)
            self.bonus = bonus

        def withdraw(self, amount):
            left = super().withdraw(amount + ${w.pick(["1", "self.bonus", "0.5"])})
            return round(left, ${w.pick(["1", "2", "None", "-1"])})

        def close(self):
            self.balance += self.interest(self.balance, self.rate)
            ${w.pick(["return self", "return self.balance", "del self._balance"])}
    `,
  );
  const a = w.name("a");
  const b = w.name("b");
  w.line(`${a}, ${b} = ${base}('ann', ${w.between(0, 50)}), ${derived}('Bo', ${w.between(0, 90)})`);
  const one = () => w.pick([a, b]);
  const amount = () => w.pick(["5", "0", "-3", "100", "2.5", "'x'", "10**18", "True"]);
  const operations = [
    () => `print(${one()}.deposit(${amount()}))`,
    () => `print(${one()}.withdraw(${amount()}))`,
    () => `print(${one()}.withdraw(${w.pick(["", "1, 2", "amount=3"])}))`,
    () => `print(${one()} ${w.pick(["<", ">", "<=", ">=", "==", "!="])} ${w.pick([a, b, "3"])})`,
    () =>
      `print(${w.pick([base, derived])}.parse(${
        w.pick(["'cy:5'", "'di = 7'", "'x'", "'é:-500'", "':1.5'"])
      }))`,
    () => `print(${base}._opened, ${derived}._opened, ${base}.last.owner)`,
    () => `print(f'{${one()}:${w.pick([">10", "", ".2f", "^12", "d"])}}')`,
    () =>
      `print(${one()}.interest(${amount()}, ${w.pick(["2", "0.5"])}), ${derived}.interest(3, 4))`,
    () => `print(${b}.close())`,
    () => `print(sorted([${b}, ${a}]), max(${a}, ${b}).owner)`,
    () => `print(len({${a}, ${b}, ${a}}))`,
    () => `${one()}.balance = ${amount()}`,
    () => `print({k: v for k, v in vars(${one()}).items() if k ${w.pick(["!=", "=="])} 'owner'})`,
    () => `${one()}.balance${w.pick([".x = 1", "()", " -= 1000"])}`,
    () =>
      `print(${base}.deposit.__name__, ${w.pick([a, b])}.parse('q:${w.between(1, 9)}').balance)`,
    () => `print(${base}.withdraw(${w.pick([a, b])}, ${amount()}))`,
  ];
  told(w, w.some(6, 10, () => w.pick(operations)()));
}

/** A matrix with the operators that it has, and errors for shapes that do not fit. */
export function matrices(w: Writer): void {
  const name = w.name("Matrix");
  code(
    w,
    `
    class ${name}:
        def __init__(self, rows):
            self.rows = [${w.pick(["list(row)", "[*row]", "tuple(row)"])} for row in rows]
            if len({len(row) for row in self.rows}) > 1:
                raise ValueError('ragged')

        @classmethod
        def identity(cls, n):
            return cls([[${
      w.pick(["int(i == j)", "1 if i == j else 0", "float(i == j)"])
    } for j in range(n)] for i in range(n)])

        @property
        def shape(self):
            return len(self.rows), len(self.rows[0]) if self.rows else 0

        @property
        def T(self):
            return type(self)(zip(*self.rows))

        def __getitem__(self, key):
            match key:
                case (int(i), int(j)):
                    return self.rows[i][j]
                case (slice() as s, int(j)):
                    return [row[j] for row in self.rows[s]]
                case int() | slice():
                    return self.rows[key]
                case _:
                    raise TypeError(f'bad key {key!r}')

        def __setitem__(self, key, value):
            i, j = key
            self.rows[i][j] = value

        def __add__(self, other):
            if not isinstance(other, ${name}):
                return NotImplemented
            if self.shape != other.shape:
                raise ValueError(f'{self.shape} + {other.shape}')
            return ${name}([[a + b for a, b in zip(p, q)] for p, q in zip(self.rows, other.rows)])

        def __mul__(self, k):
            ${
      w.pick(["", "if isinstance(k, Matrix_): return NotImplemented".replace("Matrix_", name)])
    }
            return ${name}([[a * k for a in row] for row in self.rows])

        ${w.pick(["__rmul__ = __mul__", "def __rmul__(self, k): return self * k", ""])}

        def __matmul__(self, other):
            return ${name}([[sum(a * b for a, b in zip(row, column)) for column in zip(*other.rows)] for row in self.rows])

        def __pow__(self, n):
            result = self.identity(len(self.rows))
            ${
      w.pick([
        "for _ in range(n):\n                result = result @ self",
        "base = self\n            while n:\n                if n & 1: result = result @ base\n                base, n = base @ base, n >> 1",
      ])
    }
            return result

        def __neg__(self): return self * -1
        def __eq__(self, other): return isinstance(other, ${name}) and self.rows == other.rows
        def __iter__(self): return (x for row in self.rows for x in row)
        def __bool__(self): return any(self)
        def __len__(self): return len(self.rows)
        def __${w.pick(["iadd", "isub"])}__(self, k):
            self.rows = [[x + k for x in row] for row in self.rows]
            return self

        def __str__(self):
            return '\\n'.join(' '.join(f'{x:${
      w.pick([">5", ">6.1f", "<4", "^7"])
    }}' for x in row) for row in self.rows)

        def __repr__(self): return f'${name}({self.rows})'
    `,
  );
  const number = () => w.pick(["0", "1", "2", "-3", "0.5", "10**9", "1e20", "2+1j", "7"]);
  const rows = (n: number, m: number) =>
    `${name}([${
      Array.from({ length: n }, () => `[${Array.from({ length: m }, number).join(", ")}]`).join(
        ", ",
      )
    }])`;
  const [p, q] = [w.name("m"), w.name("m")];
  const n = w.between(1, 3);
  told(w, [`${p} = ${rows(n, n)}`]);
  told(w, [`${q} = ${rows(n, w.chance(80) ? n : n + 1)}`]);
  const one = () => w.pick([p, q]);
  const operations = [
    () => `print(repr(${one()} ${w.pick(["+", "@", "*", "-", "=="])} ${one()}))`,
    () => `print(repr(${one()} * ${number()}), ${number()} * ${one()})`,
    () => `print(${one()} ** ${w.between(0, 6)})`,
    () =>
      `print(${one()}[${
        w.pick(["0, 0", "0", "-1", "5, 5", "'x'", ":1, 0", "::-1", "0, 'y'", "True, 0"])
      }])`,
    () => `${one()}[${w.pick(["0, 0", "9, 9", "0", "-1, -1"])}] = ${number()}`,
    () => `print(${one()}.T.shape, -${one()}, bool(${one()}), len(${one()}))`,
    () => `print(sum(${one()}), max(${one()}), sorted(${one()}, key=abs))`,
    () => `print(${one()}.T.T == ${one()}, ${one()} != ${one()})`,
    () => `${p} ${w.pick(["+=", "-=", "*=", "@=", "**="])} ${w.pick(["2", q, "1.5"])}`,
    () => `a, *b = ${one()}; print(a, b)`,
    () => `print(${name}([[1], [2, 3]]))`,
    () => `print(${one()}, sep='|')`,
  ];
  told(w, w.some(6, 10, () => w.pick(operations)()));
}

/** Plugins that are registered by a decorator, by deriving, or by a metaclass. */
export function plugins(w: Writer): void {
  const [base, registry] = [w.name("Plugin"), w.name("registry")];
  const way = w.below(3);
  w.line(`${registry} = {}`);
  if (way === 0) {
    code(
      w,
      `
      def register(name=None, *, ${w.pick(["priority=0", "priority"])}):
          def decorate(target):
              key = name or target.__name__.lower()
              if key in ${registry}:
                  raise KeyError(f'{key} twice')
              ${registry}[key] = (priority, target)
              ${w.pick(["target.key = key", "setattr(target, 'key', key)"])}
              return target
          return decorate

      class ${base}:
          def run(self, value): raise NotImplementedError(${w.pick(["", "type(self).__name__"])})
      `,
    );
  } else if (way === 1) {
    code(
      w,
      `
      class ${base}:
          def __init_subclass__(cls, /, key=None, priority=0, **kwargs):
              super().__init_subclass__(**kwargs)
              cls.key = key or cls.__name__.lower()
              ${registry}[cls.key] = (priority, cls)
          def run(self, value): raise NotImplementedError
      `,
    );
  } else {
    code(
      w,
      `
      from abc import ABC, ABCMeta, abstractmethod
      class ${base}Meta(${w.pick(["ABCMeta", "type"])}):
          def __new__(mcs, name, bases, namespace, priority=0, **kwargs):
              cls = super().__new__(mcs, name, bases, namespace)
              cls.key = name.lower()
              if bases:
                  ${registry}[cls.key] = (priority, cls)
              return cls
          def __init__(cls, name, bases, namespace, **kwargs):
              super().__init__(name, bases, namespace)
          def __call__(cls, *args, **kwargs):
              made = super().__call__(*args, **kwargs)
              made.number = len(${registry})
              return made
      class ${base}(metaclass=${base}Meta):
          ${w.pick(["@abstractmethod", ""])}
          def run(self, value): raise NotImplementedError('run')
      `,
    );
  }
  const bodies = [
    "return value * 2",
    "return f'{value}!'",
    "return sorted(value)",
    "return [*reversed(value)]",
    "return value[::-1] + value[:1]",
    "return {value: self.key}",
    "return super().run(value)",
    "return value / 0",
    "self.seen = getattr(self, 'seen', 0) + 1; return self.seen",
    "yield from value",
    "return type(self).__mro__[1].__name__",
  ];
  const names: string[] = [];
  for (let count = w.between(2, 5); count > 0; count--) {
    const name = w.pick([w.name("Shout"), w.name("Sort"), w.name("Twice")]);
    const parent = names.length > 0 && w.chance(30) ? w.pick(names) : base;
    const keywords = w.subset([`priority=${w.between(-2, 5)}`], 60);
    if (way === 1 && w.chance(30)) keywords.push(`key='k${count}'`);
    const head = way === 0 ? `@register(${keywords.join(", ")})\n` : "";
    const options = way === 0 ? "" : keywords.map((one) => `, ${one}`).join("");
    w.guarded(() => {
      code(
        w,
        `${head}class ${name}(${parent}${options}):\n    ${
          maybe(w, 30, `'''Does ${name}.'''`)
        }\n    def run(self, value${w.pick(["", ", *rest"])}):\n        ${w.pick(bodies)}\n`,
      );
      names.push(name);
    });
  }
  code(
    w,
    `
    for key, (priority, kind) in sorted(${registry}.items(), key=lambda entry: (-entry[1][0], entry[0])):
        for value in (${
      w.some(1, 3, () => w.pick(["'abc'", "[3, 1, 2]", "5", "()", "None"])).join(", ")
    },):
            try:
                result = kind().run(value)
                print(key, priority, ${
      w.pick(["result", "repr(result)", "list(result)"])
    }, kind.__doc__)
            except Exception as e:
                print(key, type(e).__name__, e, ${w.pick(["e.args", "kind.__name__"])})
    print([kind.__name__ for _, kind in ${registry}.values()], [c.__name__ for c in ${base}.__subclasses__()])
    `,
  );
}
