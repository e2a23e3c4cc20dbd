/**
 * What stands behind a command: options and the names of files.
 *
 * @module
 */
import { UsageError } from "./usage.ts";

/** The options of a command. */
export interface Known {
  /** Those with a value. */
  readonly values: readonly string[];
  /** Those without. */
  readonly flags: readonly string[];
  /** Other names for some: `h` for `help`. */
  readonly short: Readonly<Record<string, string>>;
  /** Whether the first word that is no option ends them: what follows belongs to the program that it names. */
  readonly endsEarly: boolean;
}

/** What was given. */
export interface Given {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
  /** What is no option. */
  readonly words: readonly string[];
}

/**
 * The options and words in `args`.
 *
 * @throws {UsageError} An option that `command` does not have, one without its value, or nothing but options.
 */
export function optionsOf(command: string, args: readonly string[], known: Known): Given {
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  const words: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === "--" || known.endsEarly && !isOption(arg)) {
      words.push(...args.slice(arg === "--" ? i + 1 : i));
      break;
    }
    if (!isOption(arg)) {
      words.push(arg);
      continue;
    }
    const [, written = "", value] = /^--?([^=]*)(?:=(.*))?$/s.exec(arg)!;
    const isLong = arg.startsWith("--");
    const name = isLong ? written : known.short[written];
    if (name !== undefined && known.flags.includes(name) && value === undefined) flags.add(name);
    else if (name !== undefined && known.values.includes(name)) {
      const text = value ?? args[++i];
      if (!text) throw new UsageError(`Option --${name} needs a value`);
      values[name] = text;
    } else throw new UsageError(`Unknown option ${arg}. Try: deno task ${command} --help`);
  }
  if (!flags.has("help") && words.length === 0) {
    throw new UsageError(`No FILE given. Try: deno task ${command} --help`);
  }
  return { values, flags, words };
}

function isOption(arg: string): boolean {
  return arg.length > 1 && arg.startsWith("-");
}
