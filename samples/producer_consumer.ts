/** Two producers, two consumers and a queue with room for five: whoever is faster waits. */
import { Process, Queue } from "@manycore/multiprocessing";
import {
  asTuple,
  list,
  print,
  PySet,
  range,
  sorted,
  type Tuple,
} from "@manycore/multiprocessing/python";

const ORDERS = 6; // a producer

export async function produce(
  name: string,
  orders: Queue<Tuple<[string, number]> | null>,
): Promise<void> {
  for (let number = 1; number < ORDERS + 1; number++) {
    await orders.put(asTuple([name, number]));
  }
  await orders.put(null); // this producer has finished
}

export async function consume(
  orders: Queue<Tuple<[string, number]> | null>,
  done: Queue<string[]>,
): Promise<void> {
  const handled: string[] = [];
  while (true) {
    const order = await orders.get();
    if (order == null) {
      break;
    }
    const [name, number] = order;
    handled.push(`${name}-${number}`);
  }
  await done.put(handled);
}

if (import.meta.main) {
  const orders = new Queue<Tuple<[string, number]> | null>(5);
  const done = new Queue<string[]>();
  const producers = ["north", "south"].map((name) =>
    new Process({ target: produce, args: [name, orders] })
  );
  const consumers = range(2).map(() => new Process({ target: consume, args: [orders, done] }));
  for (const process of [...producers, ...consumers]) {
    process.start();
  }
  const handled: string[] = [];
  for (const _ of consumers) {
    list.extend(handled, await done.get());
  }
  for (const process of [...producers, ...consumers]) {
    await process.join();
  }
  // Who handled what is a matter of luck; that nothing is lost or doubled is not.
  for (const order of sorted(handled)) {
    print("handled", order);
  }
  print(handled.length, "orders,", new PySet(handled).size, "different");
}
