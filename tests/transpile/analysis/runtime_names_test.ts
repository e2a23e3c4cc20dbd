import { assertEquals } from "@std/assert";
import deno from "../../../deno.json" with { type: "json" };
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

function pathOf(module: string): string | undefined {
  const entry = module === "builtins"
    ? "./python"
    : module === "multiprocessing"
    ? "."
    : `./python/${module.replaceAll(".", "/")}`;
  return (deno.exports as Readonly<Record<string, string>>)[entry];
}

for (const name of moduleNames()) {
  const path = pathOf(name);
  if (path === undefined) continue;
  Deno.test(`the runtime has every name of ${name} that the tables do not call missing`, async () => {
    const runtime: object = await import(new URL(`../../../${path}`, import.meta.url).href);
    const lacking = [...moduleRow(name)!.members].filter(([member, row]) => {
      if (row.kind === "module" || row.unsupported !== undefined) return false;
      if (member.startsWith("_") || member.includes(".") || NOT_EXPORTED.has(member)) return false;
      return ![camelCase(member), member, `${member}_`].some((one) => one in runtime);
    });
    assertEquals(lacking.map(([member]) => member), []);
  });
}
