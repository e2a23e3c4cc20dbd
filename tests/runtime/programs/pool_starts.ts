/** The first pool of a program, whose workers are made one after the other, has tasks that need each other. */
import { activeChildren, Barrier, Pool } from "@manycore/multiprocessing";

/** Waits for others to do the same. */
export async function meet(barrier: Barrier): Promise<number> {
  return await barrier.wait();
}

/** Keeps its worker's thread until another one has come. */
export function meetSync(barrier: Barrier): number {
  return barrier.waitSync();
}

const pool = () => new Pool(3);
const barrier = () => new Barrier(3);

const ways: Record<string, () => Promise<unknown> | unknown> = {
  async awaiting() {
    await using three = pool();
    const all = barrier();
    const met = [1, 2, 3].map(() => three.applyAsync(meet, [all]));
    return (await Promise.all(met.map((result) => result.get(20)))).sort();
  },
  blocking() {
    const three = pool();
    const all = barrier();
    const met = [1, 2, 3].map(() => three.applyAsync(meetSync, [all]));
    const turns = met.map((result) => result.getSync(20)).sort();
    three.terminate();
    return turns;
  },
  async later() {
    await using three = pool();
    await three.apply(Math.abs, [-1]);
    const all = barrier();
    const met = [1, 2, 3].map(() => three.applyAsync(meet, [all]));
    return (await Promise.all(met.map((result) => result.get(20)))).sort();
  },
  async seen() {
    await using _ = pool();
    return activeChildren().map(({ name }) => name);
  },
};

if (import.meta.main) console.log(JSON.stringify(await ways[Deno.args[0]!]!()));
