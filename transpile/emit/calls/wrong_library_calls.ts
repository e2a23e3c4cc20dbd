/**
 * Calls of functions of the library that Python refuses: too few arguments, too many, or keywords that they do not know.
 *
 * @module
 */
import { refusal, unexpectedText } from "../../../runtime/python/support/refusals.ts";
import type { Type } from "../../analysis/types/types.ts";
import type { FunctionRow } from "../../library/signature.ts";
import { labelElsewhere } from "../../library/other_homes.ts";
import { homeInC, isClassInC } from "../../library/written_in_c.ts";
import type { Call } from "../../syntax/ast.ts";
import { type Parameter, parametersOf } from "./library.ts";

/** What a call gives, and what the function takes. */
interface Given {
  readonly label: string;
  /** How many arguments it is given by position. */
  readonly count: number;
  readonly names: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly places: readonly Parameter[];
  /** How many of the places cannot be given by name. */
  readonly onlyByPlace: number;
  readonly takesAny: boolean;
}

/** Modules whose functions are methods of an object behind them. */
const METHODS: Readonly<Record<string, string>> = { random: "Random" };

/** Modules whose functions take more in CPython than the tables say. */
const TAKE_MORE = new Set(["enum", "hashlib", "inspect", "os", "socket", "typing"]);

/** Functions of others that do so. */
const FUNCTIONS_TAKE_MORE = new Set([
  ..."create_subprocess_exec create_subprocess_shell open_connection open_unix_connection start_server start_unix_server"
    .split(" ").map((name) => `asyncio.${name}`),
  ..."connection datagram_endpoint server unix_connection unix_server".split(" ")
    .map((name) => `asyncio.AbstractEventLoop.create_${name}`),
  "asyncio.StreamReader.__init__",
  "traceback.StackSummary.__init__",
  "traceback.StackSummary.format_frame_summary",
  "traceback.format_exception_only",
]);

/** Functions that hand the keywords that they do not know to others. */
const HAND_ON: Readonly<Record<string, string>> = Object.fromEntries(
  "critical debug error exception fatal info log warn warning".split(" ").flatMap((name) =>
    [`logging.${name}`, `logging.Logger.${name}`].map((full) => [full, "Logger._log"])
  ),
);

/** What Python says of a call of a function of the library; null where it fits, or only the run time can tell. */
export function wrongLibraryCall(
  node: Call,
  row: FunctionRow,
  receiver: Type | null,
): string | null {
  const name = row.module === "builtins" ? row.name : row.name.slice(row.module.length + 1);
  const [owner = "", method] = name.split(".");
  const isMethod = method !== undefined && method !== "__init__";
  if (isMethod && row.module !== "builtins" && !isOnObject(node, receiver)) return null;
  if (row.ofClass || TAKE_MORE.has(row.module) || FUNCTIONS_TAKE_MORE.has(row.name)) return null;
  if (node.args.some((item) => item.type === "Starred")) return null;
  if (node.keywords.some((keyword) => keyword.arg === null)) return null;
  const parameters = parametersOf(row.signature);
  const only = row.signature.search(/,\s*\/[,)]/);
  const given: Given = {
    label: method ?? owner,
    count: node.args.length,
    names: node.keywords.map((keyword) => keyword.arg!),
    parameters,
    places: parameters.filter(({ kind }) => kind === "positional"),
    onlyByPlace: only < 0 ? 0 : parametersOf(`${row.signature.slice(0, only)}) -> None`).length,
    takesAny: parameters.some(({ kind }) => kind === "star"),
  };
  // constructors in C say what they say themselves
  if (method === "__init__" && isClassInC(row.module, owner)) return null;
  const home = homeOf(row.module, owner, method);
  if (home !== undefined) return wrongInC(given, home);
  const label = labelElsewhere(row.name);
  if (method === "__init__" && parameters.length === 0 && label === undefined) {
    return given.count + given.names.length > 0 ? `${owner}() takes no arguments` : null;
  }
  const behind = method === undefined ? METHODS[row.module] : undefined;
  const handedOn = HAND_ON[row.name];
  if (handedOn !== undefined) {
    const stranger = given.names.find((one) => !parameters.some((known) => known.name === one));
    if (stranger !== undefined) return unexpectedText(handedOn, stranger);
  }
  return refusal(
    label ?? (behind ? `${behind}.${name}` : name),
    parameters,
    given.count,
    given.names,
    method !== undefined || behind !== undefined ? 1 : 0,
  );
}

