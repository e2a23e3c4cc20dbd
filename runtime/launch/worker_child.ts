/**
 * The entry of a child under the start method "worker": one message joins its thread to the program's memory, and says
 * whose life it is, or which mailbox will say so.
 *
 * @module
 */

import { setMainModule } from "../codec/references.ts";
import type { Handle } from "../memory/mapping/mapping.ts";
import { attach, type Memory } from "../memory/memory.ts";
import { begin, type Vessel } from "./life.ts";
import { adopt, madeUpPid, reportGone } from "./record.ts";
import { brokers } from "./told.ts";
import type { FromChild, Setup } from "./worker.ts";

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Setup>) => void) | null;
  close(): void;
  postMessage(message: FromChild): void;
};
const closeThread = scope.close.bind(globalThis);

scope.onmessage = async ({ data }) => {
  scope.onmessage = null;
  attach(data.memory instanceof SharedArrayBuffer ? data.memory : await open(data.memory));
  brokers.tell({ requests: data.requests, post: () => scope.postMessage(null) });
  setMainModule(data.mainModule);
  await begin(new Thread(data), data.part);
};

/** Loaded only where processes of the operating system take part. */
async function open(handle: Handle): Promise<Memory> {
  const { openMapping } = await import("../memory/mapping/mapping.ts");
  return openMapping(handle);
}

class Thread implements Vessel {
  readonly #setup: Setup;
  #isSomebody = false;
  /** The kernel's id of this thread, once it has been asked for. */
  #kernelId: number | undefined;

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  adopt({ id }: { id: number }, isRehearsal: boolean): void {
    adopt(id, this.#setup.mainRecord, this.#setup.host);
    this.#isSomebody = !isRehearsal;
  }

  pid({ id }: { id: number }): number {
    this.#kernelId ??= threadId();
    return this.#kernelId ?? madeUpPid(id);
  }

  ready(): void {
    scope.postMessage("ready");
  }

  end(): void {
    if (this.#isSomebody) {
      reportGone();
      stepAside();
    }
    closeThread();
  }
}

/**
 * Leaves this thread's processor for a moment to whom it has just woken: Linux likes to wake there, and taking a Worker down
 * keeps it busy for two milliseconds.
 */
function stepAside(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

/** The kernel's id of this thread, where it may be read without asking. */
function threadId(): number | undefined {
  const path = "/proc/thread-self";
  try {
    if (Deno.permissions.querySync({ name: "read", path }).state !== "granted") return undefined;
    return Number(Deno.readLinkSync(path).split("/").at(-1));
  } catch {
    return undefined; // Not Linux, or not permitted: /proc needs --allow-all.
  }
}
