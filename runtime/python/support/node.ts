/**
 * Node.js's built-in modules, loaded when first needed: the first of them takes 15 ms, which a
 * program that does without should not pay at its start.
 *
 * @module
 */
import type process from "node:process";

type Process = typeof process;

/** Node's `process`. */
export function nodeProcess(): Process {
  return (globalThis as unknown as { process: Process }).process;
}

/** The built-in modules that the library uses, by name. */
interface Modules {
  "node:async_hooks": typeof import("node:async_hooks");
  "node:child_process": typeof import("node:child_process");
  "node:crypto": typeof import("node:crypto");
  "node:dgram": typeof import("node:dgram");
  "node:fs": typeof import("node:fs");
  "node:os": typeof import("node:os");
  "node:sqlite": typeof import("node:sqlite");
  "node:v8": typeof import("node:v8");
  "node:vm": typeof import("node:vm");
  "node:zlib": typeof import("node:zlib");
}

/** One of Node's built-in modules. */
export function nodeModule<N extends keyof Modules>(name: N): Modules[N] {
  return nodeProcess().getBuiltinModule(name as string) as unknown as Modules[N];
}
