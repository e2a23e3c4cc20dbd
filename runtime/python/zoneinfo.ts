/**
 * Python's `zoneinfo`: the zones of the world, from the system's files. https://docs.python.org/3/library/zoneinfo.html
 *
 * @example
 * ```ts
 * import { datetime } from "@manycore/multiprocessing/python/datetime";
 * import { ZoneInfo } from "@manycore/multiprocessing/python/zoneinfo";
 *
 * const zone = new ZoneInfo("Etc/UTC");
 * new datetime(2024, 5, 17, { tzinfo: zone }).tzname(); // "UTC"
 * ```
 *
 * @module
 */
import { type datetime, timedelta, tzinfo } from "./datetime.ts";
import { callMethod } from "./dispatch.ts";
import { KeyError, ValueError } from "./exceptions.ts";
import { nameClasses, nameFunctions } from "./support/naming.ts";
import { repr } from "./text/repr.ts";
import { PySet } from "./values/set.ts";
import { isKeywords } from "./values/keywords.ts";
import { type Tuple, tupleFrom } from "./values/tuple.ts";
import { readZone, type Zone } from "./zoneinfo/file.ts";
import { byLocal, byUtc, type Offset, type Rule, secondsTo } from "./zoneinfo/rule.ts";
import * as self from "./zoneinfo.ts";

/** A zone that there is no file of. https://docs.python.org/3/library/zoneinfo.html#zoneinfo.ZoneInfoNotFoundError */
export class ZoneInfoNotFoundError extends KeyError {
  static readonly __module__: string = "zoneinfo";
}

/** Where the system has its files. */
export const TZPATH: Tuple<string[]> = tupleFrom([
  "/usr/share/zoneinfo",
  "/usr/lib/zoneinfo",
  "/usr/share/lib/zoneinfo",
  "/etc/zoneinfo",
]);

function isRule(after: Rule | Offset): after is Rule {
  return "standard" in after;
}

function load(key: string): Zone {
  if (key.startsWith("/")) {
    throw new ValueError(`ZoneInfo keys may not be absolute paths, got: ${key}`);
  }
  // What leads out of the folders is one fault, what could be written shorter another.
  if (/^\.\.(\/|$)/.test(key)) {
    throw new ValueError(`ZoneInfo keys must refer to subdirectories of TZPATH, got: ${key}`);
  }
  if (/(^|\/)\.{1,2}(\/|$)|\/\/|\/$/.test(key)) {
    throw new ValueError(`ZoneInfo keys must be normalized relative paths, got: ${key}`);
  }
  for (const folder of TZPATH) {
    let bytes: Uint8Array;
    try {
      bytes = Deno.readFileSync(`${folder}/${key}`);
    } catch {
      continue;
    }
    return readZone(bytes);
  }
  throw new ZoneInfoNotFoundError(`No time zone found with key ${key}`);
}

