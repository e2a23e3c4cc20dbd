/**
 * What a fork means for memory that processes share.
 *
 *     parent                                    child
 *     record for the child, slots of all
 *     that the parent holds
 *     fork ───────────────────────────────────► opens the shared file anew: a lock of its own says that it is there
 *     a number, or a fault: slots given back    takes record and slots over, and is another process from here on
 *
 * Without shared memory of this kind there is nothing to do: the child has a copy, as of everything else.
 *
 * @module
 */

import { giveSlots, takeSlots } from "../memory/holders.ts";
import { type Handle, reopenMapping } from "../memory/mapping/mapping.ts";
import { type Memory, memoryInUse } from "../memory/memory.ts";
import { leave } from "../memory/me.ts";
import { waitByPolling } from "../memory/polling.ts";
import {
  adopt,
  mainRecordAddress,
  nameOf,
  newRecord,
  own,
  reportBirth,
  reportExit,
  reportGone,
  settle,
} from "./record.ts";

/** A child to be, as its parent has prepared it. */
export interface Offspring {
  /** Makes this process, which is the child, another one than its parent. */
  begin(pid: number): void;
  /** The parent has seen its end: an exit code, or minus a signal's number. */
  ended(code: number): void;
}

/** Says in the child how it ends; nothing shared is touched any more. */
let settled: ((code: number) => void) | undefined;

/** Prepares a fork. */
export function prepareOffspring(): Offspring {
  const shared = memoryInUse();
  if (shared?.presence === undefined) {
    return { begin: () => poll(shared), ended: () => {} };
  }
  const id = newRecord(nameOf(own()), false);
  const slots = giveSlots(id);
  const record = mainRecordAddress();
  return {
    begin(pid) {
      poll(shared);
      moveIn(shared, pid);
      adopt(id, record);
      takeSlots(slots);
      reportBirth(pid);
      settled = (code) => {
        leave();
        settle(id, code);
        reportGone();
      };
    },
    ended: (code) => reportExit(id, code),
  };
}

/** The thread that waits for words is not there after a fork. */
function poll(shared: Memory | undefined): void {
  if (shared) shared.waitAsync = (...wait) => waitByPolling(shared.words, ...wait);
}

/**
 * Makes a mapping this process's own. What the system notes of an open file, it notes for all that have inherited it:
 * who is there, above all.
 */
function moveIn(shared: Memory, pid: number): void {
  const { identity, here } = shared.handle as Handle;
  if (here === undefined) return;
  reopenMapping({ path: here.file.path, identity, here });
  const path = `/proc/${pid}/fd/${here.file.descriptor}`;
  const handle: Handle = { path, identity, here: { process: pid, file: { ...here.file, path } } };
  Object.assign(shared, { handle });
}

/** Says how this process, which was forked, ends. */
export function settleOffspring(code: number): void {
  settled?.(code);
}