/** Whether a method is called on an object: not on its class, nor on what other bases may have a say in. */
function isOnObject({ func }: Call, receiver: Type | null): boolean {
  if (receiver?.kind !== "libraryInstance" || func.type !== "Attribute") return false;
  const { value } = func;
  return !(value.type === "Call" && value.func.type === "Name" && value.func.id === "super");
}

/** What stands before the name of a function in C, in the errors about its calls. */
function homeOf(module: string, owner: string, method: string | undefined): string | undefined {
  if (method === undefined) return homeInC(module, owner);
  return module === "builtins" || isClassInC(module, owner) ? owner : undefined;
}

function plural(count: number): string {
  return count === 1 ? "" : "s";
}

/** Functions that are called otherwise in the errors about their calls. */
const ALIASES: Readonly<Record<string, string>> = {
  bisect: "bisect_right",
  insort: "insort_right",
};

/** The words of functions in C. */
function wrongInC(given: Given, home: string): string | null {
  const { count, names, parameters, places, onlyByPlace, takesAny } = given;
  const label = ALIASES[given.label] ?? given.label;
  const takesAllNames = parameters.some(({ kind }) => kind === "kwargs");
  if (takesAllNames && (takesAny || count <= places.length)) return null;
  const takesNames = parameters.length > onlyByPlace && !takesAny && !takesAllNames;
  const required = places.filter(({ optional }) => !optional).length;
  const isClass = home === "itertools" && label !== "tee";
  const full = isClass ? label : `${home}.${label}`;
  if (!takesNames) {
    if (
      names.length > 0 && !parameters.some(({ kind }) => kind !== "positional" && kind !== "star")
    ) {
      return `${full}() takes no keyword arguments`;
    }
    const named = parameters.filter(({ kind }) => kind === "keyword");
    const unknown = names.find((name) => !named.some((one) => one.name === name));
    if (takesAny && !takesAllNames && unknown !== undefined) {
      const which = label === "zip_longest" ? "" : ` '${unknown}'`;
      return `${label}() got an unexpected keyword argument${which}`;
    }
    if (count >= required && (takesAny || count <= places.length)) return null;
    if (places.length === 0) return `${full}() takes no arguments (${count} given)`;
    if (places.length === 1 && required === 1 && !takesAny && !isClass) {
      return `${full}() takes exactly one argument (${count} given)`;
    }
    const limit = count < required ? required : places.length;
    const bound = required === places.length && !takesAny
      ? ""
      : count < required
      ? "at least "
      : "at most ";
    return `${label} expected ${bound}${limit} argument${plural(limit)}, got ${count}`;
  }
  if (count + names.length > parameters.length) {
    return `${label}() takes ${required === parameters.length ? "exactly" : "at most"} ${
      count === 0 ? `${parameters.length} keyword ` : `${parameters.length} `
    }argument${plural(parameters.length)} (${count + names.length} given)`;
  }
  if (count > places.length) {
    if (places.length === 0) return `${label}() takes no positional arguments`;
    return `${label}() takes ${
      required === places.length ? "exactly" : "at most"
    } ${places.length} positional argument${plural(places.length)} (${count} given)`;
  }
  const gone = places.findIndex(({ name, optional }, i) =>
    i >= count && !optional && (i < onlyByPlace || !names.includes(name))
  );
  if (gone >= 0) {
    return gone < onlyByPlace
      ? `${label}() takes ${
        required === places.length ? "exactly" : "at least"
      } ${required} positional argument${plural(required)} (${count} given)`
      : `${label}() missing required argument '${places[gone]!.name}' (pos ${gone + 1})`;
  }
  const known = parameters.slice(onlyByPlace).map(({ name }) => name);
  for (const name of names) {
    if (!known.includes(name)) return unexpectedText(label, name, known);
    const place = places.findIndex((one) => one.name === name);
    if (place >= 0 && place < count) {
      return `argument for ${label}() given by name ('${name}') and position (${place + 1})`;
    }
  }
  return null;
}
