/** Dataclasses. */
import { scalar, smallInt } from "../values.ts";
import type { Writer } from "../writer.ts";

/** A dataclass with options. */
export function dataclass(w: Writer): void {
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
