import { assert, assertEquals } from "@std/assert";
import { StringIO } from "@manycore/multiprocessing/python/io";
import { Bar, tqdm, trange } from "@manycore/multiprocessing/python/tqdm";

/** What a bar has drawn, line by line. */
function drawn(file: StringIO): string[] {
  return file.getvalue().split(/[\r\n]/).map((line) => line.trimEnd()).filter((line) =>
    line !== ""
  );
}

Deno.test("a bar gives the items that it counts", () => {
  const file = new StringIO();
  assertEquals([...tqdm(["a", "b"], { desc: "letters", file })], ["a", "b"]);
  const lines = drawn(file);
  assertEquals(lines[0], "letters:   0%|          | 0/2 [00:00<?, ?it/s]");
  assert(
    /^letters: 100%\|\u2588{10}\| 2\/2 \[00:00<00:00, +[\d.]+it\/s\]$/.test(lines.at(-1)!),
    lines.at(-1)!,
  );
  assert(file.getvalue().endsWith("\n"));
});

Deno.test("a bar over what must be awaited gives its items as they come", async () => {
  async function* numbers(): AsyncGenerator<number> {
    yield* [1, 2, 3];
  }
  const file = new StringIO();
  const found: number[] = [];
  for await (const n of tqdm(numbers(), { total: 3, file })) found.push(n);
  assertEquals(found, [1, 2, 3]);
  assert(drawn(file).at(-1)!.includes(" 3/3 "));
});

Deno.test("a bar that is moved by hand shows how far it is", () => {
  const file = new StringIO();
  using bar = tqdm({ total: 4, file, ascii: true, mininterval: 0 });
  bar.update();
  bar.update(2);
  bar.setDescription("now");
  bar.setPostfix({ loss: 0.5, epoch: 2 });
  const line = drawn(file).at(-1)!;
  assert(line.startsWith("now:  75%|#######5  | 3/4 ["), line);
  assert(line.endsWith(", epoch=2, loss=0.5]"), line);
});

Deno.test("a bar without a total counts", () => {
  const file = new StringIO();
  assertEquals([...tqdm(new Set([1, 2]).values(), { file, unit: "row" })].length, 2);
  assert(drawn(file).at(-1)!.startsWith("2row [00:00, "));
});

Deno.test("a bar that does not stay leaves nothing", () => {
  const file = new StringIO();
  assertEquals([...trange(1, 4, { file, leave: false })], [1, 2, 3]);
  assert(/\r +\r$/.test(file.getvalue()));
});

Deno.test("a disabled bar draws nothing, and counts", () => {
  const file = new StringIO();
  const bar = tqdm({ total: 2, disable: true, file });
  bar.update(2);
  bar.close();
  assertEquals([bar.n, file.getvalue()], [2, ""]);
});

Deno.test("large counts are shortened where that is asked for", () => {
  const file = new StringIO();
  const bar = tqdm({ total: 1_500_000, unitScale: true, unit: "B", unitDivisor: 1024, file });
  bar.update(1024);
  bar.close();
  assert(drawn(file).at(-1)!.includes("| 1.00k/1.43M ["), drawn(file).at(-1)!);
});

Deno.test("lines are printed beside bars", () => {
  const file = new StringIO();
  Bar.write("a line", { file });
  tqdm.write("another", { file, end: "!" });
  assertEquals(file.getvalue(), "a line\nanother!");
});
