/** Classes that derive from each other, with methods of all kinds. */
import { scalar, smallInt } from "../values.ts";
import type { Writer } from "../writer.ts";
import { method, operatorMethods, SINGLE, telling } from "./methods.ts";
import { operation, statement } from "./operations.ts";

/** What is known of a class. */
interface Class {
  readonly name: string;
  /** How one of its instances is made. */
  readonly make: string;
}

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

/** Some classes and what is done with their objects. */
export function hierarchy(w: Writer): void {
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
