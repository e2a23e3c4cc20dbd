/* @ts-self-types="../../../runtime/python/queue.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { nameFunctions } from "./core.js";
import { Empty, Full } from "../core.js";
import { LifoQueue, PriorityQueue, Queue, QueueBase, ShutDown, SimpleQueue } from "./parts/queue.js";
nameFunctions(__exportAll({
	Empty: () => Empty,
	Full: () => Full,
	LifoQueue: () => LifoQueue,
	PriorityQueue: () => PriorityQueue,
	Queue: () => Queue,
	QueueBase: () => QueueBase,
	ShutDown: () => ShutDown,
	SimpleQueue: () => SimpleQueue
}));
export { Empty, Full, LifoQueue, PriorityQueue, Queue, QueueBase, ShutDown, SimpleQueue };
