import { assertEquals } from "@std/assert";
import deno from "../../../deno.json" with { type: "json" };
import { libraryName } from "../../../transpile/emit/calls/library.ts";
import { moduleNames, moduleRow } from "../../../transpile/library/mod.ts";

/** Names that no program imports: types of values, what stands for syntax, and what a program may replace. */
const NOT_EXPORTED: ReadonlySet<string> = new Set(
  "classmethod coroutine dict_items dict_keys dict_values excepthook globals iterator locals property staticmethod super"
    .split(" "),
);

/** Names of constants stay, others lose their underscores. */
function camelCase(name: string): string {
  return /^[A-Z_0-9]+$/.test(name)
    ? name
    : name.replace(/(?<=[A-Za-z0-9])_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** Where an entry of the package lies: `python/sys`, or nothing for the package itself. */
function entry(name: string): string | undefined {
  const exported: Readonly<Record<string, string>> = deno.exports;
  return exported[name === "" ? "." : `./${name}`];
}

function pathOf(module: string): string | undefined {
  if (module === "builtins") return entry("python");
  return entry(module === "multiprocessing" ? "" : `python/${module.replaceAll(".", "/")}`);
}

for (const name of moduleNames()) {
  const path = pathOf(name);
  if (path === undefined) continue;
  Deno.test(`the runtime has every name of ${name} that the tables do not call missing`, async () => {
    const lacking: string[] = [];
    for (const [member, row] of moduleRow(name)!.members) {
      if (row.kind === "module" || row.unsupported !== undefined) continue;
      if (member.startsWith("_") || member.includes(".") || NOT_EXPORTED.has(member)) continue;
      // What only few programs need may stand in a module of its own, to be loaded with that alone.
      const below = row.module.startsWith(`${name}.`) ? pathOf(row.module) : undefined;
      const homes = [path, below, entry(libraryName(row.name).module)].filter((home) =>
        home !== undefined
      );
      const runtimes: object[] = await Promise.all(
        homes.map((home) => import(new URL(`../../../${home}`, import.meta.url).href)),
      );
      const names = [camelCase(member), member, `${member}_`];
      if (!names.some((one) => runtimes.some((runtime) => one in runtime))) lacking.push(member);
    }
    assertEquals(lacking, []);
  });
}
