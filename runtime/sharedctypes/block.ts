/**
 * The memory behind C values: a block of the arena for what is shared, a buffer of their own for the others.
 *
 * | | |
 * |---|---|
 * | who holds a block | the value that it was made for, and every view of a part of it (a structure in an array) |
 * | it is given back | when none of them is left, unless other processes or typed arrays may still use it |
 * | it is pinned | by sending the value in any way, and by asking for a typed array over it: then it stays until the program ends |
 *
 * Small blocks are not watched: that would cost more than they hold.
 *
 * @module
 */
import { allocateZeroed, free } from "../memory/arena.ts";
import { memory } from "../memory/memory.ts";
import type { Layout } from "./layout.ts";

/** Smaller blocks stay for good; in bytes. */
const WATCHED = 1024;
/** From this size on the garbage collector is told how large a block is. */
const HEAVY = 1 << 20;

interface Fate {
  pinned: boolean;
}

/** A piece of the arena that a value was made in. */
export class Block {
  readonly address: number;
  /** Whether it was made to be shared; else it is a value of one process that cannot lie elsewhere. */
  readonly shared: boolean;
  readonly #fate: Fate = { pinned: false };
  /**
   * As many bytes as the block has, never touched, so they cost address space alone: by them the garbage collector
   * knows that a small object holds much memory, and looks for it in time.
   */
  readonly ballast: ArrayBuffer | undefined;

  constructor(layout: Layout, shared: boolean) {
    this.address = allocateZeroed(layout.size);
    this.shared = shared;
    if (layout.size >= HEAVY) this.ballast = new ArrayBuffer(layout.size);
    if (layout.size >= WATCHED || !shared) {
      blocks.register(this, { address: this.address, layout, fate: this.#fate });
    }
  }

  /** Keeps the memory for as long as the program runs. */
  pin(): void {
    this.#fate.pinned = true;
  }
}

const blocks = new FinalizationRegistry<{ address: number; layout: Layout; fate: Fate }>(
  ({ address, layout, fate }) => {
    if (fate.pinned) return;
    layout.release?.(sharedView(), address * 4);
    free(address);
  },
);

/** Where a value lies. */
export interface Cell {
  readonly layout: Layout;
  readonly view: DataView;
  /** In bytes from the start of the view. */
  readonly at: number;
  /** What must not be given back meanwhile; nothing for what another process made. */
  readonly block: Block | undefined;
}

let arena: DataView | undefined;

/** All of the arena, for every size of number. */
export function sharedView(): DataView {
  const { buffer } = memory();
  return arena?.buffer === buffer ? arena : arena = new DataView(buffer);
}

/** Room for a value that processes share, all zero. */
export function sharedCell(layout: Layout): Cell {
  const block = new Block(layout, true);
  return { layout, view: sharedView(), at: block.address * 4, block };
}

/** Room for a value of this process, all zero. */
export function localCell(layout: Layout): Cell {
  if (!layout.pointers) {
    return { layout, view: new DataView(new ArrayBuffer(layout.size)), at: 0, block: undefined };
  }
  const block = new Block(layout, false);
  return { layout, view: sharedView(), at: block.address * 4, block };
}

/** Whether other processes see a value here. */
export function isShared({ view, block }: Cell): boolean {
  return view === sharedView() && block?.shared !== false;
}
