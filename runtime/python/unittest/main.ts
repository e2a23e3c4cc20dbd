/**
 * Runs the tests of a program. https://docs.python.org/3/library/unittest.html#unittest.main
 *
 * @module
 */
import { callMethod, invoke } from "../dispatch.ts";
import { ownModules } from "../modules.ts";
import { iter } from "../operators/iteration.ts";
import { streams } from "../streams.ts";
import { argv as programArguments, exit } from "../sys/program.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { isType } from "../values/types.ts";
import { defaultTestLoader } from "./loader.ts";
import type { TestResult } from "./result.ts";
import { TextTestRunner } from "./runner.ts";

const PLACES = ["module", "defaultTest", "argv", "testRunner", "testLoader", "exit", "verbosity"];

/** What the command line says. */
interface Line {
  readonly names: string[];
  readonly patterns: string[];
  verbosity: number;
  failfast: boolean;
  buffer: boolean;
}

const FLAGS: Readonly<Record<string, (line: Line) => void>> = {
  "-v --verbose": (line) => line.verbosity = 2,
  "-q --quiet": (line) => line.verbosity = 0,
  "-f --failfast": (line) => line.failfast = true,
  "-b --buffer": (line) => line.buffer = true,
  "-c --catch": () => {},
  "--locals": () => {},
};

function refused(text: string): never {
  const name = programArguments[0]!.split("/").at(-1);
  callMethod(streams.stderr, "write", [
    `usage: ${name} [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b]\n` +
    `${" ".repeat(String(name).length + 8)}[-k TESTNAMEPATTERNS]\n` +
    `${" ".repeat(String(name).length + 8)}[tests ...]\n${name}: error: ${text}\n`,
  ]);
  return exit(2);
}

function read(given: readonly string[], line: Line): Line {
  for (let i = 0; i < given.length; i++) {
    const word = given[i]!;
    const flag = Object.keys(FLAGS).find((names) => names.split(" ").includes(word));
    if (flag !== undefined) FLAGS[flag]!(line);
    else if (word === "-k" || word.startsWith("-k")) {
      const pattern = word === "-k" ? given[++i] : word.slice(2);
      if (pattern === undefined) refused("argument -k: expected one argument");
      line.patterns.push(pattern.includes("*") ? pattern : `*${pattern}*`);
    } else if (word.startsWith("-")) refused(`unrecognized arguments: ${word}`);
    else line.names.push(word);
  }
  return line;
}

/** What ran the tests of a program. https://docs.python.org/3/library/unittest.html#unittest.main */
export class TestProgram {
  static readonly __module__: string = "unittest.main";
  /** What the tests gave. */
  result: unknown = null;
  /** The tests. */
  test: unknown = null;
}

/**
 * Runs the tests of a module, and ends the program.
 *
 * @throws {SystemExit} in the end, unless `exit` is False
 */
export async function main(...given: unknown[]): Promise<TestProgram> {
  const named = isKeywords(given.at(-1)) ? { ...given.pop() as Keywords } : {} as Keywords;
  given.forEach((value, i) => named[PLACES[i]!] = value);
  const module = typeof (named.module ?? "__main__") === "string"
    ? ownModules.get(String(named.module ?? "__main__"), null)
    : named.module;
  const words = named.argv === undefined || named.argv === null
    ? programArguments
    : [...iter(named.argv)] as string[];
  const line = read(words.slice(1), {
    names: [],
    patterns: [],
    verbosity: Number(named.verbosity ?? 1),
    failfast: Boolean(named.failfast ?? false),
    buffer: Boolean(named.buffer ?? false),
  });
  const loader = (named.testLoader ?? defaultTestLoader) as typeof defaultTestLoader;
  if (line.patterns.length > 0) loader.testNamePatterns = line.patterns;
  const asked = named.defaultTest ?? null;
  const names = line.names.length > 0
    ? line.names
    : asked === null
    ? []
    : typeof asked === "string"
    ? [asked]
    : [...iter(asked)];
  const program = new TestProgram();
  program.test = names.length > 0
    ? callMethod(loader, "loadTestsFromNames", [names, module])
    : callMethod(loader, "loadTestsFromModule", [module]);
  const { verbosity, failfast, buffer } = line;
  const wanted = named.testRunner ?? TextTestRunner;
  const runner = wanted === TextTestRunner
    ? new TextTestRunner({ verbosity, failfast, buffer })
    : isType(wanted)
    ? invoke(wanted)
    : wanted;
  const result = await callMethod(runner, "run", [program.test]) as TestResult;
  program.result = result;
  if (named.exit ?? true) {
    if (result.testsRun === 0 && result.skipped.length === 0) exit(5);
    exit(callMethod(result, "wasSuccessful", []) ? 0 : 1);
  }
  return program;
}
