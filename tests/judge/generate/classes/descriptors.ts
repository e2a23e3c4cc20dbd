/** Descriptors of all kinds, and who finds them. */
import { smallInt } from "../values.ts";
import type { Writer } from "../writer.ts";

/** A descriptor and a class that has it. */
export function descriptors(w: Writer): void {
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
