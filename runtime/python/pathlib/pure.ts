/** Paths that nothing is done with but to take them apart and put them together. */
import { registerForm } from "../../codec/forms.ts";
import { pickledAs } from "../../pickle/library.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { methodOf } from "../operators/dispatch.ts";
import { hash } from "../operators/hash.ts";
import { encode } from "../text/encodings.ts";
import { isPlain } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import type { Bytes } from "../values/bytes.ts";
import type { int } from "../values/numbers.ts";
import { NotImplemented, type Singleton } from "../values/singletons.ts";
import { asTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import { className, typeName } from "../values/types.ts";
import { type Flavour, posix, windows } from "./flavour.ts";
import { matcher } from "./matching.ts";
import { Parents } from "./parents.ts";

/** What a path can be made of. */
export type Segment = string | PurePath | { __fspath__(): string };

/** A path that is taken apart. */
export interface Parsed {
  readonly drive: string;
  readonly root: string;
  readonly names: readonly string[];
}

function textOf(segment: unknown): string {
  if (typeof segment === "string") return segment;
  const own = methodOf(segment, "__fspath__") as (() => unknown) | undefined;
  const text = own ? own.call(segment) : segment;
  if (typeof text === "string") return text;
  throw new TypeError(
    "argument should be a str or an os.PathLike object where __fspath__ returns a str, " +
      `not '${typeName(text)}'`,
  );
}

/** A path of the kind that this system has. https://docs.python.org/3/library/pathlib.html#pathlib.PurePath */
export class PurePath {
  static readonly __module__: string = "pathlib";
  /** How paths are written. */
  static readonly flavour: Flavour = posix;
  readonly #segments: readonly string[] = [];
  #parsed: Parsed | undefined;
  #text: string | undefined;

  constructor(...segments: Segment[]) {
    if (new.target === PurePath) return new PurePosixPath(...segments);
    this.#segments = segments.flatMap((segment) => {
      // Python passes over keywords here.
      if (isPlain(segment)) return [];
      if (!(segment instanceof PurePath)) return textOf(segment);
      const isForeign = this.flavour === posix && segment.flavour === windows;
      return isForeign
        ? segment.#segments.map((text) => text.replaceAll("\\", "/"))
        : segment.#segments;
    });
  }

  /** How paths of this class are written. */
  protected get flavour(): Flavour {
    return (this.constructor as typeof PurePath).flavour;
  }

  /** What it is made of, as it is sent. */
  static segmentsOf(path: PurePath): readonly string[] {
    return path.#segments;
  }

  #parse(): Parsed {
    if (this.#parsed !== undefined) return this.#parsed;
    const { flavour } = this;
    const { separator, other } = flavour;
    let text = this.#segments.reduce((path, next) => flavour.join(path, next), "");
    if (other !== null) text = text.replaceAll(other, separator);
    const [drive, first, rest] = flavour.split(text);
    const names = rest.split(separator).filter((name) => name !== "" && name !== ".");
    return this.#parsed = { drive, root: first || impliedRoot(drive), names };
  }

  #textOf({ drive, root, names }: Parsed): string {
    const { flavour } = this;
    const tail = names.join(flavour.separator);
    if (drive !== "" || root !== "") return drive + root + tail;
    // A first name that looks like a drive is none.
    if (names.length > 0 && flavour.split(names[0]!)[0] !== "") {
      return `.${flavour.separator}${tail}`;
    }
    return tail || ".";
  }

  /** Another path of this class. https://docs.python.org/3/library/pathlib.html#pathlib.PurePath.with_segments */
  withSegments(...segments: Segment[]): this {
    return new (this.constructor as new (...segments: Segment[]) => this)(...segments);
  }

  #with(change: Partial<Parsed>): this {
    return this.withSegments(this.#textOf({ ...this.#parse(), ...change }));
  }

  __reduce__(): Tuple<[unknown, Tuple<string[]>]> {
    return asTuple([this.constructor, tupleFrom(this.#segments)]) as never;
  }

  /** The drive, of Windows alone. */
  get drive(): string {
    return this.#parse().drive;
  }

  /** The slash that it begins with. */
  get root(): string {
    return this.#parse().root;
  }

  /** Drive and root. */
  get anchor(): string {
    return this.drive + this.root;
  }

  /** Its names, the anchor first. */
  get parts(): Tuple<string[]> {
    const { names } = this.#parse();
    return tupleFrom(this.anchor === "" ? names : [this.anchor, ...names]);
  }

  /** The last name. */
  get name(): string {
    return this.#parse().names.at(-1) ?? "";
  }

  /** What the last name ends with from its last dot on. */
  get suffix(): string {
    const { name } = this;
    const dot = name.lastIndexOf(".");
    return 0 < dot && dot < name.length - 1 ? name.slice(dot) : "";
  }

  /** All parts of the last name that begin with a dot. */
  get suffixes(): string[] {
    const { name } = this;
    if (name.endsWith(".")) return [];
    return name.replace(/^\.+/, "").split(".").slice(1).map((part) => `.${part}`);
  }

  /** The last name without its suffix. */
  get stem(): string {
    return this.name.slice(0, this.name.length - this.suffix.length);
  }

  /** The folder that it is in. */
  get parent(): this {
    const { names } = this.#parse();
    return names.length === 0 ? this : this.#with({ names: names.slice(0, -1) });
  }

  /** All folders that it is in, nearest first. */
  get parents(): Parents<this> {
    const { names } = this.#parse();
    return new Parents(
      names.map((_, i) => this.#with({ names: names.slice(0, names.length - 1 - i) })),
      className(this.constructor),
    );
  }

  /** With slashes on every system. */
  asPosix(): string {
    return String(this).replaceAll(this.flavour.separator, "/");
  }

  /** As a `file:` URL. */
  asUri(): string {
    if (!this.isAbsolute()) throw new ValueError("relative path can't be expressed as a file URI");
    const { drive } = this;
    const quoted = (text: string) =>
      Array.from(encode(text), (byte) => {
        const character = String.fromCharCode(byte);
        if (/[\w.~/-]/.test(character)) return character;
        return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
      }).join("");
    const path = this.asPosix();
    if (/^.:$/.test(drive)) return `file:///${drive}${quoted(path.slice(drive.length))}`;
    return (drive === "" ? "file://" : "file:") + quoted(path);
  }

  /** Whether it says where it begins. */
  isAbsolute(): boolean {
    if (this.flavour === posix) return this.root !== "";
    return /^(?:\\\\|.:\\)/.test(String(this));
  }

  /** Whether it lies in another one. */
  isRelativeTo(other: Segment, ...more: Segment[]): boolean {
    return this.#isWithin(this.withSegments(other, ...more).#folded());
  }

  /** What can be compared: drive and root, and the names. */
  #folded(): string[] {
    const { fold } = this.flavour;
    return [this.anchor, ...this.#parse().names].map(fold);
  }

  #isWithin(folder: readonly string[]): boolean {
    const own = this.#folded();
    return folder.every((part, i) => part === own[i]);
  }

  /**
   * The way from another path to this one.
   *
   * @throws {ValueError} when it does not lie in the other one, or `walkUp` cannot say how to get there
   */
  relativeTo(other: Segment, ...more: (Segment | { walkUp?: boolean })[]): this {
    const { walkUp = false } = isPlain(more.at(-1)) ? more.pop() as { walkUp?: boolean } : {};
    const base = this.withSegments(other, ...more as Segment[]);
    const both = `${repr(String(this))} and ${repr(String(base))}`;
    let folder = base.#folded();
    const up: string[] = [];
    while (!this.#isWithin(folder)) {
      if (!walkUp) {
        throw new ValueError(
          `${repr(String(this))} is not in the subpath of ${repr(String(base))}`,
        );
      }
      if (folder.at(-1) === ".." && folder.length > 1) {
        throw new ValueError(`'..' segment in ${repr(String(base))} cannot be walked`);
      }
      if (folder.length === 1) throw new ValueError(`${both} have different anchors`);
      folder = folder.slice(0, -1);
      up.push("..");
    }
    const names = [...up, ...this.#parse().names.slice(folder.length - 1)];
    return this.#with({ drive: "", root: "", names });
  }

  /** Further segments behind it. */
  joinpath(...segments: Segment[]): this {
    return this.withSegments(this, ...segments);
  }

  /** With another last name. */
  withName(name: string): this {
    const { separator, other } = this.flavour;
    const isBad = name === "" || name === "." || name.includes(separator) ||
      (other !== null && name.includes(other));
    if (isBad) throw new ValueError(`Invalid name ${repr(name)}`);
    const { names } = this.#parse();
    if (names.length === 0) throw new ValueError(`${repr(this)} has an empty name`);
    return this.#with({ names: [...names.slice(0, -1), name] });
  }

  /** With another last name, whose suffix stays. */
  withStem(stem: string): this {
    const { suffix } = this;
    if (suffix === "") return this.withName(stem);
    if (stem === "") throw new ValueError(`${repr(this)} has a non-empty suffix`);
    return this.withName(stem + suffix);
  }

  /** With another suffix. */
  withSuffix(suffix: string): this {
    const { stem } = this;
    if (stem === "") throw new ValueError(`${repr(this)} has an empty name`);
    if (suffix !== "" && !(suffix.startsWith(".") && suffix.length > 1)) {
      throw new ValueError(`Invalid suffix ${repr(suffix)}`);
    }
    return this.withName(stem + suffix);
  }

  /** Whether the whole path fits a pattern, in which `**` stands for any folders. https://docs.python.org/3/library/pathlib.html#pathlib.PurePath.full_match */
  fullMatch(
    pattern: Segment,
    { caseSensitive = null }: { caseSensitive?: boolean | null } = {},
  ): boolean {
    const wanted = this.#pattern(pattern);
    const { separator } = this.flavour;
    const [own, theirs] = [this, wanted].map((path) =>
      path.parts.length === 0 ? [""] : String(path).split(separator)
    );
    return matchesAll(own!, theirs!, this.#isSensitive(caseSensitive));
  }

  /** Whether the path ends as a pattern says. https://docs.python.org/3/library/pathlib.html#pathlib.PurePath.match */
  match(
    pattern: Segment,
    { caseSensitive = null }: { caseSensitive?: boolean | null } = {},
  ): boolean {
    const wanted = this.#pattern(pattern);
    const [own, theirs] = [[...this.parts].reverse(), [...wanted.parts].reverse()];
    if (theirs.length === 0) throw new ValueError("empty pattern");
    if (own.length < theirs.length) return false;
    if (own.length > theirs.length && wanted.anchor !== "") return false;
    const isSensitive = this.#isSensitive(caseSensitive);
    return theirs.every((part, i) =>
      fits(own[i]!, part === "**" ? "*" : part, isSensitive, this.flavour)
    );
  }

  #pattern(pattern: Segment): PurePath {
    return pattern instanceof PurePath && pattern.flavour === this.flavour
      ? pattern
      : this.withSegments(pattern);
  }

  #isSensitive(given: boolean | null): boolean {
    return given ?? this.flavour === posix;
  }

  /** Whether Windows keeps such a name for itself: never elsewhere. */
  isReserved(): boolean {
    return false;
  }

  __truediv__(other: unknown): this | Singleton {
    if (typeof other !== "string" && !methodOf(other, "__fspath__")) return NotImplemented;
    return this.withSegments(this, other as Segment);
  }

  __rtruediv__(other: unknown): this | Singleton {
    if (typeof other !== "string" && !methodOf(other, "__fspath__")) return NotImplemented;
    return this.withSegments(other as Segment, this);
  }

  #compared(other: unknown): [string[], string[]] | undefined {
    if (!(other instanceof PurePath) || other.flavour !== this.flavour) return undefined;
    const { fold, separator } = this.flavour;
    return [fold(String(this)).split(separator), fold(String(other)).split(separator)];
  }

  __eq__(other: unknown): boolean | Singleton {
    const both = this.#compared(other);
    return both === undefined ? NotImplemented : order(...both) === 0;
  }

  __lt__(other: unknown): boolean | Singleton {
    const both = this.#compared(other);
    return both === undefined ? NotImplemented : order(...both) < 0;
  }

  __le__(other: unknown): boolean | Singleton {
    const both = this.#compared(other);
    return both === undefined ? NotImplemented : order(...both) <= 0;
  }

  __gt__(other: unknown): boolean | Singleton {
    const both = this.#compared(other);
    return both === undefined ? NotImplemented : order(...both) > 0;
  }

  __ge__(other: unknown): boolean | Singleton {
    const both = this.#compared(other);
    return both === undefined ? NotImplemented : order(...both) >= 0;
  }

  __hash__(): int {
    return hash(this.flavour.fold(String(this)));
  }

  __fspath__(): string {
    return String(this);
  }

  __bytes__(): Bytes {
    return encode(String(this), "utf-8", "surrogateescape");
  }

  __repr__(): string {
    return `${className(this.constructor)}(${repr(this.asPosix())})`;
  }

  __str__(): string {
    return this.toString();
  }

  /** The path as text. */
  toString(): string {
    return this.#text ??= this.#textOf(this.#parse());
  }
}

/** Whether a part fits one of a pattern; that of drive and root must be the same. */
function fits(
  part: string,
  pattern: string,
  isSensitive: boolean,
  { separator }: Flavour,
): boolean {
  if (!part.includes(separator)) return matcher(pattern, isSensitive).test(part);
  return isSensitive ? part === pattern : part.toLowerCase() === pattern.toLowerCase();
}

/** A share without anything behind it is its own root. */
function impliedRoot(drive: string): string {
  const parts = drive.split("\\");
  const isShare = parts.length === 4 && !["", "?", "."].includes(parts[2]!);
  return drive.startsWith("\\") && !drive.endsWith("\\") && (isShare || parts.length === 6)
    ? "\\"
    : "";
}

function order(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  }
  return a.length - b.length;
}