/** How many of sorted times are not behind one. */
function countBefore(times: readonly number[], time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function localSecond(dt: datetime): number {
  return secondsTo(dt.year, dt.month, dt.day) + dt.hour * 3600 + dt.minute * 60 + dt.second;
}

const zones = new Map<string, ZoneInfo>();

/** A zone of the world. https://docs.python.org/3/library/zoneinfo.html#zoneinfo.ZoneInfo */
export class ZoneInfo extends tzinfo {
  static override readonly __module__: string = "zoneinfo";
  /** What it is called; null where it was read from a file. */
  readonly key!: string | null;
  readonly #zone!: Zone;

  /**
   * The same zone for the same name.
   *
   * @throws {ZoneInfoNotFoundError} when there is no such zone
   */
  constructor(key: string | { key?: string; zone?: Zone; isNew?: boolean }) {
    super();
    const given = isKeywords(key) ? key as { key?: string; zone?: Zone; isNew?: boolean } : { key };
    const name = (given.key ?? null) as string | null;
    const known = name === null || given.isNew ? undefined : zones.get(name);
    if (known && new.target === ZoneInfo) return known;
    this.key = name;
    this.#zone = given.zone ?? load(name!);
    if (name !== null && !given.isNew && new.target === ZoneInfo) zones.set(name, this);
  }

  /** The zone, read anew. */
  static noCache(key: string): ZoneInfo {
    return new ZoneInfo({ key, isNew: true });
  }

  /** A zone from the bytes of a file. */
  static fromFile(fobj: unknown, key: unknown = null): ZoneInfo {
    const name = isKeywords(key) ? key.key ?? null : key;
    const zone = readZone(callMethod(fobj, "read", []) as Uint8Array);
    return new ZoneInfo({ ...(name === null ? {} : { key: name as string }), zone, isNew: true });
  }

  /** Forgets zones that were read. */
  static clearCache(options: { onlyKeys?: Iterable<string> | null } = {}): void {
    const only = options.onlyKeys ?? null;
    if (only === null) zones.clear();
    else for (const key of only) zones.delete(key);
  }

  #at(dt: datetime): Offset {
    const { local, offsets, before, after } = this.#zone;
    const times = local[dt.fold === 1 ? 1 : 0];
    const second = localSecond(dt);
    if (times.length > 0 && second < times[0]!) return before;
    if (times.length === 0 || second > times.at(-1)!) {
      return isRule(after) ? byLocal(after, second, dt.year, dt.fold) : after;
    }
    return offsets[countBefore(times, second) - 1]!;
  }

  /** What is known without a date: of zones that never change. */
  #fixed(): Offset | null {
    const { times, after } = this.#zone;
    if (times.length > 0) return null;
    if (!isRule(after)) return after;
    return after.daylight ? null : after.standard;
  }

  #found(dt: datetime | null): Offset | null {
    return dt === null ? this.#fixed() : this.#at(dt);
  }

  override utcoffset(dt: datetime | null): timedelta | null {
    const found = this.#found(dt);
    return found && new timedelta({ seconds: found.offset });
  }

  override dst(dt: datetime | null): timedelta | null {
    const found = this.#found(dt);
    return found && new timedelta({ seconds: found.summer });
  }

  override tzname(dt: datetime | null): string | null {
    return this.#found(dt)?.name ?? null;
  }

  override fromutc(dt: datetime): datetime {
    if (dt.tzinfo !== this) throw new ValueError("fromutc: dt.tzinfo is not self");
    const { times, offsets, before, after } = this.#zone;
    const second = localSecond(dt);
    let found: Offset;
    let fold = false;
    if (times.length > 0 && second < times[0]!) found = before;
    else if (times.length === 0 || second > times.at(-1)!) {
      [found, fold] = isRule(after) ? byUtc(after, second, dt.year) : [after, false];
    } else {
      const count = countBefore(times, second);
      found = offsets[count - 1]!;
      const earlier = count > 1 ? offsets[count - 2]! : before;
      fold = earlier.offset - found.offset > second - times[count - 1]!;
    }
    const result = dt.__add__(new timedelta({ seconds: found.offset })) as datetime;
    return fold ? result.replace({ fold: 1 }) as datetime : result;
  }

  __str__(): string {
    return this.key ?? this.__repr__();
  }

  __repr__(): string {
    return this.key === null
      ? "zoneinfo.ZoneInfo.from_file(<file>)"
      : `zoneinfo.ZoneInfo(key=${repr(this.key)})`;
  }
}

function* namesIn(folder: string, prefix: string): Generator<string> {
  let entries: Deno.DirEntry[];
  try {
    entries = [...Deno.readDirSync(folder)];
  } catch {
    return;
  }
  for (const { name } of entries) {
    const path = `${folder}/${name}`;
    const { isDirectory } = Deno.statSync(path);
    if (isDirectory) {
      if (prefix !== "" || name !== "posix" && name !== "right") {
        yield* namesIn(path, `${prefix}${name}/`);
      }
    } else if (name !== "posixrules" && name !== "localtime" && isZone(path)) yield prefix + name;
  }
}

function isZone(path: string): boolean {
  using file = Deno.openSync(path);
  const head = new Uint8Array(4);
  file.readSync(head);
  return new TextDecoder().decode(head) === "TZif";
}

/** The names of all zones that there are files of. https://docs.python.org/3/library/zoneinfo.html#zoneinfo.available_timezones */
export function availableTimezones(): PySet<string> {
  const found = new PySet<string>();
  for (const folder of TZPATH) for (const name of namesIn(folder, "")) found.add(name);
  return found;
}

nameFunctions(self);
nameClasses(self, "zoneinfo");
