/**
 * Makes a value when it is first asked for, and keeps it. For what takes its time to make and most programs never need:
 * what stands at the top of a module is paid for by each program's start.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
