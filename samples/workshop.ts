/** Six jobs and a workshop with two benches: a semaphore lets two in at a time. */
import { currentProcess, Process, Queue, Semaphore, Value } from "@manycore/multiprocessing";
import { print, range, sorted } from "@manycore/multiprocessing/python";
import * as time from "@manycore/multiprocessing/python/time";

export async function job(
  benches: Semaphore,
  inside: Value,
  most: Value,
  done: Queue<string>,
): Promise<void> {
  {
    using _held = await benches.hold();
    {
      using _held2 = await inside.getLock().hold();
      inside.value += 1;
      most.value = Math.max(most.value, inside.value);
    }
    await time.sleep(0.05);
    {
      using _held2 = await inside.getLock().hold();
      inside.value -= 1;
    }
  }
  await done.put(currentProcess().name);
}

if (import.meta.main) {
  const benches = new Semaphore(2);
  const inside = new Value("i", 0);
  const most = new Value("i", 0);
  const done = new Queue<string>();
  const jobs = range(1, 7).map((n) =>
    new Process({ target: job, args: [benches, inside, most, done], name: `job-${n}` })
  );
  for (const process of jobs) {
    process.start();
  }
  const names = sorted(await Array.fromAsync(jobs, () => done.get()));
  for (const process of jobs) {
    await process.join();
  }
  print("jobs done:", names.join(", "));
  print("ever more than two at work:", most.value > 2);
}
