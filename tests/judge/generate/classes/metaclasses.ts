/** Metaclasses. */
import type { Writer } from "../writer.ts";

/** A metaclass, a class that it makes and one that derives from that. */
export function meta(w: Writer): void {
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