/** Whether names fit a pattern, in which `**` stands for any of them, at its end for one at least. */
function matchesAll(
  names: readonly string[],
  pattern: readonly string[],
  isSensitive: boolean,
): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return names.length === 0;
  if (first === "**" && rest.length === 0) return names.length > 0;
  if (first === "**") {
    // what it stands for are names, not the nothing before a first slash
    const most = names.findIndex((name) => name === "");
    const end = most < 0 ? names.length : most;
    for (let i = 0; i <= end; i++) if (matchesAll(names.slice(i), rest, isSensitive)) return true;
    return false;
  }
  const [name, ...others] = names;
  if (name === undefined || (name === "" && first !== "")) return false;
  return matcher(first, isSensitive).test(name) && matchesAll(others, rest, isSensitive);
}

/** A path as Linux and macOS write them. https://docs.python.org/3/library/pathlib.html#pathlib.PurePosixPath */
export class PurePosixPath extends PurePath {}

/** A path as Windows writes them. https://docs.python.org/3/library/pathlib.html#pathlib.PureWindowsPath */
export class PureWindowsPath extends PurePath {
  static override readonly flavour: Flavour = windows;

  override isReserved(): boolean {
    return this.parts.slice(this.anchor === "" ? 0 : 1).some((name) => {
      if (/[. ]$/.test(name)) return name !== "." && name !== "..";
      // deno-lint-ignore no-control-regex -- which is what Windows refuses
      return /[\x00-\x1f"*:<>?|]/.test(name) || DEVICE.test(name);
    });
  }
}

/** Names of devices, whatever follows a dot. */
const DEVICE =
  /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[1-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;

registerForm(import.meta, PurePosixPath, "pathlib.PurePosixPath", {
  write: (path) => [...PurePath.segmentsOf(path)],
  read: (segments: string[]) => new PurePosixPath(...segments),
});
registerForm(import.meta, PureWindowsPath, "pathlib.PureWindowsPath", {
  write: (path) => [...PurePath.segmentsOf(path)],
  read: (segments: string[]) => new PureWindowsPath(...segments),
});

for (const one of [PurePath, PurePosixPath, PureWindowsPath]) {
  for (const module of ["pathlib", "pathlib._local"]) pickledAs(module, one.name, one);
}
