/* @ts-self-types="../../../../runtime/python/json/decoder.ts" */
import "../program.js";
import { JSONDecodeError } from "../parts/json.js";
import { JSONDecoder, load, loads } from "../parts/json2.js";
export { JSONDecodeError, JSONDecoder, load, loads };
