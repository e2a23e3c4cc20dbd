import { assert, assertEquals } from "@std/assert";

interface Graph {
  readonly modules: readonly {
    readonly specifier: string;
    readonly size?: number;
    readonly dependencies?: readonly {
      readonly code?: { readonly specifier?: string };
      readonly isDynamic?: boolean;
    }[];
  }[];
}

/** The modules that an entry loads before it runs, and how large they are, in bytes. */
async function loadedBy(entry: string): Promise<Map<string, number>> {
  const root = new URL("../../../", import.meta.url);
  const { stdout, code } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", entry],
    cwd: decodeURIComponent(root.pathname),
  }).output();
  assertEquals(code, 0);
  const { modules } = JSON.parse(new TextDecoder().decode(stdout)) as Graph;
  const known = new Map(modules.map((module) => [module.specifier, module]));
  const loaded = new Map<string, number>();
  const load = (specifier: string) => {
    const module = known.get(specifier);
    if (module === undefined || loaded.has(specifier)) return;
    loaded.set(specifier, module.size ?? 0);
    for (const { code, isDynamic } of module.dependencies ?? []) {
      if (code?.specifier !== undefined && !isDynamic) load(code.specifier);
    }
  };
  load(new URL(entry, root).href);
  return loaded;
}

// Each module costs every child a sixth of a millisecond and 30 KB: what not every child needs belongs elsewhere (told.ts).
for (const [entry, most] of [["worker_child", 38], ["pool_child", 52]] as const) {
  Deno.test(`${entry}.ts loads no more than ${most} modules`, async () => {
    const loaded = await loadedBy(`runtime/launch/${entry}.ts`);
    const names = [...loaded.keys()].map((url) => url.replace(/.*\/runtime\//, "")).sort();
    assert(loaded.size > 20 && loaded.size <= most, `${loaded.size}: ${names.join(" ")}`);
  });
}
