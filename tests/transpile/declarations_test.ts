/** What drafts are checked against is what the package's modules declare. */
import { assert } from "@std/assert";
import { declarationsText } from "../../transpile/build/main.ts";

Deno.test("the declarations are those of the sources", () => {
  const built = Deno.readTextFileSync(
    new URL("../../transpile/built/declarations.json", import.meta.url),
  );
  assert(built === declarationsText(), "They are older. Run: deno task build");
});
