/**
 * What makes a program one of Python's: its calls, its floats, its start methods, and how it ends. Modules that emitted
 * programs import load this one; parts of Python's library that a program in TypeScript comes by, such as the exceptions
 * of a connection, do not.
 *
 * @module
 */
import { pythonHooks } from "../errors.ts";
import { viewOfBytes } from "./builtins/memoryview.ts";
import { call, type } from "./dispatch.ts";
import { KeyError } from "./exceptions.ts";
import { same } from "./operators/compare.ts";
import { iter } from "./operators/iteration.ts";
import { truth } from "./operators/truth.ts";
import "./pickling.ts";
import "./uncaught.ts";
import { Bytes } from "./values/bytes.ts";
import { toFloat } from "./values/numbers.ts";

pythonHooks.call = call;
pythonHooks.startMethods = ["fork", "spawn", "forkserver"];
pythonHooks.iterate = iter;
pythonHooks.truth = truth;
pythonHooks.same = same;
pythonHooks.typeOf = type;
pythonHooks.keyError = (key) => new KeyError(key);
pythonHooks.float = toFloat;
pythonHooks.view = (bytes) => viewOfBytes(bytes) as unknown as Uint8Array;
pythonHooks.bytes = (value) => new Bytes(value.buffer, value.byteOffset, value.length);
