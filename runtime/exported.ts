/** Classes that this package exports, by themselves. */

const names = new Map<unknown, string>();

/** Makes known what classes are exported as; a class with two names goes by the first. */
export function nameExports(classes: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(classes)) {
    if (!names.has(value)) names.set(value, name);
  }
}

/** The name under which a class is exported, if it is loaded and was made known. */
export function exportedName(value: unknown): string | undefined {
  return names.get(value);
}
