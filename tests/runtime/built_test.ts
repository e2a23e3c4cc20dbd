import { assert, assertEquals } from "@std/assert";
import { build, built } from "../../runtime/build/main.ts";

const folder = new URL("../../runtime/built/", import.meta.url);

Deno.test("runtime/built is what the sources give", async () => {
  const [now, then] = [await build(), built()];
  const stale = [...new Set([...now.keys(), ...then.keys()])]
    .filter((path) => now.get(path) !== then.get(path));
  assertEquals(stale, [], "runtime/built is stale: run deno task build");
});

/** What a built file has to have loaded before it runs: by its place in the folder, what it imports, in their order. */
function loadedFor(name: string): string[] {
  const found = new Set([new URL(name, folder).href]);
  for (const url of found) {
    if (!url.startsWith("file:")) continue;
    const text = Deno.readTextFileSync(new URL(url));
    for (const [, path] of text.matchAll(/^import\s*(?:[^"'`]*from\s*)?["'`]([^"'`]+)/gm)) {
      found.add(path!.startsWith(".") ? new URL(path!, url).href : path!);
    }
  }
  return [...found].slice(1).map((url) => url.replace(folder.href, "")).sort();
}

Deno.test("a child that is a thread loads three files beside its entry", () => {
  assertEquals(loadedFor("launch/worker_child.js"), ["child.js", "core.js", "rolldown-runtime.js"]);
});

Deno.test("a Python program loads the built-ins, and nothing of processes, of Python's library or of Node", () => {
  const common = ["core.js", "program.js", "rolldown-runtime.js"];
  const ofPython = ["python/core.js", "python/end.js", "python/program.js"];
  assertEquals(loadedFor("python/mod.js"), [...common, ...ofPython].sort());
});

Deno.test("modules of Python's library load nothing of processes, which most of them do without", () => {
  for (
    const name of ["argparse", "asyncio", "collections", "json", "logging", "queue", "re", "time"]
  ) {
    const files = loadedFor(`python/${name}.js`);
    assertEquals(files.filter((file) => /^(?:main|child|threads)\.js$/.test(file)), [], name);
  }
});

Deno.test("the entries of children name no types, which deno test would check anew when a thread starts", () => {
  for (const name of ["worker_child", "spawn_child"]) {
    const text = Deno.readTextFileSync(new URL(`launch/${name}.js`, folder));
    assert(!text.includes("@ts-self-types"), name);
  }
});

/** What a module of this text prints, in a process of its own. */
async function printed(text: string): Promise<string> {
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-config", `data:application/javascript,${encodeURIComponent(text)}`],
  }).output();
  return new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
}

Deno.test("no stack is taken while the package loads: in a large module the first one takes milliseconds", async () => {
  const text = `
    let stacks = 0;
    globalThis.Error = new Proxy(Error, { construct: (...all) => (stacks++, Reflect.construct(...all)) });
    await import("${folder}mod.js");
    await import("${folder}python/mod.js");
    console.log(stacks);`;
  assertEquals(await printed(text), "0\n");
});

Deno.test("functions and classes keep their names", async () => {
  const text = `
    const all = [await import("${folder}mod.js"), await import("${folder}python/mod.js")];
    for (const names of all) for (const [name, value] of Object.entries(names)) {
      if (typeof value === "function" && value.name !== name) console.log(name, value.name);
    }`;
  const odd = (await printed(text)).trim().split("\n");
  assert(odd.every((line) => !line.includes("$")), odd.join("; "));
});
