/**
 * Becoming another program.
 *
 * @module
 */
import { OSError, TypeError, ValueError } from "../exceptions.ts";
import { Dict } from "../values/dict.ts";
import { typeName } from "../values/types.ts";
import { environ } from "./environ.ts";
import { type PathLike, pathText } from "./guard.ts";
import { cString, errno, failure, libc } from "./libc.ts";
import { withSignals } from "./own_signals.ts";

/** Texts, as the system takes a list of them. */
export class Texts {
  readonly #texts: readonly Uint8Array<ArrayBuffer>[];
  readonly addresses: BigUint64Array<ArrayBuffer>;

  constructor(texts: readonly string[]) {
    this.#texts = texts.map(cString);
    this.addresses = new BigUint64Array(texts.length + 1);
    this.#texts.forEach((text, i) => {
      this.addresses[i] = Deno.UnsafePointer.value(Deno.UnsafePointer.of(text));
    });
  }
}

/** Variables by name. */
export type Environment = Readonly<Record<string, string>>;

/** Becomes a program; returns only when that fails. */
function become(path: string, args: readonly string[], env: Environment): void {
  const given = new Texts(args);
  const variables = new Texts(Object.entries(env).map(([name, value]) => `${name}=${value}`));
  const { execve } = libc("os.execv");
  withSignals(() => execve(cString(path), given.addresses, variables.addresses));
}

/**
 * Starts this very program anew, in this process.
 *
 * @param line the words of its command line
 * @param more variables to add to the environment
 * @throws {OSError} when the system refuses
 */
export function becomeItself(line: readonly string[], more: Environment): never {
  become(Deno.execPath(), line, { ...Deno.env.toObject(), ...more });
  throw failure();
}

/** The arguments of a program as texts. */
export function argumentsOf(caller: string, args: unknown): string[] {
  if (!Array.isArray(args)) {
    throw new TypeError(`${caller}() arg 2 must be a tuple or list`);
  }
  if (args.length === 0) throw new ValueError(`${caller}() arg 2 must not be empty`);
  return args.map((arg) => pathText(arg));
}

/** An environment as texts. */
export function environment(caller: string, env: unknown): Environment {
  if (env === environ) return Deno.env.toObject();
  if (!(env instanceof Dict)) {
    throw new TypeError(`${caller}: environment must be a mapping object, not ${typeName(env)}`);
  }
  return Object.fromEntries([...env].map(([name, value]) => [pathText(name), pathText(value)]));
}

/**
 * Becomes the program of a file.
 *
 * @throws {OSError} when there is no such program
 * @see https://docs.python.org/3/library/os.html#os.execv
 */
export function execv(path: PathLike, args: readonly PathLike[]): never {
  become(pathText(path), argumentsOf("execv", args), Deno.env.toObject());
  throw failure();
}

/** The same, with an environment. https://docs.python.org/3/library/os.html#os.execve */
export function execve(path: PathLike, args: readonly PathLike[], env: object): never {
  become(pathText(path), argumentsOf("execve", args), environment("execve", env));
  throw failure();
}

/** Becomes a program that is looked for in the folders of PATH. https://docs.python.org/3/library/os.html#os.execvp */
export function execvp(file: PathLike, args: readonly PathLike[]): never {
  return search(pathText(file), argumentsOf("execv", args), Deno.env.toObject());
}

/** The same, with an environment. https://docs.python.org/3/library/os.html#os.execvpe */
export function execvpe(file: PathLike, args: readonly PathLike[], env: object): never {
  return search(pathText(file), argumentsOf("execve", args), environment("execve", env));
}

/** Becomes the program of a file; its arguments come one by one. https://docs.python.org/3/library/os.html#os.execl */
export function execl(path: PathLike, ...args: PathLike[]): never {
  return execv(path, args);
}

/** The same; the environment comes last. https://docs.python.org/3/library/os.html#os.execle */
export function execle(path: PathLike, ...args: unknown[]): never {
  return execve(path, args.slice(0, -1) as PathLike[], args.at(-1) as object);
}

/** As `execvp`; the arguments come one by one. https://docs.python.org/3/library/os.html#os.execlp */
export function execlp(file: PathLike, ...args: PathLike[]): never {
  return execvp(file, args);
}

/** As `execvpe`; the arguments come one by one, the environment last. https://docs.python.org/3/library/os.html#os.execlpe */
export function execlpe(file: PathLike, ...args: unknown[]): never {
  return execvpe(file, args.slice(0, -1) as PathLike[], args.at(-1) as object);
}

const ENOENT = 2;
const ENOTDIR = 20;

function search(file: string, args: readonly string[], env: Environment): never {
  if (file.includes("/")) {
    become(file, args, env);
    throw failure();
  }
  let worse: OSError | undefined;
  for (const folder of (env["PATH"] ?? "/bin:/usr/bin").split(":")) {
    become(`${folder}/${file}`, args, env);
    if (errno() !== ENOENT && errno() !== ENOTDIR) worse ??= failure();
  }
  throw worse ?? new OSError(ENOENT, "No such file or directory");
}
