/**
 * Python 2, for programs that were written for it: importing this module makes the runtime follow Python 2 where it
 * differs from Python 3 in what values print, in the order of dicts and sets, and in what is compared with what.
 *
 * https://docs.python.org/2.7/
 *
 * @module
 */
import { isMainThread } from "../codec/modules.ts";
import { hash } from "./operators/hash.ts";
import { hash2, hashItemsBy } from "./python2/hash.ts";
import { summary, wrongCount } from "./python2/messages.ts";
import { toBytes } from "./python2/codecs.ts";
import { typeName2 } from "./python2/functions.ts";
import { keysOf, made, updated } from "./python2/order.ts";
import { order } from "./python2/order_of_values.ts";
import { endLine } from "./python2/print.ts";
import { repr2, str2 } from "./python2/text.ts";
import { dialect } from "./support/dialect.ts";
import type { Bytes } from "./values/bytes.ts";
import { followPython2 } from "./values/set_table.ts";

export {
  byteLength,
  decode,
  encode,
  toBytes,
  toText,
  unicode,
  unicodeRepr,
  unicodeType,
} from "./python2/codecs.ts";
export {
  classicDiv,
  filtered,
  hexadecimal,
  ioError,
  keyOf,
  long,
  mapped,
  message,
  octal,
  raised,
  rounded,
  typeOf,
  undefinedGlobal,
} from "./python2/functions.ts";
export { evaluatedInput } from "./python2/literals.ts";
export { markOldStyle as oldStyle } from "./python2/messages.ts";
export { cmp } from "./python2/order_of_values.ts";
export { hexversion, version, versionInfo } from "./python2/version.ts";
export { printLine, printPart } from "./python2/print.ts";

dialect.current = {
  repr: repr2,
  str: str2,
  bytes: (text) => toBytes(text) as Bytes,
  hash: hash2,
  order,
  typeName: typeName2,
  wrongCount,
  summary,
  keys: keysOf,
  made,
  updated,
};
hashItemsBy(hash);
followPython2();
if (isMainThread()) addEventListener("unload", endLine);
