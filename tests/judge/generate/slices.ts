/** Indices and slices: reading, assigning, deleting. */
import { bytes, iterable, list, range, scalar, smallInt, str, tuple } from "./values.ts";
import type { Writer } from "./writer.ts";

function sequence(w: Writer): string {
  return w.pick([
    (w: Writer) => list(w, smallInt),
    (w: Writer) => list(w, scalar),
    (w: Writer) => tuple(w, smallInt),
    str,
    bytes,
    range,
    (w: Writer) => `bytearray(${bytes(w)})`,
    (w: Writer) => `list(range(${w.between(0, 10)}))`,
    (w: Writer) => `memoryview(${bytes(w)})`,
  ])(w);
}

function bound(w: Writer): string {
  if (w.chance(30)) return "";
  if (w.chance(4)) return w.pick(["None", "True", "1.0", "'a'", "10**20", "-10**20", "[]"]);
  return String(w.between(-7, 8));
}

/** What stands in the brackets of a slice. */
function part(w: Writer): string {
  const [start, stop] = [bound(w), bound(w)];
  const step = w.chance(40)
    ? `:${w.chance(90) ? w.pick(["", "1", "2", "3", "-1", "-2", "-3"]) : bound(w) || "0"}`
    : "";
  return `${start}:${stop}${step}`;
}

function index(w: Writer): string {
  return w.chance(92)
    ? String(w.between(-6, 6))
    : w.pick(["True", "1.0", "'a'", "None", "10**20", "(0, 1)"]);
}

function read(w: Writer): void {
  const name = w.name("s");
  w.line(`${name} = ${sequence(w)}`);
  const of = (part: string) => {
    const whole = `${w.pick([name, name, `same(${name})`])}[${part}]`;
    return w.chance(15) ? `list(${whole})` : whole;
  };
  for (let times = w.between(2, 5); times > 0; times--) {
    w.show(of(w.chance(75) ? part(w) : index(w)));
  }
}

function readInFunction(w: Writer): void {
  const f = w.name("cut");
  w.block(`def ${f}(s, i=None, j=None, k=None):`, () => {
    w.line(
      `return ${
        w.pick([
          "s[i:j:k]",
          "s[i:j]",
          "s[i:][:j]",
          "(s[i:j], s[::k])",
          "s[slice(i, j, k)]",
          "s[i]",
          "s[-1], s[0], s[i:]",
        ])
      }`,
    );
  });
  for (let times = w.between(2, 4); times > 0; times--) {
    w.show(`${f}(${[sequence(w), ...w.some(0, 3, () => bound(w) || "None")].join(", ")})`);
  }
}

function mutable(w: Writer): string {
  return w.pick([
    (w: Writer) => `list(range(${w.between(0, 9)}))`,
    (w: Writer) => list(w, scalar),
    (w: Writer) => list(w, smallInt),
    (w: Writer) => `bytearray(${bytes(w)})`,
  ])(w);
}

function put(w: Writer): void {
  const name = w.name("m");
  w.line(`${name} = ${mutable(w)}`);
  for (let times = w.between(2, 5); times > 0; times--) {
    w.guarded(() => {
      switch (w.below(8)) {
        case 0:
          w.line(`${name}[${index(w)}] = ${scalar(w)}`);
          break;
        case 1:
          w.line(`del ${name}[${index(w)}]`);
          break;
        case 2:
          w.line(`del ${name}[${part(w)}]`);
          break;
        case 3:
          w.line(`${name}[${part(w)}] ${w.pick(["+=", "*="])} ${w.pick([list(w, smallInt), "2"])}`);
          break;
        case 4:
          w.line(`${name}[${index(w)}] ${w.pick(["+=", "-=", "*="])} ${smallInt(w)}`);
          break;
        case 5:
          w.line(`${name}[${part(w)}] = ${w.pick([name, `${name}[::-1]`, scalar(w)])}`);
          break;
        default:
          w.line(`${name}[${part(w)}] = ${iterable(w)}`);
      }
    });
    w.line(`print(${name}, len(${name}))`);
  }
}

function putInFunction(w: Writer): void {
  const f = w.name("put");
  w.block(`def ${f}(s, i, j, k, v):`, () => {
    w.line(
      w.pick([
        "s[i:j:k] = v",
        "s[i:j] = v",
        "del s[i:j:k]",
        "del s[i]",
        "s[i] = v",
        "s[i:j] += v",
        "s[j:] = s[:i]",
      ]),
    );
    w.line("return s");
  });
  for (let times = w.between(1, 3); times > 0; times--) {
    const bounds = Array.from({ length: 3 }, () => bound(w) || "None");
    w.show(
      `${f}(${w.chance(90) ? mutable(w) : sequence(w)}, ${bounds.join(", ")}, ${iterable(w)})`,
    );
  }
}

const OTHERS: ((w: Writer) => string)[] = [
  (w) =>
    `slice(${bound(w) || "None"}, ${bound(w) || "None"}, ${bound(w) || "None"}).indices(${
      w.between(0, 9)
    })`,
  (w) => `slice(${w.some(1, 3, () => bound(w) || "None").join(", ")})`,
  (w) => `${range(w)}[${part(w)}]`,
  (w) => `${range(w)}.index(${smallInt(w)})`,
  (w) => `${range(w)} == ${range(w)}[${part(w)}]`,
  (w) => `list(reversed(${range(w)}))`,
  (w) => `[[1, 2], [3, 4, 5]][${index(w)}][${part(w)}]`,
  (w) => `{'a': [1, 2, 3]}['a'][${part(w)}]`,
  (w) => `${str(w)}[${part(w)}][${part(w)}]`,
  (w) => `${smallInt(w)} in ${range(w)}`,
  (w) => `{}[${part(w)}]`,
  (w) => `(5)[${index(w)}]`,
];

function others(w: Writer): void {
  for (let times = w.between(2, 4); times > 0; times--) w.show(w.pick(OTHERS)(w));
}

function nested(w: Writer): void {
  const name = w.name("grid");
  w.line(
    `${name} = [[${w.between(1, 3)} * i + j for j in range(${w.between(1, 4)})] for i in range(${
      w.between(1, 4)
    })]`,
  );
  w.guarded(() => w.line(`${name}[${index(w)}][${index(w)}] = ${scalar(w)}`));
  w.guarded(() => w.line(`${name}[${part(w)}] = ${name}[${part(w)}]`));
  w.guarded(() => w.line(`${name}[0][${part(w)}], ${name}[${index(w)}] = ${name}[-1], ${list(w)}`));
  w.show(`[row[${part(w)}] for row in ${name}]`);
  w.line(`print(${name})`);
}

/** What programs of this subject are made of. */
export const SLICES: readonly ((w: Writer) => void)[] = [
  read,
  read,
  readInFunction,
  put,
  put,
  putInFunction,
  others,
  nested,
];
