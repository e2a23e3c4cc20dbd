/** Classes that are a number, a text, a container themselves. */
import { any, list, scalar, smallInt, str } from "../values.ts";
import type { Writer } from "../writer.ts";
import { method } from "./methods.ts";
import { operation } from "./operations.ts";

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

/** Classes that are a number, a text, a container themselves. */
export function ofBuiltIns(w: Writer): void {
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
