/**
 * What a file is said to be beside its contents: extended attributes, on Linux.
 *
 * @module
 */
import { OSError } from "../exceptions.ts";
import { Bytes } from "../values/bytes.ts";
import { type PathLike, pathText } from "./guard.ts";
import { cString, failure, libc } from "./libc.ts";

/** Make an attribute that is not there. */
export const XATTR_CREATE = 1;
/** Change an attribute that is there. */
export const XATTR_REPLACE = 2;
/** The largest size of an attribute. */
export const XATTR_SIZE_MAX = 65536;

/** Whether links are followed. */
export interface LinkOptions {
  followSymlinks?: boolean;
}

function functions(name: string, { followSymlinks = true }: LinkOptions) {
  const all = libc(`os.${name}`);
  const found = followSymlinks
    ? {
      get: all.getxattr,
      set: all.setxattr,
      list: all.listxattr,
      remove: all.removexattr,
    }
    : {
      get: all.lgetxattr,
      set: all.lsetxattr,
      list: all.llistxattr,
      remove: all.lremovexattr,
    };
  const { get, set, list, remove } = found;
  if (get && set && list && remove) return { get, set, list, remove };
  throw new OSError(38, `Function not implemented: os.${name}`);
}

/** An attribute of a file. https://docs.python.org/3/library/os.html#os.getxattr */
export function getxattr(path: PathLike, attribute: PathLike, named: LinkOptions = {}): Bytes {
  const { get } = functions("getxattr", named);
  const [file, name] = [cString(pathText(path)), cString(pathText(attribute))];
  const room = new Uint8Array(XATTR_SIZE_MAX);
  const size = Number(get(file, name, room, BigInt(room.length)));
  if (size < 0) throw failure(path);
  return new Bytes(room.subarray(0, size));
}

/** Sets an attribute of a file. https://docs.python.org/3/library/os.html#os.setxattr */
export function setxattr(
  path: PathLike,
  attribute: PathLike,
  value: Uint8Array,
  flags: number | LinkOptions = 0,
  named: LinkOptions = {},
): void {
  const given = typeof flags === "object" ? flags as LinkOptions & { flags?: number } : named;
  const how = typeof flags === "object" ? (flags as { flags?: number }).flags ?? 0 : flags;
  const { set } = functions("setxattr", given);
  const [file, name] = [cString(pathText(path)), cString(pathText(attribute))];
  if (set(file, name, value.slice(), BigInt(value.length), Number(how)) < 0) throw failure(path);
}

/** The names of a file's attributes. https://docs.python.org/3/library/os.html#os.listxattr */
export function listxattr(
  path: PathLike | null | LinkOptions = null,
  named: LinkOptions = {},
): string[] {
  const isNamed = typeof path === "object" && path !== null && "followSymlinks" in path;
  const { list } = functions("listxattr", isNamed ? path : named);
  const file = isNamed || path === null ? "." : pathText(path as PathLike);
  const room = new Uint8Array(XATTR_SIZE_MAX);
  const size = Number(list(cString(file), room, BigInt(room.length)));
  if (size < 0) throw failure(file);
  return new TextDecoder().decode(room.subarray(0, size)).split("\0").slice(0, -1);
}

/** Takes an attribute of a file away. https://docs.python.org/3/library/os.html#os.removexattr */
export function removexattr(path: PathLike, attribute: PathLike, named: LinkOptions = {}): void {
  const { remove } = functions("removexattr", named);
  if (remove(cString(pathText(path)), cString(pathText(attribute))) < 0) throw failure(path);
}
