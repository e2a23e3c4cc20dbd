/* @ts-self-types="../../runtime/pickle.ts" */
import { PickleError, PicklingError, UnpicklingError } from "./core.js";
import { DEFAULT_PROTOCOL, Globals, HIGHEST_PROTOCOL, PickleBuffer, dumpParts, dumps, loadFrom, loadSettings, loads, protocolOf, registerClass, standard } from "./pickle2.js";
import { Fraction } from "./python/parts/fractions.js";
import { Decimal } from "./python/parts/decimal.js";
export { DEFAULT_PROTOCOL, Decimal, Fraction, Globals, HIGHEST_PROTOCOL, PickleBuffer, PickleError, PicklingError, UnpicklingError, dumpParts, dumps, loadFrom, loadSettings, loads, protocolOf, registerClass, standard };
