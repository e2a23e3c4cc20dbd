/** A process made ahead for the other module's functions must not serve this one's, which loads less. */
import { prestart, Process } from "../../../mod.ts";
import { pythonHooks } from "../../../runtime/errors.ts";

export function isPython(): void {
  console.log("plain", pythonHooks.call !== undefined);
}

if (import.meta.main) {
  await prestart(1);
  const module = new URL("./other_modules.ts", import.meta.url);
  for (const target of [{ module, name: "isPython" }, isPython, isPython]) {
    const process = new Process({ target });
    process.start();
    await process.join();
    await prestart(1);
  }
}
