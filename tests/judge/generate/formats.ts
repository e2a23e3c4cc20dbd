/** Format specifications, `%`, `str.format` and f-strings. */
import {
  any,
  bool,
  bytes,
  complex,
  dict,
  float,
  int,
  list,
  number,
  quoted,
  real,
  str,
  tuple,
} from "./values.ts";
import type { Writer } from "./writer.ts";

/** A format specification, most of which make sense. */
function spec(w: Writer): string {
  const align = w.chance(45)
    ? (w.chance(50) ? w.pick(["*", "0", " ", "é", "😀", "<"]) : "") + w.pick(["<", ">", "^", "="])
    : "";
  const sign = w.chance(25) ? w.pick(["+", "-", " "]) : "";
  const rest = (w.chance(6) ? "z" : "") + (w.chance(15) ? "#" : "") + (w.chance(20) ? "0" : "");
  const width = w.chance(50) ? String(w.pick([1, 5, 8, 10, 12, 20])) : "";
  const grouping = w.chance(20) ? w.pick([",", "_"]) : "";
  const precision = w.chance(45) ? `.${w.pick([0, 1, 2, 3, 5, 6, 10, 17, 20])}` : "";
  const type = w.chance(70) ? w.pick([..."dfgeGEFn%sxXobc"]) : "";
  return align + sign + rest + width + grouping + precision + type;
}

/** A specification that fits a type, and a value of it. */
function fitting(w: Writer): [spec: string, value: string] {
  const width = w.chance(60) ? String(w.between(1, 14)) : "";
  const align = w.chance(40) ? w.pick(["<", ">", "^", "*^", "0>", "-<"]) : "";
  const sign = w.chance(25) ? w.pick(["+", " ", "-"]) : "";
  switch (w.below(4)) {
    case 0: {
      const group = w.chance(25) ? w.pick([",", "_"]) : "";
      return [
        `${align}${sign}${w.chance(15) ? "0" : ""}${width}${group}${w.pick(["d", ""])}`,
        int(w),
      ];
    }
    case 1:
      return [
        `${align}${sign}${w.chance(20) ? "#" : ""}${w.chance(20) ? "0" : ""}${width}${
          w.chance(15) ? "_" : ""
        }${w.pick([..."xXob"])}`,
        int(w),
      ];
    case 2: {
      const precision = w.chance(70) ? `.${w.between(0, 18)}` : "";
      const group = w.chance(15) ? w.pick([",", "_"]) : "";
      const zero = w.chance(10) ? "0" : "";
      return [
        `${align}${sign}${w.chance(8) ? "z" : ""}${
          w.chance(8) ? "#" : ""
        }${zero}${width}${group}${precision}${w.pick([..."fegGE%", ""])}`,
        w.chance(80) ? float(w) : real(w),
      ];
    }
    default:
      return [
        `${align}${width}${w.chance(30) ? `.${w.below(6)}` : ""}${w.pick(["s", ""])}`,
        str(w),
      ];
  }
}

function formatted(w: Writer): void {
  for (let times = w.between(2, 5); times > 0; times--) {
    const [fit, value] = w.chance(65)
      ? fitting(w)
      : [spec(w), w.pick([int, float, str, bool, complex, any])(w)];
    switch (w.below(4)) {
      case 0:
        w.show(`format(${w.spelled(value)}, ${quoted(fit)})`);
        break;
      case 1:
        w.show(`'[{:${fit}}]'.format(${w.spelled(value)})`);
        break;
      case 2: {
        const name = w.name("x");
        w.line(`${name} = ${value}`);
        w.show(`f'[{${name}:${fit}}]'`);
        break;
      }
      default: {
        const f = w.name("fmt");
        w.block(`def ${f}(x):`, () => w.line(`return f'{x:${fit}}|'`));
        w.show(`${f}(${value})`);
      }
    }
  }
}

const CONVERSIONS = ["", "!r", "!s", "!a"];

function fString(w: Writer): void {
  const names = w.some(2, 4, () => w.name("y"));
  for (const name of names) {
    w.line(`${name} = ${w.pick([int, float, str, any, list, dict, bytes])(w)}`);
  }
  const field = (): string => {
    const name = w.pick(names);
    switch (w.below(8)) {
      case 0:
        return `{${name}=}`;
      case 1:
        return `{${name} = !s}`;
      case 2:
        return `{${name}${w.pick(CONVERSIONS)}:{${w.between(1, 12)}}}`;
      case 3:
        return `{${name}${w.pick(["!r", "!s", "!a"])}:${w.pick(["<", ">", "^", "*^"])}${
          w.between(1, 15)
        }}`;
      case 4:
        return `{type(${name}).__name__}{{}}`;
      case 5:
        return `{${name}=!r:>12}`;
      default:
        return `{${name}${w.pick(CONVERSIONS)}}`;
    }
  };
  for (let times = w.between(1, 3); times > 0; times--) {
    w.show(`f"${w.some(1, 3, () => w.pick(["", "a ", "é", "-"]) + field()).join("")}"`);
  }
}

