/**
 * Python's `graphlib`: an order in which what depends on others comes behind them.
 * https://docs.python.org/3/library/graphlib.html
 *
 * @example
 * ```ts
 * import { Dict } from "@manycore/multiprocessing/python";
 * import { TopologicalSorter } from "@manycore/multiprocessing/python/graphlib";
 *
 * [...new TopologicalSorter(new Dict([["b", ["a"]]])).staticOrder()]; // ["a", "b"]
 * ```
 *
 * @module
 */
import { callMethod } from "./dispatch.ts";
import { ValueError } from "./exceptions.ts";
import { iter } from "./operators/iteration.ts";
import { lasting } from "./support/iterators.ts";
import { repr } from "./text/repr.ts";
import { Dict } from "./values/dict.ts";
import { isKeywords } from "./values/keywords.ts";
import { type Tuple, tupleFrom } from "./values/tuple.ts";

/** Nodes that depend on each other in a circle. https://docs.python.org/3/library/graphlib.html#graphlib.CycleError */
export class CycleError extends ValueError {
  static readonly __module__: string = "graphlib";
}

interface Node {
  readonly node: unknown;
  /** How many of those before it are not done; below zero: it was given out, or is done. */
  waiting: number;
  readonly successors: unknown[];
}

const GIVEN = -1;
const DONE = -2;

/** Orders the nodes of a graph. https://docs.python.org/3/library/graphlib.html#graphlib.TopologicalSorter */
export class TopologicalSorter {
  static readonly __module__: string = "graphlib";
  readonly #nodes = new Dict<unknown, Node>();
  #ready: unknown[] | null = null;
  #given = 0;
  #finished = 0;

  /** @param graph what comes before each node */
  constructor(graph: unknown = null) {
    const given = isKeywords(graph) ? graph.graph ?? null : graph;
    if (given === null) return;
    for (const pair of iter(callMethod(given, "items", []))) {
      const [node, before] = [...iter(pair)];
      this.add(node, ...iter(before));
    }
  }

  #info(node: unknown): Node {
    let info = this.#nodes.get(node, null) as Node | null;
    if (!info) this.#nodes.set(node, info = { node, waiting: 0, successors: [] });
    return info;
  }

  /** Adds a node and what comes before it. */
  add(node: unknown, ...predecessors: unknown[]): void {
    if (this.#ready) throw new ValueError("Nodes cannot be added after a call to prepare()");
    this.#info(node).waiting += predecessors.length;
    for (const one of predecessors) this.#info(one).successors.push(node);
  }

  /**
   * Ends the adding.
   *
   * @throws {CycleError} when nodes depend on each other in a circle
   */
  prepare(): void {
    if (this.#ready) throw new ValueError("cannot prepare() more than once");
    this.#ready = [...this.#nodes.values()].filter(({ waiting }) => waiting === 0)
      .map(({ node }) => node);
    const cycle = this.#cycle();
    if (cycle) throw new CycleError("nodes are in a cycle", cycle);
  }

  /** The nodes whose predecessors are done. */
  getReady(): Tuple<unknown[]> {
    if (!this.#ready) throw new ValueError("prepare() must be called first");
    const result = tupleFrom([...this.#ready]);
    for (const node of result) this.#info(node).waiting = GIVEN;
    this.#ready.length = 0;
    this.#given += result.length;
    return result;
  }

  /** Whether there is more to come. */
  isActive(): boolean {
    if (!this.#ready) throw new ValueError("prepare() must be called first");
    return this.#finished < this.#given || this.#ready.length > 0;
  }

  __bool__(): boolean {
    return this.isActive();
  }

  /** Says that nodes are done. */
  done(...nodes: unknown[]): void {
    if (!this.#ready) throw new ValueError("prepare() must be called first");
    for (const node of nodes) {
      const info = this.#nodes.get(node, null) as Node | null;
      if (!info) throw new ValueError(`node ${repr(node)} was not added using add()`);
      if (info.waiting >= 0) {
        throw new ValueError(
          `node ${repr(node)} was not passed out (still not ready)`,
        );
      }
      if (info.waiting === DONE) throw new ValueError(`node ${repr(node)} was already marked done`);
      info.waiting = DONE;
      for (const successor of info.successors) {
        const next = this.#info(successor);
        if (--next.waiting === 0) this.#ready.push(successor);
      }
      this.#finished++;
    }
  }

  /** A circle, where there is one. */
  #cycle(): unknown[] | null {
    const seen = new Set<Node>();
    const places = new Map<Node, number>();
    for (const start of this.#nodes.values()) {
      const stack: Node[] = [];
      const waiting: Iterator<unknown>[] = [];
      let node = start;
      for (;;) {
        if (seen.has(node)) {
          const place = places.get(node);
          if (place !== undefined) return [...stack.slice(place), node].map((one) => one.node);
        } else {
          seen.add(node);
          waiting.push(node.successors[Symbol.iterator]());
          places.set(node, stack.length);
          stack.push(node);
        }
        let next: Node | undefined;
        while (stack.length > 0) {
          const step = waiting.at(-1)!.next();
          if (!step.done) {
            next = this.#info(step.value);
            break;
          }
          places.delete(stack.pop()!);
          waiting.pop();
        }
        if (!next) break;
        node = next;
      }
    }
    return null;
  }

  /** All nodes, those before others first. */
  staticOrder(): IterableIterator<unknown> {
    return ordered(this);
  }
}

function* ordered(sorter: TopologicalSorter): Generator<unknown, void, undefined> {
  sorter.prepare();
  while (sorter.isActive()) {
    const ready = sorter.getReady();
    yield* ready;
    sorter.done(...ready);
  }
}
lasting(ordered);
