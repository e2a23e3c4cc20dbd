/**
 * What two connected ends share.
 *
 * ```text
 *   pipe   0 ring that end 0 reads    1 ring that end 1 reads (0: one way)       holders: tag 0 has end 0, tag 1 end 1
 * ```
 *
 * @module
 */
import { createObject, hold, isHeld, type Kind } from "../memory/holders.ts";
import { memory } from "../memory/memory.ts";
import { Ring } from "../memory/ring.ts";

/** A sender waits while so much is unread. CPython's bound is that of the operating system: 64 to 208 KiB. */
const BYTES_BOUND = 64 * 2 ** 20;
const MESSAGES_BOUND = 2 ** 20;

function ringsOf(pipe: number): Ring[] {
  const { words } = memory();
  return [words[pipe]!, words[pipe + 1]!].filter((ring) => ring !== 0).map((at) => new Ring(at));
}

/** What becomes of a pipe when one end, or the last of both, is let go of. */
export const pipeKind: Kind = {
  destroy(pipe) {
    for (const ring of ringsOf(pipe)) ring.free();
  },
  released(pipe, end) {
    if (isHeld(pipe, end)) return;
    ringOfEnd(pipe, end)?.wakePutters();
    // who has something to read is awake, or about to be, and sees the end then
    ringOfEnd(pipe, 1 - end)?.wakeTakersInVain();
  },
};

/** Makes a pipe; returns this process's slots, one for each end. */
export function makePipe(duplex: boolean): [number, number] {
  const bounds = { bytes: BYTES_BOUND, items: MESSAGES_BOUND };
  const first = Ring.create(bounds);
  const second = duplex ? Ring.create(bounds) : undefined;
  const pipe = createObject(16);
  const { words } = memory();
  words[pipe] = first.address;
  words[pipe + 1] = second?.address ?? 0;
  return [hold(pipeKind, pipe, 0), hold(pipeKind, pipe, 1)];
}

/** The ring that an end reads; `undefined` when it only writes. */
export function ringOfEnd(pipe: number, end: number): Ring | undefined {
  const address = memory().words[pipe + end]!;
  return address === 0 ? undefined : new Ring(address);
}
