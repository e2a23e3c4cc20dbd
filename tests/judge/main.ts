/**
 * Compares small random programs under CPython 3.13 and here: standard output, exit status, last line of standard error.
 * `deno task judge --help` tells the options. Ends with status 1 where programs differ.
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

const help = `deno task judge [OPTION…]

Compares small random programs under CPython 3.13 and here; status 1 where some differ.

  --programs N     how many programs, of all subjects by turns (default 20000)
  --seed N         the first one's number; each further program has the next (default 1)
  --subject A,B    only programs of these subjects:
${wrapped(subjects)}
  --checks N       how many of them are emitted with all of TypeScript's checks as well (default 500)
  --commands N     how many of them are run by the command line as well, a process each (default 300)
  --minutes N      after how many minutes no further program is begun
  --show N         how many faults are made small and shown in the end (default 10)
  --keep           add the faults shown to those of kept/, whose programs the tests run
  --record         write recorded.json instead: some programs of each subject, with what CPython makes of them
  --help           show this
`;

/** Names, so many on a line as fit behind the options. */
function wrapped(names: readonly string[]): string {
  const lines = [""];
  for (const name of names) {
    const line = lines.at(-1)!;
    if (line.length + name.length < 80) lines[lines.length - 1] = line + ` ${name}`;
    else lines.push(` ${name}`);
  }
  return lines.map((line) => " ".repeat(18) + line).join("\n");
}

function fail(message: string): never {
  console.error(`${message}; see --help`);
  Deno.exit(2);
}

const args = parseArgs(Deno.args, {
  string: ["programs", "seed", "subject", "checks", "commands", "minutes", "show"],
  boolean: ["keep", "record", "help"],
  unknown: (argument) => fail(`Unknown option ${argument}`),
});
if (args.help) {
  console.log(help);
  Deno.exit();
}
function number(
  name: "programs" | "seed" | "checks" | "commands" | "minutes" | "show",
  otherwise: number,
): number {
  const text: unknown = args[name];
  if (text === undefined) return otherwise;
  if (typeof text !== "string" || !/^\d+(\.\d+)?$/.test(text)) {
    fail(`Option --${name} needs a number`);
  }
  return Number(text);
}
const programs = number("programs", 20_000);
const first = number("seed", 1);
const chosen = args.subject === undefined ? subjects : String(args.subject).split(",");
for (const name of chosen) if (!subjects.includes(name)) fail(`Unknown subject ${name}`);
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

/** Two lines that differ, on one. */
function shortened(lines: readonly [string, string]): string {
  return lines.map((line) => line.slice(0, 150)).join(" | ");
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
      if (!first) continue;
      faults.push({ name, how, source, first });
      // at once: a long run may be ended before its faults are made small
      console.log(`${name}, ${how}: ${shortened(first)}`);
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
  console.log(`${others.length + 1} × ${fault!.name}: ${shortened(fault!.first)}`);
}
await Deno.remove(scratch, { recursive: true });
if (args.keep) await keep(kept);
console.log(
  `\n${done} programs, ${useless} of them of no use; ${faults.length} differ in ${groups.length} ways`,
);
if (faults.length > 0) Deno.exitCode = 1;
