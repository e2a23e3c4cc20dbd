/** The cache of translated programs keeps what was used last. */
import { assertEquals } from "@std/assert";
import { markUsed, prune, REST } from "../../transpile/cli/prune.ts";

/** A folder of so many entries, folders and files in turn, the later ones used later; all of them long ago. */
function filled(count: number): string {
  const folder = Deno.makeTempDirSync();
  for (let i = 0; i < count; i++) {
    const path = `${folder}/${i}`;
    if (i % 2 === 0) {
      Deno.mkdirSync(`${path}/inner`, { recursive: true });
      Deno.writeTextFileSync(`${path}/inner/main.ts`, "");
    } else Deno.writeTextFileSync(path, "");
    const time = Date.now() / 1000 - REST * 2 - count + i;
    Deno.utimeSync(path, time, time);
  }
  return folder;
}

function namesIn(folder: string): string[] {
  return [...Deno.readDirSync(folder)].map(({ name }) => name).sort();
}

Deno.test("of a cache the entries stay that were used last, and those that are spared", () => {
  const folder = filled(7);
  prune(folder, 3, ["1"]);
  assertEquals(namesIn(folder), ["1", "4", "5", "6"]);
  Deno.removeSync(folder, { recursive: true });
});

Deno.test("an entry that is marked as used stays, however many there are", () => {
  const folder = filled(4);
  markUsed(`${folder}/0`);
  markUsed(`${folder}/1`);
  markUsed(`${folder}/never made`);
  prune(folder, 0);
  assertEquals(namesIn(folder), ["0", "1"]);
  Deno.removeSync(folder, { recursive: true });
});

Deno.test({
  name: "an entry that a process runs stays, however long ago it was started",
  ignore: Deno.build.os !== "linux",
  async fn() {
    const folder = filled(4);
    const runner = new Deno.Command("sh", {
      args: ["-c", "echo; read line", `${folder}/0/inner/main.ts`, `--import-map=${folder}/1`],
      stdin: "piped",
      stdout: "piped",
    }).spawn();
    // The system shows a command line only when a process has begun to run.
    const reader = runner.stdout.getReader();
    await reader.read();
    prune(folder, 0);
    assertEquals(namesIn(folder), ["0", "1"]);
    await runner.stdin.close();
    await reader.cancel();
    await runner.status;
    prune(folder, 0);
    assertEquals(namesIn(folder), []);
    Deno.removeSync(folder, { recursive: true });
  },
});

Deno.test("several threads that prune a cache at once leave what one would leave", async () => {
  const folder = filled(200);
  const source = new URL("../../transpile/cli/prune.ts", import.meta.url).href;
  const text = `
    import { prune } from ${JSON.stringify(source)};
    self.onmessage = () => self.postMessage(prune(${JSON.stringify(folder)}, 20));
    self.postMessage("ready");
  `;
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const threads = Array.from({ length: 4 }, () => new Worker(url, { type: "module" }));
  const next = (thread: Worker) =>
    new Promise<unknown>((resolve) => thread.onmessage = ({ data }) => resolve(data));
  await Promise.all(threads.map(next));
  const done = threads.map(next);
  for (const thread of threads) thread.postMessage(null);
  await Promise.all(done);
  for (const thread of threads) thread.terminate();
  URL.revokeObjectURL(url);
  const last = Array.from({ length: 20 }, (_, i) => String(180 + i));
  assertEquals(namesIn(folder), last);
  Deno.removeSync(folder, { recursive: true });
});
