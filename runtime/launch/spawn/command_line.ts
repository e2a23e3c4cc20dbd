/**
 * What this program was started with, as far as its children must be started with the same: how modules are found, and
 * what is permitted. Deno tells neither, so it is read from the command line.
 *
 * @module
 */

import { programModule } from "../../codec/references.ts";
import { commandLine, currentFolder, readSystemFile } from "./system.ts";

/** The kinds of permissions, with the letters that stand for them. */
export const kinds = {
  read: "R",
  write: "W",
  net: "N",
  env: "E",
  sys: "S",
  run: "",
  ffi: "",
  import: "I",
} as const;

/** A kind of permission. */
export type Kind = keyof typeof kinds;

/** What one kind of flag says: of everything, or of these. */
export type Scope = true | readonly string[];

/** What a program was started with. */
export interface Start {
  /** The program, as it was called. */
  readonly program: string;
  /** Flags that children get as they are. */
  readonly flags: readonly string[];
  /** Whether all is permitted that is not denied. */
  readonly all: boolean;
  /** What the flags permit; what they say may be true no more. */
  readonly allow: ReadonlyMap<Kind, Scope>;
  /** What they take back: `deny-read`, `ignore-env` and the like. */
  readonly refuse: ReadonlyMap<string, Scope>;
}

/** Flags of Deno whose value is the next word. */
const withValue = new Set([
  ..."--ext --import-map --node-modules-linker --config --cert --min-dep-age --minimum-dependency-age"
    .split(" "),
  ..."--inspect-publish-uid --location --seed --preload --import --require --conditions --log-level"
    .split(" "),
  ..."--filter --coverage-threshold --reporter --junit-path --retry --repeats --shard --related -c -L"
    .split(" "),
]);

/** Those that say how modules are found and how they run, with a value or without. */
const handedOn = new Set([
  ..."--import-map --node-modules-linker --config --cert --min-dep-age --minimum-dependency-age"
    .split(" "),
  ..."--location --seed --conditions --no-remote --no-npm --node-modules-dir --vendor --no-config"
    .split(" "),
  ..."--lock --no-lock --frozen --frozen-lockfile --cached-only --v8-flags --no-code-cache --no-prompt"
    .split(" "),
  ..."--unsafely-ignore-certificate-errors --use-env-proxy -c".split(" "),
]);

/** Those whose value is a file of this program's folder. */
const withFile = new Set(["--import-map", "--config", "--cert", "--lock", "-c"]);

const commands = new Set("run test bench serve eval repl watch".split(" "));

let start: Start | undefined;

/** What this program was started with; read once. */
export function startOfProgram(): Start {
  return start ??= parse(commandLine(), currentFolder());
}

/**
 * Reads a command line.
 *
 * @param words the program's name first
 * @param folder that it was called in
 */
export function parse(words: readonly string[], folder: string): Start {
  const flags: string[] = [];
  const allow = new Map<Kind, Scope>();
  const refuse = new Map<string, Scope>();
  const sets: string[] = [];
  let all = false;
  let config: string | null | undefined;

  const take = (flag: string, value: string | undefined) => {
    const permission = /^--(allow|deny|ignore)-(\w+)$/.exec(flag);
    if (flag === "--allow-all" || flag === "-A") all = true;
    else if (flag === "--permission-set" || flag === "-P") sets.push(value ?? "default");
    else if (permission !== null && permission[2]! in kinds) {
      const kind = permission[2] as Kind;
      const scope = value === undefined ? true : list(value).map((one) => place(kind, one, folder));
      if (permission[1] === "allow") add(allow, kind, scope);
      else add(refuse, `${permission[1]}-${kind}`, scope);
    } else if (handedOn.has(flag) || flag.startsWith("--unstable")) {
      const given = value !== undefined && withFile.has(flag) ? absolute(value, folder) : value;
      if (flag === "--config" || flag === "-c") config = given;
      if (flag === "--no-config") config = null;
      flags.push(given === undefined ? flag : `${flag === "-c" ? "--config" : flag}=${given}`);
    }
  };

  let command: string | undefined;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    if (word === "--") break;
    if (!word.startsWith("-") || word === "-") {
      // What follows the program is its own; files to test may stand among flags.
      if (command === undefined && commands.has(word)) command = word;
      else if (command !== "test" && command !== "bench") break;
      continue;
    }
    if (word.startsWith("--")) {
      const [flag, value] = halves(word);
      if (value === undefined && withValue.has(flag)) take(flag, words[++i]);
      else take(flag, value);
      continue;
    }
    const [letters, value] = halves(word.slice(1));
    for (const [at, letter] of [...letters].entries()) {
      const flag = flagOf(letter);
      const last = at === letters.length - 1;
      if (last && value === undefined && withValue.has(flag)) take(flag, words[++i]);
      else take(flag, last ? value : undefined);
    }
  }
  if (sets.length > 0) {
    const path = config === undefined ? configOf(folder) : config ?? undefined;
    for (const set of sets) if (path !== undefined && addSet(path, set, allow, refuse)) all = true;
  }
  return { program: words[0] ?? "", flags, all, allow, refuse };
}

