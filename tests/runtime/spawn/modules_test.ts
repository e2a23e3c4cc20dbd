import { assertEquals } from "@std/assert";

const root = new URL("../../../", import.meta.url);

const program = `
import { Process, setStartMethod } from "@manycore/multiprocessing";
import { greeting } from "greeting";

export function greet(): void {
  console.log(greeting, import.meta.main);
}

if (import.meta.main) {
  setStartMethod("spawn");
  const process = new Process({ target: greet });
  process.start();
  await process.join();
  Deno.exit(process.exitcode!);
}
`;
const greeting = 'export const greeting = "hello";';
const imports = { "@manycore/multiprocessing": new URL("mod.ts", root).href };

const layouts: [what: string, files: Record<string, string>, flags: string[]][] = [
  ["settings that Deno finds beside the program", {
    "deno.json": JSON.stringify({ imports: { ...imports, greeting: "./greeting.ts" } }),
    "greeting.ts": greeting,
  }, []],
  ["settings that the command line names", {
    "other.json": JSON.stringify({ imports: { ...imports, greeting: "./greeting.ts" } }),
    "greeting.ts": greeting,
  }, ["--config=FOLDER/other.json"]],
  ["an import map", {
    "map.json": JSON.stringify({ imports: { ...imports, greeting: "./greeting.ts" } }),
    "greeting.ts": greeting,
  }, ["--no-config", "--import-map", "FOLDER/map.json"]],
  ["packages of Node.js", {
    "package.json": '{ "dependencies": { "greeting": "1.0.0" } }',
    "deno.json": JSON.stringify({ imports, nodeModulesDir: "manual" }),
    "node_modules/greeting/package.json":
      '{ "name": "greeting", "version": "1.0.0", "type": "module", "main": "index.js" }',
    "node_modules/greeting/index.js": greeting,
  }, []],
];
for (const [what, files, flags] of layouts) {
  Deno.test(`spawn: a process finds its modules by ${what}`, async () => {
    const folder = await Deno.makeTempDir();
    for (const [name, text] of Object.entries({ ...files, "main.ts": program })) {
      await Deno.mkdir(new URL(".", `file://${folder}/${name}`), { recursive: true });
      await Deno.writeTextFile(`${folder}/${name}`, text);
    }
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "-A",
        "--no-lock",
        "--cached-only",
        ...flags.map((flag) => flag.replace("FOLDER", folder)),
        `${folder}/main.ts`,
      ],
      cwd: "/",
      env: { NO_COLOR: "1" },
      stdin: "null",
    }).output();
    const text = new TextDecoder();
    assertEquals([text.decode(stdout), text.decode(stderr), code], ["hello false\n", "", 0]);
    await Deno.remove(folder, { recursive: true });
  });
}