function percentField(w: Writer): string {
  const flags = w.subset(["-", "+", " ", "0", "#"], 15).join("");
  const width = w.chance(40) ? String(w.between(1, 12)) : "";
  const precision = w.chance(35) ? `.${w.pick(["", "0", "1", "2", "3", "6", "12"])}` : "";
  return `%${flags}${width}${precision}${w.pick([..."dsrfgexXoicaEGu%"])}`;
}

function percent(w: Writer): void {
  for (let times = w.between(2, 4); times > 0; times--) {
    switch (w.below(6)) {
      case 0: {
        const keys = ["a", "b"];
        const fields = w.some(
          1,
          3,
          () => percentField(w).replace("%", `%(${w.pick([...keys, "a", "c"])})`),
        );
        w.show(`'${fields.join(" ")}' % {'a': ${real(w)}, 'b': ${any(w)}}`);
        break;
      }
      case 1:
        w.show(
          `'%*d|%-*s|%.*f' % (${w.between(-5, 8)}, ${int(w)}, ${w.between(0, 8)}, ${str(w)}, ${
            w.between(0, 6)
          }, ${float(w)})`,
        );
        break;
      case 2:
        w.show(
          `b'${percentField(w).replace(/[aru]$/, "b")}' % (${w.pick([int, bytes, float])(w)},)`,
        );
        break;
      case 3:
        w.show(`'${percentField(w)}' % ${w.spelled(w.pick([number, str, any, tuple])(w))}`);
        break;
      default: {
        const fields = w.some(1, 3, () => percentField(w));
        const values = fields.map((field) =>
          /[diuxXo]$/.test(field)
            ? w.pick([int, real])(w)
            : /[fgeEG]$/.test(field)
            ? real(w)
            : w.pick([any, str])(w)
        );
        if (w.chance(8)) values.pop();
        const count = values.length === 1 ? "," : "";
        w.show(`'${fields.join(" ")}' % (${values.join(", ")}${count})`);
      }
    }
  }
}

const TEMPLATES = [
  "'{} {}'",
  "'{0} {1} {0}'",
  "'{1!r}{0!s:>8}'",
  "'{a} {b!r}'",
  "'{0[0]} {1}'",
  "'{a[k]}'",
  "'{0.real} {0.imag}'",
  "'{} {0}'",
  "'{:{}}{}'",
  "'{2}'",
  "'{a.x}'",
  "'{'",
  "'}'",
  "'{{{}}}'",
  "'{!x}'",
  "'{0[1][0]:>5}'",
  "'{:>{w}}'",
];

function template(w: Writer): void {
  for (let times = w.between(1, 3); times > 0; times--) {
    const positional = w.some(0, 3, () => w.pick([int, float, str, list, any])(w));
    const named = w.subset([`a=${any(w)}`, `b=${str(w)}`, `w=${w.between(1, 9)}`], 55);
    w.show(`${w.pick(TEMPLATES)}.format(${[...positional, ...named].join(", ")})`);
  }
}

const SHOWN: ((w: Writer) => string)[] = [
  (w) => `repr(${list(w, any)})`,
  (w) => `str(${tuple(w, any)})`,
  (w) => `ascii(${list(w, str)})`,
  (w) => `str([${dict(w)}, ${float(w)}])`,
  (w) => `'{!r}'.format(${dict(w)})`,
  (w) => `'%s %r' % (${str(w)}, ${str(w)})`,
  (w) => `str(${bytes(w)})`,
  (w) => `str(${bytes(w)}, 'latin-1')`,
  (w) => `print(${any(w)}, ${any(w)}, sep=${w.pick(["''", "', '", "None", "5"])}, end='!\\n')`,
];

function shown(w: Writer): void {
  for (let times = w.between(1, 4); times > 0; times--) w.show(w.pick(SHOWN)(w));
}

/** Floats to the last digit, made by calculation. */
function digits(w: Writer): void {
  const x = w.name("x");
  w.line(`${x} = ${w.between(1, 99999)} / ${w.pick([3, 7, 10, 11, 97, 1000, 1e6])}`);
  w.block(`for p in ${list(w, (w) => String(w.between(0, 20)))}:`, () => {
    const type = w.pick([..."feg"]);
    w.line(`print(f'{${x}:.{p}${type}}', '%.*${type}' % (p, ${x}), round(${x}, p))`);
  });
  w.line(`print(${x}, -${x}, ${x} * 1e${w.between(-30, 30)}, ${x} ** 2)`);
}

/** What programs of this subject are made of. */
export const FORMATS: readonly ((w: Writer) => void)[] = [
  formatted,
  formatted,
  formatted,
  fString,
  fString,
  percent,
  percent,
  template,
  shown,
  digits,
];
