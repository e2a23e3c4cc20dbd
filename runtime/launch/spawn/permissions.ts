/**
 * What children may do: no more than their parent, and less if that is asked for.
 *
 * | the parent's flag | the parent, asked now | the child's flags |
 * |---|---|---|
 * | `--allow-all` | everything granted | `--allow-all`, and what the parent is denied |
 * | any | a kind granted as a whole | `--allow-KIND`, and what the parent is denied of it |
 * | `--allow-KIND=a,b` | a granted, b given back since | `--allow-KIND=a` |
 * | none | granted by the user at a prompt | none: nobody tells what was granted |
 *
 * @module
 */

import { ValueError } from "../../errors.ts";
import { type Kind, kinds, type Scope, type Start } from "./command_line.ts";

/** What a process may do: as its parent, nothing, or by kind, as for a `Worker`; what is left out is not permitted. */
export type Permissions = Deno.PermissionOptions;

const allKinds = Object.keys(kinds) as Kind[];

/** The flags of a child's permissions. */
export function permissionFlags(start: Start, wanted: Permissions = "inherit"): string[] {
  const refused = [...start.refuse].map(([flag, scope]) => write(flag, scope));
  if (wanted === "inherit") {
    if (start.all && allKinds.every((kind) => isUntouched(start, kind))) {
      return ["--allow-all", ...refused];
    }
    return [...allKinds.flatMap((kind) => inherited(start, kind)), ...refused];
  }
  const options = wanted === "none" ? {} : wanted;
  checkOptions(options);
  return [...allKinds.flatMap((kind) => narrowed(start, kind, options[kind])), ...refused];
}

/** What a process needs before it is its target's turn, beside what it is to have. */
export interface Needed {
  readonly flags: string[];
  /** What is to be given back then. */
  readonly drop: Deno.PermissionDescriptor[];
}

/**
 * The flags of a process that may do less than this one. It calls the system's library, and reads its modules, before
 * it gives both permissions back.
 *
 * @param paths of its modules: files, and folders that end in a slash
 */
export function narrowFlags(start: Start, wanted: Permissions, paths: readonly string[]): Needed {
  if (wanted === "inherit") return { flags: permissionFlags(start, wanted), drop: [] };
  const options = wanted === "none" ? {} : wanted;
  const drop: Deno.PermissionDescriptor[] = [];
  const ffi = options.ffi ?? false;
  if (ffi !== true && ffi !== "inherit") drop.push({ name: "ffi" });
  let read = options.read ?? false;
  if (read !== true && read !== "inherit") {
    const values = (read === false ? [] : read).map(textOf);
    const more = paths.filter((path) => !values.some((value) => isWithin(path, value)));
    drop.push(...more.map((path) => ({ name: "read", path }) as const));
    read = [...values, ...more];
  }
  return { flags: permissionFlags(start, { ...options, read, ffi: true }), drop };
}

function isWithin(path: string, folder: string): boolean {
  return `${path}/`.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

function textOf(value: string | URL): string {
  return value instanceof URL ? decodeURIComponent(value.pathname) : value;
}

/** Whether a kind is granted as far as no flag denies it. */
function isUntouched(start: Start, kind: Kind): boolean {
  return isGranted(kind) || start.refuse.get(`deny-${kind}`) === true;
}

function inherited(start: Start, kind: Kind): string[] {
  if (isGranted(kind)) return [`--allow-${kind}`];
  const scope = start.allow.get(kind);
  if (scope === undefined || scope === true) return [];
  const left = scope.filter((value) => isGranted(kind, value));
  return left.length === 0 ? [] : [write(`allow-${kind}`, left)];
}

type Wanted = "inherit" | boolean | readonly (string | URL)[] | undefined;

function narrowed(start: Start, kind: Kind, wanted: Wanted): string[] {
  if (wanted === "inherit") return inherited(start, kind);
  if (wanted === undefined || wanted === false) return [];
  if (wanted === true) {
    if (!isGranted(kind)) refuse(kind, undefined);
    return [`--allow-${kind}`];
  }
  const values = wanted.map(textOf);
  for (const value of values) if (!isGranted(kind, value)) refuse(kind, value);
  return values.length === 0 ? [] : [write(`allow-${kind}`, values)];
}

function refuse(kind: Kind, value: string | undefined): never {
  const flag = write(`allow-${kind}`, value === undefined ? true : [value]);
  throw new Deno.errors.NotCapable(
    `Cannot start a process with ${flag}: this one has no such permission. ` +
      `Run with ${flag}, or leave it out of the process's permissions`,
  );
}

function checkOptions(options: object): void {
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(kinds, name)) continue;
    throw new ValueError(
      `Cannot start a process with the permission "${name}": there are ${allKinds.join(", ")}`,
    );
  }
}

function write(flag: string, scope: Scope): string {
  if (scope === true) return `--${flag}`;
  return `--${flag}=${scope.map((value) => value.replaceAll(",", ",,")).join(",")}`;
}

/** Whether this process has a permission now. */
function isGranted(kind: Kind, value?: string): boolean {
  try {
    return Deno.permissions.querySync(descriptor(kind, value)).state === "granted";
  } catch {
    return false; // It makes no sense to this version of Deno.
  }
}

const nameOfValue: Readonly<Record<Kind, string>> = {
  read: "path",
  write: "path",
  net: "host",
  env: "variable",
  sys: "kind",
  run: "command",
  ffi: "path",
  import: "host",
};

function descriptor(kind: Kind, value: string | undefined): Deno.PermissionDescriptor {
  const whole = value === undefined ? {} : { [nameOfValue[kind]]: value };
  return { name: kind, ...whole } as Deno.PermissionDescriptor;
}
