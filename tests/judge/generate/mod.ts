/**
 * Small random programs, the same for the same subject and seed.
 *
 * A program is made of pieces that know nothing of each other; what may raise in them tells of what it raised, so that one
 * program compares many things. Each ends: its loops are counted, its numbers stay small enough.
 *
 * @module
 */
import { APPLICATIONS, endings } from "./applications.ts";
import { CLASSES } from "./classes.ts";
import { EXCEPTIONS, failing } from "./exceptions.ts";
import { FORMATS } from "./formats.ts";
import { FUNCTIONS } from "./functions.ts";
import { GENERATORS } from "./generators.ts";
import { LIBRARIES } from "./libraries.ts";
import { MATHEMATICS } from "./mathematics.ts";
import { METHODS } from "./methods.ts";
import { OPERATORS } from "./operators.ts";
import { PROGRAMS } from "./programs.ts";
import { PROTOCOLS } from "./protocols.ts";
import { SLICES } from "./slices.ts";
import { STATEMENTS } from "./statements.ts";
import { scalar } from "./values.ts";
import { PRELUDE, Writer } from "./writer.ts";

type Piece = (w: Writer) => void;

const EACH: Readonly<Record<string, readonly Piece[]>> = {
  operators: OPERATORS,
  formats: FORMATS,
  slices: SLICES,
  methods: METHODS,
  classes: CLASSES,
  exceptions: EXCEPTIONS,
  generators: GENERATORS,
  functions: FUNCTIONS,
  statements: STATEMENTS,
  mathematics: MATHEMATICS,
  libraries: LIBRARIES,
  programs: PROGRAMS,
};

/** Subjects that came later: programs of mixed pieces are as they were. */
const LATER: Readonly<Record<string, readonly Piece[]>> = {
  protocols: PROTOCOLS,
  applications: APPLICATIONS,
  endings: [endings],
};

const SUBJECTS: Readonly<Record<string, readonly Piece[]>> = {
  ...EACH,
  mixed: Object.values(EACH).flat(),
  ...LATER,
};

/** What programs are about. */
export const subjects: readonly string[] = Object.keys(SUBJECTS);

/** A number of a subject's own, whatever other subjects there are. */
function seedOf(subject: string, seed: number): number {
  return [...subject].reduce((mixed, letter) => mixed * 31 + letter.charCodeAt(0) | 0, seed);
}

/** The program of a subject and a seed. */
export function program(subject: string, seed: number): string {
  const pieces = SUBJECTS[subject];
  if (!pieces) {
    throw new Error(
      `Cannot write a program about ${JSON.stringify(subject)}: it is ${subjects.join(", ")}`,
    );
  }
  const w = new Writer(seedOf(subject, seed));
  w.line(...PRELUDE.split("\n").slice(0, -1));
  for (let count = w.between(2, 4); count > 0; count--) {
    if (w.chance(70)) {
      w.pick(pieces)(w);
      continue;
    }
    const name = w.name("piece");
    w.block(`def ${name}():`, () => w.pick(pieces)(w));
    w.guarded(() => w.line(`${name}()`));
  }
  if (w.chance(15)) ending(w);
  return w.text;
}

/** The last statement, which ends the program. */
function ending(w: Writer): void {
  w.line(
    w.pick([
      () => failing(w),
      () =>
        `raise ${w.pick(["ValueError", "KeyError", "SystemExit", "RuntimeError"])}(${scalar(w)})`,
      () => `import sys; sys.exit(${w.pick([scalar(w), "3", "None", "'bye'"])})`,
      () => "raise ValueError('last') from KeyError(1)",
    ])(),
  );
}
