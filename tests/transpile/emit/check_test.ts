/** What is emitted passes `deno check` under the settings of this repository. */
import { assertEquals } from "@std/assert";
import { transpile } from "@manycore/multiprocessing/transpile";

const programs: Readonly<Record<string, string>> = {
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
};

Deno.test("what is emitted passes the type checker", async () => {
  const root = new URL("../../../", import.meta.url);
  await Deno.mkdir(new URL(".cache/", root), { recursive: true });
  const folder = await Deno.makeTempDir({ dir: new URL(".cache/", root).pathname });
  try {
    const files: string[] = [];
    for (const [index, [name, source]] of Object.entries(programs).entries()) {
      const { code } = transpile(source, { filename: `${name}.py` });
      const file = `${folder}/program${index}.ts`;
      await Deno.writeTextFile(file, code);
      files.push(file);
    }
    const { code, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["check", ...files],
      cwd: root.pathname,
      env: { NO_COLOR: "1" },
    }).output();
    assertEquals(code, 0, new TextDecoder().decode(stderr));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
