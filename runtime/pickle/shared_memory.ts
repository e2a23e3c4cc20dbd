/**
 * Shared memory in pickles: its name, by which the reader opens what is there. Reading makes none.
 *
 * @module
 */
import { ValueError } from "../errors.ts";
import { Dict } from "../python/values/dict.ts";
import { asTuple } from "../python/values/tuple.ts";
import { ShareableList } from "../shared_memory/shareable_list.ts";
import { SharedMemory } from "../shared_memory/shared_memory.ts";
import type { AnyClass, Globals } from "./globals.ts";

const module = "multiprocessing.shared_memory";

function nameIn(value: unknown): string {
  if (typeof value === "string") return value;
  throw new ValueError("shared memory in the pickle has no name");
}

interface Named {
  readonly name?: unknown;
}

/** A partial of a class, as pickles see one. */
function named(type: unknown, name: string): unknown {
  const keywords = new Dict<string, unknown>([["name", name]]);
  return Object.assign(() => {}, { func: type, args: asTuple([]), keywords });
}

/** Enters it. */
export function addSharedMemory(globals: Globals): void {
  globals.add({
    module,
    name: "SharedMemory",
    value: SharedMemory as AnyClass,
    call: ([name]) => new SharedMemory(nameIn(name)),
    reduce: (value) => {
      const { name, size } = value as SharedMemory;
      return { callee: value.constructor, args: [name, false, size] };
    },
  });
  globals.add({
    module,
    name: "ShareableList",
    value: ShareableList as AnyClass,
    call: ([named]) => new ShareableList(null, { name: nameIn((named as Named | null)?.name) }),
    reduce: (value) => ({
      callee: named(value.constructor, (value as ShareableList).shm.name),
      args: [],
    }),
  });
}
