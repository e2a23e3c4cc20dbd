/* @ts-self-types="../../../runtime/python/json.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { nameFunctions } from "./core.js";
import { JSONDecoder, load, loads } from "./parts/json2.js";
import { JSONEncoder, dump, dumps } from "./parts/json3.js";
import { JSONDecodeError } from "./parts/json.js";
nameFunctions(__exportAll({
	JSONDecodeError: () => JSONDecodeError,
	JSONDecoder: () => JSONDecoder,
	JSONEncoder: () => JSONEncoder,
	dump: () => dump,
	dumps: () => dumps,
	load: () => load,
	loads: () => loads
}));
export { JSONDecodeError, JSONDecoder, JSONEncoder, dump, dumps, load, loads };
