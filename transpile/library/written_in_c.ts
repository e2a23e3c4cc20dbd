/**
 * Which functions of the library CPython has in C: what they say of a call with too few or too many arguments are other
 * words than those of functions in Python.
 *
 * @module
 */

/** Where the functions of a module come from: the module or class that errors name, and which of them it holds. */
interface Home {
  readonly name: string;
  readonly holds: (name: string) => boolean;
}

function home(name: string, inPython = ""): Home {
  const names = new Set(inPython.split(" "));
  return { name, holds: (name) => !names.has(name) };
}

const MODULES: Readonly<Record<string, Home>> = {
  atexit: home("atexit"),
  binascii: home("binascii"),
  bisect: home("_bisect"),
  cmath: home("cmath"),
  contextvars: home("_contextvars"),
  decimal: home("_decimal"),
  functools: home(
    "_functools",
    "cache cached_property lru_cache singledispatch total_ordering update_wrapper wraps",
  ),
  gc: home("gc"),
  heapq: home("_heapq", "merge nlargest nsmallest"),
  io: home("_io"),
  itertools: home("itertools"),
  math: home("math"),
  operator: home("_operator"),
  os: home(
    "posix",
    "execl execle execlp execlpe execvp execvpe fdopen fsdecode fsencode fwalk get_exec_path getenv getenvb " +
      "makedirs popen process_cpu_count removedirs renames spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp " +
      "spawnvpe walk",
  ),
  random: { name: "Random", holds: (name) => name === "random" || name === "getrandbits" },
  struct: home("_struct"),
  sys: home("sys"),
  time: home("time"),
  unicodedata: home("unicodedata"),
  zlib: home("zlib"),
};

/** The classes in C; of modules without names all. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  _thread: [],
  array: [],
  collections: ["deque", "defaultdict", "OrderedDict"],
  contextvars: [],
  csv: ["_reader", "_writer"],
  datetime: [],
  decimal: [],
  functools: ["partial"],
  hashlib: [],
  io: [],
  itertools: [],
  operator: [],
  queue: ["SimpleQueue"],
  re: [],
  select: [],
  sqlite3: [],
  struct: [],
  time: [],
  types: [],
  weakref: ["ref", "ReferenceType"],
  zlib: [],
};

/** Whether CPython has a class of the library in C. */
export function isClassInC(module: string, name: string): boolean {
  const names = Object.hasOwn(CLASSES, module) ? CLASSES[module] : undefined;
  return names !== undefined && (names.length === 0 || names.includes(name));
}

/** The module in C that a function of the library comes from; undefined for what is written in Python. */
export function homeInC(module: string, name: string): string | undefined {
  const found = Object.hasOwn(MODULES, module) ? MODULES[module] : undefined;
  return found?.holds(name) ? found.name : undefined;
}
