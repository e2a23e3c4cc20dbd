/**
 * What is emitted passes `deno check`, `deno lint` and `deno fmt --check`, whatever the program. Each of these commands runs
 * once, over all programs: most of a check's time goes into the package's own types.
 */
import { assert } from "@std/assert";
import { transpile } from "@manycore/multiprocessing/transpile";
import { root, run } from "../command.ts";

/** Programs by group: those of a folder, all or by name, and those of a table. */
const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "awkward programs": folder("fit"),
  "programs with exceptions": folder("emit/exceptions"),
  "programs with classes": folder("emit/classes"),
  "programs that calculate": { ...folder("emit/numbers"), ...folder("../bench/single") },
  "programs with globals": folder("emit/globals"),
  "programs whose children rely on what a fork would give them": folder("emit/forked"),
  "programs that fork": folder("emit/forking", [
    "becoming_programs",
    "descriptors",
    "files_on_pipes",
    "handler_of_child",
    "in_a_generator",
    "in_a_match",
    "in_a_process",
    "in_other_expressions",
    "results_by_pipe",
    "told_of_ends",
  ]),
  "programs with asyncio": folder("emit/asyncio", [
    "crawler",
    "helpers",
    "services",
    "connections",
    "coroutines",
    "groups",
    "iterators",
    "locks",
    "queues",
    "tasks",
    "turns",
  ]),
  "programs that use the library": folder("emit/library", [
    "arguments",
    "arrays",
    "encodings",
    "files_and_folders",
    "layouts",
    "listeners",
    "paths",
    "pickles",
    "streams",
    "temporary_files",
    "user_containers",
  ]),
  "programs with managers": folder("emit/managers"),
  "programs with threads": folder("emit/threads"),
  "programs of Python 2": folder("python2/programs", [
    "classes",
    "containers",
    "exceptions",
    "functions",
    "globals",
    "map_reduce",
    "print_statement",
    "strings",
  ]),
  "programs of some lines": {
    "tuples as arguments of a pool": `
from multiprocessing import Pool

def weigh(index, word):
    return index * len(word)

if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.starmap(weigh, [(1, "one"), (2, "three")]))
`,
    "numbers of any sort in a shared value": `
from multiprocessing import Value

ratio = Value("d", 0.5)
ratio.value = ratio.value * 3
count = Value("i", 0)
with count.get_lock():
    count.value += len("abc")
print(count.value, ratio.value)
`,
    "a function behind a decorator that calls itself": `
from functools import lru_cache

@lru_cache(maxsize=None)
def ways(n: int) -> int:
    return 1 if n <= 1 else ways(n - 1) + ways(n - 2)

print(ways(30) + 1)
`,
    "messages whose type the sender tells": `
from multiprocessing import Pipe

def shout(text):
    return text.upper()

left, right = Pipe()
left.send("hello")
text = right.recv()
print(shout(text))
`,
    "one of several types": `
def length(value):
    if isinstance(value, str):
        return len(value.strip())
    return value + 1

print(length(" a "), length(4))
`,
    "keyword-only parameters behind any number of others": `
def joined(*parts, sep="-"):
    return sep.join(str(part) for part in parts)

print(joined(1, 2), joined(1, 2, sep="+"))
`,
    "counts in a dict and times": `
import time

start = time.perf_counter()
seen = {}
for letter in "banana":
    seen.setdefault(letter, 0)
    seen[letter] += 1
print(seen, time.perf_counter() - start < 60)
`,
  },
};

function folder(path: string, names?: readonly string[]): Record<string, string> {
  const url = new URL(`${path}/`, import.meta.url);
  const files = names?.map((name) => `${name}.py`) ??
    [...Deno.readDirSync(url)].map(({ name }) => name).filter((name) => name.endsWith(".py"));
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -3), Deno.readTextFileSync(new URL(name, url))]),
  );
}

/** The commands, each with what makes it name those files alone that it finds fault with. */
const commands: readonly [command: string, quiet: string[]][] = [
  ["check", ["--quiet"]],
  ["lint", ["--quiet"]],
  ["fmt --check", []],
];

/** What the commands say, by command and by the group that it concerns. */
type Reports = Map<string, Map<string, string>>;

let reports: Promise<Reports> | undefined;

/** Emits all programs into a folder of the package, whose name they import, and runs the commands over them. */
async function look(): Promise<Reports> {
  await Deno.mkdir(`${root}.cache`, { recursive: true });
  const directory = await Deno.makeTempDir({ dir: `${root}.cache` });
  try {
    const names = Object.keys(groups);
    for (const [index, group] of names.entries()) {
      await Deno.mkdir(`${directory}/${index}`);
      for (const [name, source] of Object.entries(groups[group]!)) {
        const { code } = transpile(source, { filename: `${name}.py` });
        await Deno.writeTextFile(`${directory}/${index}/${name.replaceAll(" ", "_")}.ts`, code);
      }
    }
    const found: Reports = new Map();
    for (const [command, quiet] of commands) {
      const args = [...command.split(" "), ...quiet, ...names.map((_, i) => `${directory}/${i}/`)];
      const { code, stdout, stderr } = await run([Deno.execPath(), ...args]);
      if (code === 0) continue;
      const text = stdout + stderr;
      const named = names.filter((_, index) => text.includes(`${directory}/${index}/`));
      found.set(command, new Map((named.length > 0 ? named : names).map((name) => [name, text])));
    }
    return found;
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
}

for (const group of Object.keys(groups)) {
  for (const [command] of commands) {
    Deno.test(`what ${group} become passes deno ${command}`, async () => {
      const report = (await (reports ??= look())).get(command);
      assert(!report?.has(group), report?.get(group));
    });
  }
}
