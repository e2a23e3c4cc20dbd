import { lendMapping } from "../../memory/mapping/mapping.ts";
import { memory } from "../../memory/memory.ts";
import { mainRecordAddress } from "../record.ts";
import { writeTicket } from "../ticket.ts";

/**
 * Starts a child of this process, whose memory must be a mapping.
 *
 * @param start starts it, with that as its first argument
 */
export function startWithTicket<T>(
  id: number,
  mailbox: number,
  start: (ticket: string) => T,
): T {
  const { handle } = memory();
  if (handle instanceof SharedArrayBuffer) throw new Error("no process can share this memory");
  const mainRecord = mainRecordAddress();
  return lendMapping(
    handle,
    ({ path, identity }) =>
      start(writeTicket({ path, identity, parent: Deno.pid, mainRecord, id, mailbox })),
  );
}
