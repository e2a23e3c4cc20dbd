/**
 * How objects that stand for something in shared memory are made on the receiving side, and how they are shown.
 *
 * @module
 */

let arriving = 0;

/** Makes an instance for an address, without the constructor's public parameters. */
export function arrive<T>(type: new () => T, address: number): T {
  arriving = address;
  try {
    return new type();
  } finally {
    arriving = 0;
  }
}

/** For constructors: whether {@linkcode arrived} will give an address. */
export function isArriving(): boolean {
  return arriving !== 0;
}

/** For constructors: the address that the instance is made for; 0 when it is a new object. */
export function arrived(): number {
  const address = arriving;
  arriving = 0;
  return address;
}

/** Where Python would say that an object is: `0x7f…`. */
export function placeOf(address: number): string {
  return `0x${(0x7f00_0000_0000 + address * 4).toString(16)}`;
}

/** Python's default repr, with the object's place in shared memory: `<multiprocessing.queues.Queue object at 0x7f…>`. */
export function defaultRepr(name: string, address: number): string {
  return `<${name} object at ${placeOf(address)}>`;
}

/** What Python calls the type of a value, for error messages. */
export function pythonTypeName(value: unknown): string {
  if (value === null || value === undefined) return "NoneType";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "str";
  if (typeof value === "bigint") return "int";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  if (typeof value === "function") return "function";
  if (typeof value.valueOf() === "number") return "float";
  if (Array.isArray(value)) return value.constructor === Array ? "list" : "tuple";
  if (value instanceof Uint8Array) return "bytes";
  if (value instanceof Map) return "dict";
  if (value instanceof Set) return "set";
  return value.constructor?.name ?? "object";
}
