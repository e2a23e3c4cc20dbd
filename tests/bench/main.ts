/**
 * Runs every benchmark of this folder, one after the other, each in a Deno of its own: `deno task bench [NAME…]`.
 *
 * @module
 */
const folder = new URL("./", import.meta.url);
const names = [...Deno.readDirSync(folder)]
  .map((entry) => entry.name)
  .filter((name) => name.endsWith("_bench.ts"))
  .filter((name) => Deno.args.length === 0 || Deno.args.some((word) => name.startsWith(word)))
  .sort();
if (names.length === 0) {
  console.error(`No benchmark's name begins with ${Deno.args.join(" or ")}`);
  Deno.exit(2);
}
for (const name of names) {
  console.log(`\n# ${name}`);
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", new URL(name, folder).href],
    stdout: "inherit",
    stderr: "inherit",
  }).output();
  if (code !== 0) Deno.exit(code);
}
