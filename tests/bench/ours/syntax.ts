/**
 * Rows of the parser, on the files of CPython's library, whose text is in memory.
 *
 * @module
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { decodeSource, parse } from "@manycore/multiprocessing/transpile";
import { libraryFiles } from "../../transpile/syntax/trees.ts";
import { seconds } from "../serve.mjs";
import type { Row } from "./row.ts";

/** The texts of every so many files that can be read, and how many bytes they are. */
async function library(step: number): Promise<{ sources: string[]; bytes: number }> {
  const files = await libraryFiles();
  if (files.length === 0) throw new Error("There is no CPython 3.13 here to take a library from");
  const sources = [];
  let bytes = 0;
  for (let i = 0; i < files.length; i += step) {
    const file = Deno.readFileSync(files[i]!);
    try {
      const source = decodeSource(file, files[i]!);
      parse(source, files[i]!);
      sources.push(source);
      bytes += file.length;
    } catch {
      // CPython refuses it too
    }
  }
  return { sources, bytes };
}

/** Seconds for a MB of source, from text to tree; the trees are dropped. */
const read: Row = async (count) => {
  const { sources, bytes } = await library(1);
  const all = () => sources.forEach((source) => parse(source, "x.py"));
  return { measure: async () => await seconds(all) / bytes * count * 1e6 };
};

/**
 * The time for a file over that for ten files with a tenth of its text each, all trees kept: then V8
 * collects garbage around as many nodes on both sides.
 */
const linear: Row = async () => {
  const { sources } = await library(40);
  const tenth = sources.join("\n");
  const pieces = Array<string>(10).fill(tenth);
  const whole = pieces.join("\n");
  const best = async (texts: readonly string[], least: number) =>
    Math.min(least, await seconds(() => texts.map((text) => parse(text, "x.py"))));
  return {
    async measure() {
      let [one, ten] = [Infinity, Infinity];
      for (let i = 0; i < 5; i++) {
        one = await best([whole], one);
        ten = await best(pieces, ten);
      }
      return one / ten;
    },
  };
};

/** Bytes of heap that the trees of some files take, for each byte of their source. */
const heap: Row = async () => {
  const { sources, bytes } = await library(10);
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const used = () => {
    collect();
    return Deno.memoryUsage().heapUsed;
  };
  return {
    measure() {
      const before = used();
      const trees = sources.map((source) => parse(source, "x.py"));
      const gained = used() - before;
      return trees.length === 0 ? 0 : gained / bytes;
    },
  };
};

export const syntaxRows: Record<string, Row> = {
  "syntax-read": read,
  "syntax-linear": linear,
  "syntax-memory": heap,
};
