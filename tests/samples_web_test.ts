/** The sample of a web server whose work is done in Python. */
import { assertEquals } from "@std/assert";
import { root } from "./command.ts";
import { start, versions } from "./runtime/cpython.ts";

for (const { version, command: [program = ""], env } of versions.slice(0, 1)) {
  Deno.test(`samples/web answers with what CPython ${version} computes`, async () => {
    await using server = start(
      { version, command: [Deno.execPath()], env },
      ["run", "-A", `${root}samples/web/server.ts`, program, "0"],
    );
    const lines = server.stdout.pipeThrough(new TextDecoderStream()).getReader();
    const { value: line = "" } = await lines.read();
    const ask = async (numbers: unknown) => {
      const response = await fetch(line.trim(), { method: "POST", body: JSON.stringify(numbers) });
      return [response.status, await response.json()];
    };
    assertEquals(await ask([1, 2, 6]), [200, { mean: 3, stdev: 2.6457513110645907 }]);
    const all = await Promise.all([4, 8, 12].map((n) => ask([0, n])));
    assertEquals(all.map(([, body]) => (body as { mean: number }).mean), [2, 4, 6]);
    assertEquals(await ask([1]), [422, { error: "stdev requires at least two data points" }]);
    server.kill("SIGTERM");
    assertEquals((await server.status).code, 0);
    await lines.cancel();
  });
}
