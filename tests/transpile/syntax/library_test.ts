import { assertEquals } from "@std/assert";
import { withoutPython } from "../../command.ts";
import { differences, libraryFiles } from "./trees.ts";

/** Every so many files of CPython's library are read; the whole of it takes half a minute. */
const SAMPLE = 20;

Deno.test({
  name: "CPython's own library gives CPython's trees",
  ignore: withoutPython,
  async fn() {
    const files = (await libraryFiles()).filter((_, i) => i % SAMPLE === 0);
    assertEquals(await differences(files), []);
  },
});

Deno.test({
  name: "files that CPython refuses are refused, and only they",
  ignore: withoutPython,
  async fn() {
    const files = (await libraryFiles()).filter((file) =>
      /\/test\/(?:tokenizedata|encoded_modules)\//.test(file)
    );
    assertEquals(await differences(files), []);
  },
});
