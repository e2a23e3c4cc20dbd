/**
 * Imports a file of this folder when it is needed. Of an import whose specifier stands in the text, Deno reads all files
 * that it leads to before the program starts, the whole transpiler's.
 */
export async function later<T>(name: string): Promise<T> {
  return await import(new URL(`../cli/${name}`, import.meta.url).href);
}
