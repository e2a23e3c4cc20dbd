/* @ts-self-types="../../runtime/pickle.ts" */
export { DEFAULT_PROTOCOL, Decimal, Fraction, Globals, HIGHEST_PROTOCOL, PickleBuffer, PickleError, PicklingError, UnpicklingError, dumpParts, dumps, loadFrom, loadSettings, loads, protocolOf, registerClass, standard } from "./pickle2.js";
