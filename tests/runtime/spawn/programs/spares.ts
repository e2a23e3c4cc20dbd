/** Makes two processes ahead, prints their numbers, and ends. */
import { prestart, setStartMethod } from "@manycore/multiprocessing";
import { childrenOf } from "../system.ts";

setStartMethod("spawn");
await prestart(2);
console.log(JSON.stringify(childrenOf(Deno.pid)));
