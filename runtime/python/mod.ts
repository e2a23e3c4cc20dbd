/**
 * Python's built-ins, and the operators where JavaScript's own would give another answer: what emitted programs import.
 * https://docs.python.org/3/library/functions.html
 *
 * @module
 */
import "./codec.ts";
import "./files/travel.ts";
import "./program.ts";
import * as self from "./mod.ts";
import { nameLater } from "./values/types.ts";

export { all, any, NumberSum, sum } from "./builtins/aggregate.ts";
export { bytearray, bytes } from "./builtins/bytes.ts";
export { dict, frozenset, set } from "./builtins/dict.ts";
export { complex, float } from "./builtins/float.ts";
export { bool, int } from "./builtins/int.ts";
export {
  callable,
  FunctionType,
  isinstance,
  issubclass,
  NoneType,
  object,
  type,
} from "./builtins/introspection.ts";
export { enumerate, filter, map, reversed, zip } from "./builtins/iterators.ts";
export { list, tuple } from "./builtins/list.ts";
export { abs, ascii, bin, chr, hex, oct, ord, pow, range, round } from "./builtins/numbers.ts";
export { memoryview } from "./builtins/memoryview.ts";
export type { MemoryView } from "./builtins/memoryview.ts";
export { exit, quit } from "./builtins/exit.ts";
export { max, min, sorted } from "./builtins/sorted.ts";
export type { SortOptions } from "./builtins/sorted.ts";
export { str } from "./builtins/str.ts";
export { aenter, aexit, enter, enterAsync, exitAsync, leave } from "./context_manager.ts";
export {
  awaitable,
  Coroutine,
  coroutine,
  coroutineFunction,
  coroutineFunctions,
} from "./coroutines/coroutine.ts";
export type { Awaitable } from "./coroutines/coroutine.ts";
export {
  atOnce,
  call,
  callMethod,
  callMethodSync,
  callStatic,
  delattr,
  dir,
  getattr,
  hasattr,
  invoke,
  matched,
  setattr,
  vars,
} from "./dispatch.ts";
export * from "./exceptions.ts";
export { open } from "./file.ts";
export type { BinaryFile, OpenOptions, TextFile } from "./file.ts";
export { initialize, Initialized, metaclass, mixin } from "./inheritance.ts";
export type { AnyClass, Late, Mixed } from "./inheritance.ts";
export { nameGenerators } from "./support/generator_names.ts";
export { packed, unpacked } from "./support/packed.ts";
export { suggesting } from "./support/suggested.ts";
export {
  absentName,
  belong,
  imported,
  moduleLoader,
  ModuleObject,
  moduleObject,
  noteModules,
  presentIn,
} from "./modules.ts";
export {
  bound,
  boundFree,
  boundGlobal,
  classAttributes,
  missing,
  moduleName,
  raise,
  refuse,
  sliceOf,
  undefinedName,
} from "./names.ts";
export { type Delegated, delegated } from "./delegation.ts";
export { catchesExit, leaving, released, releasing, sendTo } from "./generators.ts";
export { exception } from "./native_errors.ts";
export {
  add,
  addInts,
  div,
  divmod,
  floordiv,
  invert,
  matmul,
  mod,
  mul,
  mulInts,
  mulmod,
  neg,
  pos,
  power,
  sub,
  subInts,
} from "./operators/arithmetic.ts";
export { bitand, bitor, bitxor, lshift, rshift } from "./operators/bitwise.ts";
export {
  compare,
  type Comparison,
  eq,
  ge,
  gt,
  identical,
  le,
  lt,
  ne,
} from "./operators/compare.ts";
export {
  byteSlot,
  contains,
  delItem,
  delSlice,
  isMapping,
  isSequence,
  item,
  reversePart,
  setItem,
  setSlice,
  slice,
  slot,
} from "./operators/container.ts";
export { hash } from "./operators/hash.ts";
export {
  iadd,
  ibitand,
  ibitor,
  ibitxor,
  idiv,
  ifloordiv,
  ilshift,
  imatmul,
  imod,
  imul,
  ipow,
  irshift,
  isub,
} from "./operators/in_place.ts";
export { addTo, countEach } from "./operators/item_sums.ts";
export { classmethod, property, staticmethod } from "./classes/descriptors.ts";
export type { ClassMethod, Property, StaticMethod } from "./classes/descriptors.ts";
export { create } from "./classes/make.ts";
export { inheritNames } from "./classes/function_names.ts";
export { createClass, makeClass, Type } from "./classes/metaclass.ts";
export {
  ByteArrayValue,
  BytesValue,
  FloatValue,
  IntValue,
  StrValue,
  TupleValue,
} from "./classes/values.ts";
export { boundNames, classNames, inBody, moduleNames } from "./classes/namespace.ts";
export { initObject } from "./classes/object.ts";
export { parent, superType } from "./classes/super.ts";
export { checkSlots } from "./classes/slots.ts";
export { takeFields } from "./values/given_dict.ts";
export { noteSubclass } from "./classes/subclasses.ts";
export { define, defineProperty, method, replaceMethods, staticMethod, tell } from "./methods.ts";
export {
  aiter,
  anext,
  asyncIter,
  iter,
  iterator,
  next,
  nextItem,
  starred,
  unpack,
  unpackStar,
} from "./operators/iteration.ts";
export { len } from "./operators/length.ts";
export { matchName } from "./match.ts";
export { not, truth } from "./operators/truth.ts";
export { input, print } from "./print.ts";
export type { PrintOptions } from "./print.ts";
export { format } from "./text/format.ts";
export { percent } from "./text/percent.ts";
export { repr } from "./text/repr.ts";
export { strFormat } from "./text/str_format.ts";
export { ByteArray, Bytes } from "./values/bytes.ts";
export {
  absComplex,
  addComplex,
  Complex,
  divComplex,
  mulComplex,
  subComplex,
} from "./values/complex.ts";
export { isPalindrome } from "./text/palindrome.ts";
export { partAt, wordAt } from "./text/parts.ts";
export { TextBuilder } from "./text/text_builder.ts";
export { textOf } from "./text/ascii_bytes.ts";
export { TextList } from "./text/text_list.ts";
export { whole } from "./text/whole.ts";
export { Dict, dictEntries, merged } from "./values/dict.ts";
export type { DictItems, DictKeys, DictValues } from "./values/dict_views.ts";
export { Flags } from "./values/flags.ts";
export { id } from "./values/identity.ts";
export { IntSum } from "./values/int_sum.ts";
export { optionsNamed } from "./runtime_calls.ts";
export { keywords, positionals } from "./values/keywords.ts";
export type { Keywords } from "./values/keywords.ts";
export { List } from "./values/list.ts";
export { Float, nonzero, raw } from "./values/numbers.ts";
export {
  exponential,
  finite,
  floats,
  FloatSum,
  larger,
  MixedSum,
  nonnegative,
  nonzeroInt,
  positive,
  quotient,
  rawItems,
  smaller,
  stride,
  sumFloats,
  sumOfFloats,
} from "./values/plain_numbers.ts";
export { Range } from "./values/range.ts";
export { FrozenSet, PySet } from "./values/set.ts";
/** Assertions are checked. https://docs.python.org/3/library/constants.html#debug__ */
export const __debug__ = true;
export { Ellipsis, NotImplemented } from "./values/singletons.ts";
export { Slice } from "./values/slice.ts";
export { asItems, asTuple, Tuple } from "./values/tuple.ts";

nameLater(self);
