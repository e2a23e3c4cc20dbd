/**
 * A web server in Deno whose work is done in Python: requests go into a shared queue, results come out of another.
 *
 *     deno run -A samples/web/server.ts [PYTHON]
 *     curl -d '[1, 4, 9]' http://localhost:8000/
 *
 * The queues live in a manager, which speaks CPython's own protocol: worker.py has no other package than Python's library,
 * and as many of it may be started, on as many machines, as there is work for.
 */
import { BaseManager, QueueProxy } from "@manycore/multiprocessing/managers";
import { Queue } from "@manycore/multiprocessing/python/queue";

/** What is asked of Python. */
interface Task {
  readonly id: number;
  readonly numbers: number[];
}

/** What it gives: an error's text where it could not. */
type Result = [id: number, value: Map<string, number> | null, error: string | null];

const tasks = new Queue();
const results = new Queue();

/** The queues, in the manager's process. */
export const theTasks = () => tasks;
export const theResults = () => results;

/** The manager of both. */
export class Jobs extends BaseManager {
  declare tasks: () => QueueProxy<Task | null>;
  declare results: () => QueueProxy<Result | null>;
}
Jobs.register("tasks", { callable: theTasks, proxytype: QueueProxy });
Jobs.register("results", { callable: theResults, proxytype: QueueProxy });

if (import.meta.main) {
  const [python = "python3", port = "8000"] = Deno.args;
  const key = crypto.randomUUID();
  const authkey = new TextEncoder().encode(key);
  await using jobs = new Jobs({ address: ["127.0.0.1", 0], authkey });
  jobs.start();
  const [waiting, done] = [jobs.tasks(), jobs.results()];

  const [, managerPort] = jobs.address as [string, number];
  await using worker = new Deno.Command(python, {
    args: [new URL("worker.py", import.meta.url).pathname, String(managerPort)],
    env: { AUTHKEY: key },
  }).spawn();

  const asked = new Map<number, PromiseWithResolvers<Response>>();
  let lastId = 0;

  const server = Deno.serve({
    port: Number(port),
    onListen: ({ port }) => console.log(`http://localhost:${port}/`),
  }, async (request) => {
    const id = ++lastId;
    const answer = Promise.withResolvers<Response>();
    asked.set(id, answer);
    await waiting.put({ id, numbers: await request.json() });
    return await answer.promise;
  });

  Deno.addSignalListener("SIGTERM", () => done.put(null));
  for (let result = await done.get(); result !== null; result = await done.get()) {
    const [id, value, error] = result;
    asked.get(id)?.resolve(
      value === null
        ? Response.json({ error }, { status: 422 })
        : Response.json(Object.fromEntries(value)),
    );
    asked.delete(id);
  }
  await waiting.put(null);
  await worker.status;
  await server.shutdown();
}
