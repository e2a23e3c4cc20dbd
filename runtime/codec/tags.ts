/**
 * The wire format's first bytes, in one table.
 *
 *     00..7f  the int itself                80..9f  one of `Tag`
 *     a0..bf  ASCII string, 0..31 bytes     c0..cf  array, 0..15 elements
 *     d0..df  plain object, 0..15 keys      e0..ff  the int minus 256 (-32..-1)
 *
 * Lengths and larger ints are varints, seven bits a byte, lowest first; signed ones are zigzagged.
 *
 * @module
 */

/** What follows a first byte in 80..9f. */
export const Tag = {
  Undefined: 0x80,
  Null: 0x81,
  False: 0x82,
  True: 0x83,
  /** zigzag varint, 32 bits */
  Int: 0x84,
  /** eight bytes, little-endian */
  Double: 0x85,
  /** sign byte, length, magnitude little-endian */
  BigInt: 0x86,
  /** length in bytes, UTF-8 */
  String: 0x87,
  /** length in code units, two bytes each: strings with lone surrogates */
  String16: 0x88,
  /** index of an object that came earlier in the message */
  Reference: 0x89,
  /** length, elements */
  Array: 0x8a,
  /** a missing element of an array */
  Hole: 0x8b,
  /** count, then key and value by turns */
  Object: 0x8c,
  /** the same, without a prototype */
  NullObject: 0x8d,
  /** count, then key and value by turns */
  Map: 0x8e,
  /** count, values */
  Set: 0x8f,
  /** double */
  Date: 0x90,
  /** source, flags */
  RegExp: 0x91,
  /** href */
  Url: 0x92,
  /** kind (index into `viewKinds`), length in bytes, zeros up to a multiple of 8 when that is `pieceBytes` or more, bytes */
  Bytes: 0x93,
  /** descriptor, message, stack, hidden fields, enumerable fields; a byte 1 before each field, 0 after the last */
  Error: 0x94,
  /** descriptor, count, then key and value by turns */
  Instance: 0x95,
  /** descriptor of the form, descriptor of the class or 0, state, own fields when a class is there */
  Custom: 0x96,
  /** descriptor of the form, address as double */
  Shared: 0x97,
  /** descriptor */
  Function: 0x98,
  /** callable, argument array */
  Reduce: 0x99,
  /** primitive */
  Boxed: 0x9a,
  /** key of Symbol.for */
  Symbol: 0x9b,
  /** name, message, stack */
  DomException: 0x9c,
  /** descriptor, kind of base (index into `bases`), content of the base, own fields */
  Derived: 0x9d,
  /** descriptor, state: an instance with `__getstate__` */
  State: 0x9e,
  /** descriptor of what makes it, count, what that is given, what the new Cells among these hold, own fields (nested.ts) */
  Nested: 0x9f,
} as const;

/** First bytes that carry a small number with them. */
export const shortString = 0xa0;
export const shortArray = 0xc0;
export const shortObject = 0xd0;
export const negative = 0xe0;

/** Arrays of bytes as long as this are not gathered with the rest of a message before it is copied. */
export const pieceBytes = 1 << 14;

/** What `Tag.Bytes` can hold; the index travels. */
export const viewKinds: readonly string[] = [
  "ArrayBuffer",
  "Uint8Array",
  "Int8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float32Array",
  "Float64Array",
  "BigInt64Array",
  "BigUint64Array",
  "DataView",
  "Float16Array",
];
