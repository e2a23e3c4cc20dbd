/* @ts-self-types="../../../runtime/python/graphlib.ts" */
import "./program.js";
import "../rolldown-runtime.js";
import { ValueError } from "../core.js";
import { Dict, callMethod, isKeywords, iter, repr, tupleFrom } from "./core.js";
import { lasting } from "./parts/asyncio2.js";
// runtime/python/graphlib.ts
var CycleError = class extends ValueError {
	static __module__ = "graphlib";
};
const GIVEN = -1;
const DONE = -2;
var TopologicalSorter = class {
	static __module__ = "graphlib";
	#nodes = new Dict();
	#ready = null;
	#given = 0;
	#finished = 0;
	constructor(graph = null) {
		const given = isKeywords(graph) ? graph.graph ?? null : graph;
		if (given === null) return;
		for (const pair of iter(callMethod(given, "items", []))) {
			const [node, before] = [...iter(pair)];
			this.add(node, ...iter(before));
		}
	}
	#info(node) {
		let info = this.#nodes.get(node, null);
		if (!info) this.#nodes.set(node, info = {
			node,
			waiting: 0,
			successors: []
		});
		return info;
	}
	add(node, ...predecessors) {
		if (this.#ready) throw new ValueError("Nodes cannot be added after a call to prepare()");
		this.#info(node).waiting += predecessors.length;
		for (const one of predecessors) this.#info(one).successors.push(node);
	}
	prepare() {
		if (this.#ready) throw new ValueError("cannot prepare() more than once");
		this.#ready = [...this.#nodes.values()].filter(({ waiting }) => waiting === 0).map(({ node }) => node);
		const cycle = this.#cycle();
		if (cycle) throw new CycleError("nodes are in a cycle", cycle);
	}
	getReady() {
		if (!this.#ready) throw new ValueError("prepare() must be called first");
		const result = tupleFrom([...this.#ready]);
		for (const node of result) this.#info(node).waiting = GIVEN;
		this.#ready.length = 0;
		this.#given += result.length;
		return result;
	}
	isActive() {
		if (!this.#ready) throw new ValueError("prepare() must be called first");
		return this.#finished < this.#given || this.#ready.length > 0;
	}
	__bool__() {
		return this.isActive();
	}
	done(...nodes) {
		if (!this.#ready) throw new ValueError("prepare() must be called first");
		for (const node of nodes) {
			const info = this.#nodes.get(node, null);
			if (!info) throw new ValueError(`node ${repr(node)} was not added using add()`);
			if (info.waiting >= 0) throw new ValueError(`node ${repr(node)} was not passed out (still not ready)`);
			if (info.waiting === DONE) throw new ValueError(`node ${repr(node)} was already marked done`);
			info.waiting = DONE;
			for (const successor of info.successors) {
				const next = this.#info(successor);
				if (--next.waiting === 0) this.#ready.push(successor);
			}
			this.#finished++;
		}
	}
	#cycle() {
		const seen = new Set();
		const places = new Map();
		for (const start of this.#nodes.values()) {
			const stack = [];
			const waiting = [];
			let node = start;
			for (;;) {
				if (seen.has(node)) {
					const place = places.get(node);
					if (place !== void 0) return [...stack.slice(place), node].map((one) => one.node);
				} else {
					seen.add(node);
					waiting.push(node.successors[Symbol.iterator]());
					places.set(node, stack.length);
					stack.push(node);
				}
				let next;
				while (stack.length > 0) {
					const step = waiting.at(-1).next();
					if (!step.done) {
						next = this.#info(step.value);
						break;
					}
					places.delete(stack.pop());
					waiting.pop();
				}
				if (!next) break;
				node = next;
			}
		}
		return null;
	}
	staticOrder() {
		return ordered(this);
	}
};
function* ordered(sorter) {
	sorter.prepare();
	while (sorter.isActive()) {
		const ready = sorter.getReady();
		yield* ready;
		sorter.done(...ready);
	}
}
lasting(ordered);
export { CycleError, TopologicalSorter };
