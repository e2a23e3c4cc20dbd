/** Enumerations. */
import type { Writer } from "../writer.ts";

/** An enumeration and its members. */
export function enumeration(w: Writer): void {
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
