/**
 * Places in emitted programs, back in the Python that they came from: what the transpiler writes beside a module
 * (transpile/map), read when a traceback is first made.
 *
 * @module
 */
/** A stretch of a Python file that a traceback shows. */
export interface Stretch {
  /** The Python file. */
  readonly file: string;
  /** The function, `<module>` outside of all. */
  readonly name: string;
  /** Tells functions of the same name apart. */
  readonly scope: number;
  /** The first line, counted from 1, and the column in it, from 0. */
  readonly line: number;
  readonly column: number;
  /** The same of the end. */
  readonly endLine: number;
  readonly endColumn: number;
  /** Line and column of the begin and of the end of what is underlined more; null where all is alike. */
  readonly mark: readonly [number, number, number, number] | null;
  /** Whether nothing is underlined. */
  readonly isPlain: boolean;
  /** Whether it is the call of a method. */
  readonly isMethod: boolean;
}

interface Places {
  readonly scopes: readonly string[];
  readonly parts: readonly number[];
  readonly lines: readonly (readonly number[])[];
}

interface Found {
  readonly source: string;
  readonly places: Places;
}

/** How many numbers a part takes. */
const SIZE = 10;

const maps = new Map<string, Found | null>();

/** The texts of programs that lie in no file, by what tracebacks call them. */
const texts = new Map<string, string>();

/** What stands behind a place of a module. */
export interface Behind {
  /** The stretch of Python; null where a line is none's. */
  readonly stretch: Stretch | null;
  /** The stretch around it in which a class's own statements run. */
  readonly around: Stretch | null;
}

/** What stands behind a line, counted from 1, and a column, from 1, of the file at `path`; null where that has no map. */
export function behind(path: string, line: number, column: number): Behind | null {
  let map = maps.get(path);
  if (map === undefined) maps.set(path, map = read(`${path}.map`));
  if (map === null) return null;
  const { source, places } = map;
  const part = partAt(places.lines, line - 1, column - 1);
  if (part === null) return { stretch: null, around: null };
  const stretch = stretchOf(source, places, part);
  for (let at = line - 2; at >= 0; at--) {
    const other = places.lines[at]?.[1];
    if (other === undefined) continue;
    const around = stretchOf(source, places, other);
    if (around.scope !== stretch.scope) return { stretch, around };
  }
  return { stretch, around: null };
}

function stretchOf(source: string, { parts, scopes }: Places, part: number): Stretch {
  const at = part * SIZE;
  const number = (index: number) => parts[at + index]!;
  return {
    file: source,
    name: scopes[number(0)] ?? "<module>",
    scope: number(0),
    line: number(1),
    column: number(2),
    endLine: number(3),
    endColumn: number(4),
    mark: number(5) < 0 ? null : [number(5), number(6), number(7), number(8)],
    isPlain: (number(9) & 1) !== 0,
    isMethod: (number(9) & 2) !== 0,
  };
}

/** The part at a place, or the last before it. */
function partAt(lines: Places["lines"], line: number, column: number): number | null {
  for (let at = line; at >= 0; at--) {
    const row = lines[at] ?? [];
    if (row.length === 0) continue;
    if (at < line) return row.at(-1)!;
    let found = row[1]!;
    for (let i = 0; i < row.length && row[i]! <= column; i += 2) found = row[i + 1]!;
    return found;
  }
  return null;
}

function read(path: string): Found | null {
  const text = readable(path);
  if (text === null) return null;
  try {
    const { sources: [source = ""], sourcesContent = [], x_python: places } = JSON.parse(text) as {
      sources: readonly string[];
      sourcesContent?: readonly string[];
      x_python?: Places;
    };
    if (!places) return null;
    // What was given on the command line is no file: its map has it.
    if (sourcesContent.length > 0) texts.set(source, sourcesContent[0]!);
    const isWhole = texts.has(source) || /^(?:[/\\]|[A-Za-z]:)/.test(source);
    return { source: isWhole ? source : beside(path, source), places };
  } catch {
    return null;
  }
}

/** The path that a path means in the folder of a file. */
function beside(file: string, path: string): string {
  return decodeURIComponent(new URL(encodeURI(path), `file://${encodeURI(file)}`).pathname);
}

/** The text of a Python file, or of a program that lies in none; null where it cannot be had. */
export function sourceText(file: string): string | null {
  return texts.get(file) ?? readable(file);
}

/** The text of a file, where it may be read without asking; null where not. */
function readable(path: string): string | null {
  try {
    const permission = Deno.permissions.querySync({ name: "read", path });
    return permission.state === "granted" ? Deno.readTextFileSync(path) : null;
  } catch {
    // Not a file, or gone.
    return null;
  }
}
