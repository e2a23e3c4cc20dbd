/** Module variables that children take over from their parent. */

/** How a module's variables are read and assigned. */
export interface Inherited {
  get(): object;
  set(values: object): unknown;
}

/** Under this symbol a function that remembers something, such as its results, lets that be read and set. */
export const memoryOf: unique symbol = Symbol.for("manycore.memory") as never;

/** A function that remembers something. */
export interface Remembering {
  [memoryOf]?: { get(): unknown; set(memory: unknown): void };
}

/** What `inheritGlobals` was given, by module. */
export const inherited: Map<string, Inherited> = new Map();

/**
 * Has children find a module's variables as their parent had them when it started them, as a process does that was
 * forked on Linux. Without it, a child has what its own import of the module makes: another `new Lock()`, for instance.
 *
 * The values are taken at the start of every `Process` and of every worker of a `Pool`, and are set in the child before
 * its target runs. They are copies, but for what is shared between processes, such as a `Lock`, a `Queue` or a `Value`.
 * An object that is an argument of the target as well, or the value of several variables, stays one object. A variable
 * that is undefined is left as the child's own import made it; one whose value cannot be sent is so too, or fails where
 * it is used. A class or function under its own name stands for its own fields.
 *
 * Call it once in a module, after the declarations of its variables and before the first process starts.
 *
 * https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods
 *
 * @param meta the module's `import.meta`
 * @param get gives the variables' values, by name
 * @param set assigns them; not needed for classes
 *
 * @example
 * ```ts
 * import { inheritGlobals, Lock, Process } from "@manycore/multiprocessing";
 *
 * let lock = new Lock();
 * let greeting = "hello";
 *
 * export async function greet(name: string): Promise<void> {
 *   using _held = await lock.hold();
 *   console.log(`${greeting} ${name}`);
 * }
 *
 * inheritGlobals(import.meta, () => ({ lock, greeting }), (from) => ({ lock, greeting } = from));
 *
 * if (import.meta.main) {
 *   greeting = "good morning";
 *   const process = new Process({ target: greet, args: ["bob"] });
 *   process.start(); // prints "good morning bob"
 *   await process.join();
 * }
 * ```
 */
export function inheritGlobals<T extends object>(
  meta: ImportMeta,
  get: () => T,
  set: (values: T) => unknown = () => {},
): void {
  const own: Inherited = { get, set: (values) => set(values as T) };
  // Several modules may have become one file.
  const other = inherited.get(meta.url);
  inherited.set(
    meta.url,
    other === undefined ? own : {
      get: () => ({ ...other.get(), ...own.get() }),
      set(values) {
        other.set(values);
        own.set(values);
      },
    },
  );
}
