/**
 * Compares small random programs under CPython 3.13 and here: standard output, exit status, last line of standard error.
 *
 *     deno task judge [--programs 20000] [--seed 1] [--subject NAME,NAME] [--checks 500] [--commands 300] [--show 10] [--keep]
 *
 *     --programs   how many programs, of all subjects by turns
 *     --seed       the first one's number; each further program has the next
 *     --subject    programs of one subject alone, or of several with commas between them
 *     --checks     how many of them are emitted with all of TypeScript's checks as well
 *     --commands   how many of them are run by the command line as well, a process each
 *     --minutes    after how many minutes no further program is begun
 *     --show       how many faults are made small and shown
 *     --keep       adds the faults shown to those of kept/, whose programs the tests run
 *     --record     writes recorded.json instead: some programs of each subject, with what CPython makes of them
 *
 * Ends with status 1 where programs differ.
 *
 * @module
 */
import { parseArgs } from "@std/cli/parse-args";
import { cli, run } from "../command.ts";
import { program, subjects } from "./generate/mod.ts";
import { keep, type Kept, record } from "./kept.ts";
import { reduced } from "./reduce.ts";
import { cpython, difference, ours, type Outcome } from "./sides.ts";

/** A program that is not the same on both sides. */
interface Fault {
  readonly name: string;
  readonly how: string;
  readonly source: string;
  readonly first: [string, string];
}

const args = parseArgs(Deno.args, {
  string: ["programs", "seed", "subject", "checks", "commands", "minutes", "show"],
  boolean: ["keep", "record"],
});
const number = (
  name: "programs" | "seed" | "checks" | "commands" | "minutes" | "show",
  otherwise: number,
) => Number(args[name] ?? otherwise);
const programs = number("programs", 20_000);
const first = number("seed", 1);
const chosen = args.subject === undefined ? subjects : String(args.subject).split(",");
await using their = cpython();
await using our = ours();
if (args.record) {
  await record(their, our);
  Deno.exit();
}
const scratch = await Deno.makeTempDir();

/** What the command line makes of a program, in a process of its own. */
async function commanded(source: string): Promise<Outcome> {
  const path = `${scratch}/program.py`;
  await Deno.writeTextFile(path, source);
  const { code, stdout, stderr } = await run(cli("run", path), { cwd: scratch, limit: 60 });
  return { stdout, status: code, last: stderr.trimEnd().split("\n").at(-1)! };
}

type How = "as it is" | "with checks" | "by the command line";

function outcomeOf(source: string, how: How): Promise<Outcome | null> {
  if (how === "by the command line") return commanded(source);
  return our.outcome({ source, checks: how === "with checks" });
}

/** A line without the values in it. */
function general(line: string): string {
  return line.replace(/'[^']*'|"[^"]*"|0x…|[\d.]+/g, "#");
}

/** What kind of thing differs, so that a smaller program is faulty in the same way. */
function kindOf([wanted, got]: readonly [string, string]): string {
  return `${general(wanted)} | ${general(got)}`;
}

let [done, useless] = [0, 0];
const faults: Fault[] = [];
const begun = performance.now();
const every = (share: number) =>
  share > 0 && done % Math.max(1, Math.floor(programs / share)) === 0;
/** A program, and what CPython makes of it while another one runs here. */
function drawn(index: number) {
  const subject = chosen[index % chosen.length]!;
  const seed = first + Math.floor(index / chosen.length);
  const source = program(subject, seed);
  return { name: `${subject} ${seed}`, source, wanted: their.outcome({ source }) };
}

let next = drawn(0);
const minutes = number("minutes", Infinity);
for (; done < programs && performance.now() - begun < minutes * 60_000; done++) {
  const { name, source } = next;
  const asked: How[] = ["as it is"];
  if (every(number("checks", 500))) asked.push("with checks");
  if (every(number("commands", 300))) asked.push("by the command line");
  const wanted = await next.wanted;
  if (done + 1 < programs) next = drawn(done + 1);
  if (wanted === null) useless++;
  else {
    for (const how of asked) {
      const first = difference(wanted, (await outcomeOf(source, how))!);
      if (first) faults.push({ name, how, source, first });
    }
  }
  if ((done + 1) % 1000 === 0) {
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    console.log(`${done + 1} programs, ${faults.length} differ, ${seconds} s`);
  }
}

const kept: Kept[] = [];
const kinds = Map.groupBy(faults, ({ how, first }) => `${how} ${kindOf(first)}`);
const groups = [...kinds].sort((a, b) => b[1].length - a[1].length);
for (const [, [fault, ...others]] of groups.slice(0, number("show", 10))) {
  const { name, how, source, first } = fault!;
  const kind = kindOf(first);
  const small = await reduced(source, async (source) => {
    const wanted = await their.outcome({ source });
    const got = wanted && await outcomeOf(source, how as How);
    const now = got && difference(wanted, got);
    return !!now && kindOf(now) === kind &&
      !/SyntaxError|IndentationError|NameError/.test(wanted.last);
  }, how === "as it is" ? 400 : 60);
  const wanted = (await their.outcome({ source: small }))!;
  const [theirs, ours] = difference(wanted, (await outcomeOf(small, how as How))!) ?? first;
  console.log(`\n## ${name}, ${how}${others.length > 0 ? `, and ${others.length} alike` : ""}`);
  console.log(small);
  console.log(`CPython: ${theirs}\nhere:    ${ours}`);
  kept.push({ seed: name, source: small, ...wanted });
}
for (const [, [fault, ...others]] of groups.slice(number("show", 10))) {
  const [theirs, ours] = fault!.first.map((line) => line.slice(0, 150));
  console.log(`${others.length + 1} × ${fault!.name}: ${theirs} | ${ours}`);
}
await Deno.remove(scratch, { recursive: true });
if (args.keep) await keep(kept);
console.log(
  `\n${done} programs, ${useless} of them of no use; ${faults.length} differ in ${groups.length} ways`,
);
if (faults.length > 0) Deno.exitCode = 1;
