/**
 * The memory behind C values: a block of the arena for what is shared, a buffer of their own for the others.
 *
 * | | |
 * |---|---|
 * | who holds a block | in each process, the value that it was made for or that was received, and every view of a part of it (a structure in an array); a message on its way (memory/holders.ts) |
 * | it is given back | when nobody holds it any more, in any process |
 * | it is pinned | by asking for a typed array over it: then this process holds it to its end |
 * | small ones, and those with texts in them | stay for good once they are sent; small ones are not watched at all, that would cost more than they hold |
 *
 * @module
 */
import { allocateZeroed, free } from "../memory/arena.ts";
import {
  createObject,
  hold,
  keepFor,
  type Kind,
  objectOf,
  receive,
  send,
} from "../memory/holders.ts";
import { memory } from "../memory/memory.ts";
import type { Layout } from "./layout.ts";

/** Smaller blocks stay for good; in bytes. */
const WATCHED = 1024;
/** From this size on the garbage collector is told how large a block is. */
const HEAVY = 1 << 20;

/** A block of plain numbers: it has nothing beside its memory. */
const plainBlock: Kind = { destroy: () => {} };

/** What a process keeps to its end. */
const pinned = new Set<Block>();

/** A piece of the arena that values lie in. */
export class Block {
  /** Whether it was made to be shared; else it is a value of one process that cannot lie elsewhere. */
  readonly isShared: boolean;
  /** Where it begins, in bytes. */
  readonly start: number;
  /** This process's slot among its holders; 0 when they are not counted. */
  readonly #slot: number;
  /**
   * As many bytes as the block has, never touched, so they cost address space alone: by them the garbage collector
   * knows that a small object holds much memory, and looks for it in time.
   */
  readonly ballast: ArrayBuffer | undefined;

  private constructor(address: number, size: number, isShared: boolean, slot: number) {
    this.start = address * 4;
    this.isShared = isShared;
    this.#slot = slot;
    if (size >= HEAVY) this.ballast = new ArrayBuffer(size);
    if (slot !== 0) keepFor(this, slot);
  }

  /** A new block, all zero. */
  static make(layout: Layout, isShared: boolean): Block {
    const { size } = layout;
    if (isShared && size >= WATCHED && !layout.pointers) {
      const object = createObject(Math.ceil(size / 4));
      return new Block(object, size, true, hold(plainBlock, object));
    }
    const address = allocateZeroed(size);
    const block = new Block(address, size, isShared, 0);
    if (!isShared || size >= WATCHED) uncounted.register(block, { address, layout }, block);
    return block;
  }

  /** The block that another process has sent. */
  static received(ticket: number, size: number): Block {
    const slot = receive(plainBlock, ticket);
    return new Block(objectOf(slot), size, true, slot);
  }

  /** Lets another process hold it, too: gives what {@linkcode received} needs, 0 when holders are not counted. */
  send(): number {
    if (this.#slot !== 0) return send(this.#slot);
    this.pin();
    return 0;
  }

  /** Keeps the memory for as long as this process runs. */
  pin(): void {
    if (this.#slot !== 0) pinned.add(this);
    else uncounted.unregister(this);
  }
}

/** Blocks that no other process can know. */
const uncounted = new FinalizationRegistry<{ address: number; layout: Layout }>(
  ({ address, layout }) => {
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
  /** What must not be given back meanwhile; nothing for what stays anyhow. */
  readonly block: Block | undefined;
}

let arena: DataView | undefined;

/** All of the arena, for every size of number. */
export function sharedView(): DataView {
  const { buffer } = memory().words;
  return arena?.buffer === buffer ? arena : arena = new DataView(buffer);
}

function cellIn(block: Block, layout: Layout): Cell {
  return { layout, view: sharedView(), at: block.start, block };
}

/** Room for a value that processes share, all zero. */
export function sharedCell(layout: Layout): Cell {
  return cellIn(Block.make(layout, true), layout);
}

/** Room for a value of this process, all zero. */
export function localCell(layout: Layout): Cell {
  if (layout.pointers) return cellIn(Block.make(layout, false), layout);
  return { layout, view: new DataView(new ArrayBuffer(layout.size)), at: 0, block: undefined };
}

/** Whether other processes see a value here. */
export function isShared({ view, block }: Cell): boolean {
  return view === sharedView() && block?.isShared !== false;
}

/** What another process needs to find a value: its place in its block, and a ticket for that; or its place in the arena. */
export function placeToSend({ at, block }: Cell): [place: number, ticket: number] {
  const ticket = block?.send() ?? 0;
  return ticket === 0 ? [at, 0] : [at - block!.start, ticket];
}

/** A value that {@linkcode placeToSend} has told of. */
export function receivedCell(layout: Layout, place: number, ticket: number): Cell {
  if (ticket === 0) return { layout, view: sharedView(), at: place, block: undefined };
  const block = Block.received(ticket, layout.size);
  return { layout, view: sharedView(), at: block.start + place, block };
}
