/** A class or function of a module that this thread has not loaded. */
export class MissingModule extends Error {
  readonly reference: string;

  constructor(reference: string, name: string, modules: readonly string[]) {
    super(
      `Cannot receive "${name}" here: its module ${
        modules[0] ?? "(unknown)"
      } is not loaded in this process. Import it, ` +
        `call register(import.meta, { ${name} }) in it, or use the asynchronous method`,
    );
    this.reference = reference;
  }
}
