/** Programs with what CPython makes of them: those that found a fault, and a few of each subject as they come. */
import { program, subjects } from "./generate/mod.ts";
import { difference, type Outcome, type Side } from "./sides.ts";

/** A program, the subject and seed that it came from, and what CPython makes of it. */
export interface Kept extends Outcome {
  readonly seed: string;
  readonly source: string;
}

/** As files have them, a line of a program in a line. */
interface Written extends Omit<Kept, "source"> {
  readonly source: readonly string[];
}

function fileOf(name: string): URL {
  return new URL(name, import.meta.url);
}

async function read(name: string): Promise<Kept[]> {
  const all = JSON.parse(await Deno.readTextFile(fileOf(name))) as Written[];
  return all.map((one) => ({ ...one, source: one.source.join("\n") + "\n" }));
}

async function write(name: string, all: readonly Kept[]): Promise<void> {
  const written = all.map((one) => ({ ...one, source: one.source.trimEnd().split("\n") }));
  await Deno.writeTextFile(fileOf(name), JSON.stringify(written, null, 2) + "\n");
}

/** Where the programs of a subject are that found a fault. */
function keptOf(subject: string): string {
  return `kept/${subject}.json`;
}

/** Programs that found a fault, made small. */
export async function keptPrograms(): Promise<Kept[]> {
  const names = [...Deno.readDirSync(fileOf("kept/"))].map(({ name }) => `kept/${name}`).sort();
  return (await Promise.all(names.map(read))).flat();
}

/** Programs of each subject, as they were generated. */
export function recorded(): Promise<Kept[]> {
  return read("recorded.json");
}

/** Keeps further programs that found a fault. */
export async function keep(found: readonly Kept[]): Promise<void> {
  const known = await keptPrograms();
  const sources = new Set(known.map(({ source }) => source));
  const fresh = found.filter(({ source }) => !sources.has(source));
  for (const [subject, programs] of Map.groupBy(fresh, subjectOf)) {
    const before = known.filter((one) => subjectOf(one) === subject);
    await write(keptOf(subject), [...before, ...programs]);
  }
}

function subjectOf({ seed }: Kept): string {
  return seed.split(" ")[0]!;
}

/** How many programs of each subject are recorded. */
const OF_EACH = 4;

/** Generates programs of each subject and records what CPython makes of them. */
export async function record(their: Side, our: Side): Promise<void> {
  const all: Kept[] = [];
  for (const subject of subjects) {
    for (let seed = 100, left = OF_EACH; left > 0; seed++) {
      const source = program(subject, seed);
      const outcome = await their.outcome({ source });
      // a program that is too long for a test, or of no use
      if (outcome === null || source.length > 4000) continue;
      // what differs is for the judge to tell of, not for the tests
      if (difference(outcome, (await our.outcome({ source }))!)) continue;
      all.push({ seed: `${subject} ${seed}`, source, ...outcome });
      left--;
    }
  }
  await write("recorded.json", all);
}
