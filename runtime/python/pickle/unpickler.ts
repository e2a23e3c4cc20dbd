/**
 * `pickle.Unpickler`.
 *
 * @module
 */
import { UnpicklingError } from "../../pickle/errors.ts";
import { UnpicklerRun, type UnpicklerSettings } from "../../pickle/unpickler.ts";
import { inputOf, type LoadKeywords, type Readable, readSettings } from "./loading.ts";

/**
 * Reads pickles from a file. https://docs.python.org/3/library/pickle.html#pickle.Unpickler
 *
 * A subclass may choose by `find_class` what names stand for.
 */
export class Unpickler {
  static readonly __module__: string = "_pickle";
  readonly #file: Readable;
  readonly #settings: UnpicklerSettings;
  readonly #memo = new Map<number, unknown>();
  #run: UnpicklerRun | undefined;

  constructor(file: Readable, named?: LoadKeywords) {
    this.#file = file;
    this.#settings = readSettings(named);
  }

  /**
   * The value of the next pickle.
   *
   * @throws {UnpicklingError} when there is none, or one that names what the program does not have
   * @throws {EOFError} at the end of the file
   */
  load(): unknown {
    const [input, done] = inputOf(this.#file);
    const base = Unpickler.prototype;
    const run = new UnpicklerRun(input, {
      ...this.#settings,
      persistentLoad: this.persistentLoad === base.persistentLoad
        ? undefined
        : (id) => this.persistentLoad(id),
      findClass: this.findClass === base.findClass
        ? undefined
        : (module, name) => this.findClass(module, name),
    }, this.#memo);
    this.#run = run;
    const value = run.run();
    run.keepMemo();
    done();
    return value;
  }

  /**
   * What an object is that is kept elsewhere, for a subclass to say.
   *
   * @throws {UnpicklingError} where it does not
   */
  persistentLoad(_pid: unknown): unknown {
    throw new UnpicklingError("unsupported persistent id encountered");
  }

  /**
   * What a name stands for.
   *
   * @throws {UnpicklingError} when the program does not have it
   */
  findClass(module: string, name: string): unknown {
    return this.#run!.find(module, name, this.#settings.fixImports);
  }
}
