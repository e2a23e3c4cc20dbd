import { assertEquals } from "@std/assert";
import { parse } from "../../../runtime/launch/spawn/command_line.ts";

function read(line: string): ReturnType<typeof parse> {
  return parse(line.split(" "), "/home/me");
}

const flags: [line: string, handedOn: string[]][] = [
  ["deno run main.ts --seed=1", []],
  ["deno main.ts", []],
  ["deno run -q --seed 7 -A main.ts", ["--seed=7"]],
  ["deno run -c conf/deno.json main.ts", ["--config=/home/me/conf/deno.json"]],
  ["deno run --import-map=https://example.com/map.json x", [
    "--import-map=https://example.com/map.json",
  ]],
  ["deno test --filter abc tests/ --unstable-kv --no-lock -- --seed=1", [
    "--unstable-kv",
    "--no-lock",
  ]],
  ["deno run --v8-flags=--expose-gc,--stack-size=900 --inspect --watch x", [
    "--v8-flags=--expose-gc,--stack-size=900",
  ]],
  ["deno run --preload=other.ts --node-modules-dir=none --cached-only x", [
    "--node-modules-dir=none",
    "--cached-only",
  ]],
];
for (const [line, handedOn] of flags) {
  Deno.test(`what children of "${line}" are given to find modules by`, () => {
    assertEquals(read(line).flags, handedOn);
  });
}

const permissions: [
  line: string,
  allow: Record<string, unknown>,
  refuse: Record<string, unknown>,
][] = [
  ["deno run -RW=out main.ts", { read: true, write: ["/home/me/out"] }, {}],
  [
    "deno run -R=/a,b -N=x.org:80 main.ts -W",
    { read: ["/a", "/home/me/b"], net: ["x.org:80"] },
    {},
  ],
  ["deno run --allow-read=a,,b,c main.ts", { read: ["/home/me/a,b", "/home/me/c"] }, {}],
  ["deno run --allow-env=A --allow-env main.ts", { env: true }, {}],
  ["deno run --allow-ffi=libc.so.6,./x.so main.ts", { ffi: ["libc.so.6", "/home/me/x.so"] }, {}],
  ["deno run --deny-read=a --ignore-env=B main.ts", {}, {
    "deny-read": ["/home/me/a"],
    "ignore-env": ["B"],
  }],
];
for (const [line, allow, refuse] of permissions) {
  Deno.test(`the permissions that "${line}" names`, () => {
    const start = read(line);
    assertEquals(Object.fromEntries(start.allow), allow);
    assertEquals(Object.fromEntries(start.refuse), refuse);
    assertEquals(start.all, false);
  });
}

Deno.test("-A and --allow-all permit everything", () => {
  assertEquals([read("deno -A main.ts").all, read("deno run --allow-all x").all], [true, true]);
});

Deno.test("a set of permissions is read from the settings, whose folder its paths begin in", async () => {
  const folder = await Deno.makeTempDir();
  await Deno.writeTextFile(
    `${folder}/deno.jsonc`,
    `{ // settings
      "permissions": {
        "default": { "read": ["data"], "net": { "allow": true, "deny": ["evil.org"] }, },
        "all": { "all": true /* "run": false */ }
      }
    }`,
  );
  const start = parse(["deno", "run", "-P", `--config=${folder}/deno.jsonc`, "main.ts"], "/");
  assertEquals(Object.fromEntries(start.allow), { read: [`${folder}/data`], net: true });
  assertEquals(Object.fromEntries(start.refuse), { "deny-net": ["evil.org"] });
  assertEquals(start.all, false);
  assertEquals(parse(["deno", "-P=all", `--config=${folder}/deno.jsonc`, "x"], "/").all, true);
  await Deno.remove(folder, { recursive: true });
});