function halves(word: string): [flag: string, value: string | undefined] {
  const at = word.indexOf("=");
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function flagOf(letter: string): string {
  for (const [kind, its] of Object.entries(kinds)) if (its === letter) return `--allow-${kind}`;
  return `-${letter}`;
}

/** A value's parts; a comma in one of them is written twice. */
function list(value: string): string[] {
  return value.replaceAll(",,", "\0").split(",").map((part) => part.replaceAll("\0", ","));
}

function add<K>(scopes: Map<K, Scope>, key: K, scope: Scope): void {
  const before = scopes.get(key);
  if (before === true || scope === true) scopes.set(key, true);
  else scopes.set(key, [...before ?? [], ...scope]);
}

/** What a flag's value means wherever it is read. */
function place(kind: Kind, value: string, folder: string): string {
  if (kind === "read" || kind === "write") return absolute(value, folder);
  return kind === "ffi" && value.includes("/") ? absolute(value, folder) : value;
}

function absolute(path: string, folder: string): string {
  if (path.startsWith("/") || /^[a-z][a-z0-9+.-]+:/i.test(path)) return path;
  return decodeURIComponent(new URL(encodeURI(path), `file://${encodeURI(folder)}/`).pathname);
}

/** The file of settings that Deno finds by itself. */
function configOf(folder: string): string | undefined {
  const main = programModule();
  let at = main.startsWith("file:")
    ? decodeURIComponent(new URL(".", main).pathname).slice(0, -1)
    : folder;
  for (;;) {
    for (const name of ["deno.json", "deno.jsonc"]) {
      const path = `${at}/${name}`;
      if (readSystemFile(path) !== undefined) return path;
    }
    if (at === "") return undefined;
    at = at.slice(0, at.lastIndexOf("/"));
  }
}

type Entry = boolean | string[] | {
  readonly allow?: boolean | string[];
  readonly deny?: boolean | string[];
  readonly ignore?: boolean | string[];
};

/** Adds a set of permissions that a file of settings names; tells whether it permits everything. */
function addSet(
  path: string,
  name: string,
  allow: Map<Kind, Scope>,
  refuse: Map<string, Scope>,
): boolean {
  let set: Partial<Record<Kind, Entry>> & { readonly all?: boolean };
  try {
    set = JSON.parse(withoutComments(readSystemFile(path)!)).permissions[name];
  } catch {
    return false; // Deno has refused it, or reads more than we do: children get less.
  }
  const folder = path.slice(0, path.lastIndexOf("/"));
  for (const kind of Object.keys(kinds) as Kind[]) {
    const entry = set[kind];
    if (entry === undefined) continue;
    const whole = typeof entry === "object" && !Array.isArray(entry) ? entry : { allow: entry };
    for (const [what, given] of Object.entries(whole)) {
      if (given === undefined || given === false) continue;
      const scope = given === true ? true : given.map((one) => place(kind, one, folder));
      if (what === "allow") add(allow, kind, scope);
      else add(refuse, `${what}-${kind}`, scope);
    }
  }
  return set.all === true;
}

/** JSON without what settings may have beside: comments, and commas after the last item. */
function withoutComments(text: string): string {
  return text
    .replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "$1")
    .replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, "$1");
}
