/**
 * The allocator of shared memory, itself in shared memory: every thread allocates and frees, whoever allocated.
 *
 * ```text
 *   page (64 KiB)  0 ........ 16 | 17 18 19 …                                       65535
 *                  this table    | blocks: powers of two of pages, free or used
 *
 *   word  16-31     fixed.ts: among them a magic number, and the mutex of laying the table out and of the pages
 *   word  32+i      first free block of 2**i pages, i = 0…15, a page number
 *   word  64+4i     small size class i: mutex, first free block, next never used block
 *   word  224-239   fixed.ts, too
 *   word  4096+4p   page p: state, next and previous page in its free list
 *
 *   state of a page   (FREE | i)  a free block of 2**i pages begins here
 *                     (LARGE | n) a block of n pages begins here
 *                     (SMALL | i) the page is cut into blocks of class i
 *                     else        inside of a block: the value has no meaning
 * ```
 *
 * | | |
 * |---|---|
 * | small (up to 32 KiB) | a class's list of freed blocks, chained through their first word; else the next one of the class's page |
 * | large | a free block of the next power of two; the pages beyond what was asked go back at once |
 * | freed | a small block to its class, for good; pages join with their free neighbours |
 * | a thread dies inside | every change commits by one store, so at worst the block in hand is lost; the next owner makes the page lists anew from the pages' states |
 * | memory is used up | {@linkcode allocate} throws OSError, nothing is changed |
 *
 * Address 0 is never given out: it can mean "none".
 *
 * @module
 */
import { OSError } from "../errors.ts";
import { MAGIC, PAGES_MUTEX } from "./fixed.ts";
import { memory } from "./memory.ts";
import { lock, unlock } from "./mutex.ts";
import { once } from "../once.ts";

const PAGE_WORDS = 16384;
const PAGE_SHIFT = 14;
const TABLE_PAGES = 17;
const ORDERS = 16;

const FREE_HEADS = 32;
const CLASSES = 64;
const PAGES = 4096;

const LAID_OUT = 0x6d70_3031;
const FREE = 0x1000_0000;
const LARGE = 0x2000_0000;
const SMALL = 0x3000_0000;
const KIND = 0x7000_0000;
const VALUE = 0x0fff_ffff;

/** Sizes of small blocks, in words: four steps per doubling, all multiples of 16 bytes. */
const SMALL_SIZES: readonly number[] = [
  ...[4, 8, 12, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256],
  ...[320, 384, 448, 512, 640, 768, 896, 1024, 1280, 1536, 1792, 2048, 2720, 4096, 5456, 8192],
];
const SMALL_LIMIT = 8192;
/** Class of a size in words, by steps of four words. */
const classOf: () => Uint8Array = once(() => {
  const classes = new Uint8Array(SMALL_LIMIT / 4 + 1);
  SMALL_SIZES.forEach((size, sizeClass) => {
    const smaller = SMALL_SIZES[sizeClass - 1] ?? -4;
    classes.fill(sizeClass, smaller / 4 + 1, size / 4 + 1);
  });
  return classes;
});

let known: Int32Array<ArrayBufferLike> | undefined;

/** The arena's words, the table laid out. */
function arena(): Int32Array<ArrayBufferLike> {
  const words = memory().words;
  if (words !== known) {
    if (Atomics.load(words, MAGIC) !== LAID_OUT) layOut(words);
    known = words;
  }
  return words;
}

function layOut(words: Int32Array<ArrayBufferLike>): void {
  lock(PAGES_MUTEX);
  if (Atomics.load(words, MAGIC) !== LAID_OUT) {
    const pages = words.length >>> PAGE_SHIFT;
    for (let i = 0; i < ORDERS; i++) words[FREE_HEADS + i] = 0;
    freePages(words, TABLE_PAGES, pages - TABLE_PAGES);
    Atomics.store(words, MAGIC, LAID_OUT);
  }
  unlock(PAGES_MUTEX);
}

/**
 * Takes a block of at least so many bytes, aligned to 16 bytes. What stood there before still does.
 *
 * @returns its address (a word index)
 * @throws OSError when the arena has no such block left
 */
export function allocate(bytes: number): number {
  const size = (bytes + 3) >>> 2;
  return bytes <= SMALL_LIMIT * 4 ? allocateSmall(size) : allocateLarge(bytes);
}

/** {@linkcode allocate}, all zero. */
export function allocateZeroed(bytes: number): number {
  const address = allocate(bytes);
  memory().words.fill(0, address, address + Math.ceil(bytes / 4));
  return address;
}

/** Gives a block back, from whichever thread. */
export function free(address: number): void {
  const words = arena();
  const page = address >>> PAGE_SHIFT;
  const state = Atomics.load(words, PAGES + page * 4);
  if ((state & KIND) === SMALL) {
    const at = CLASSES + (state & VALUE) * 4;
    lock(at);
    words[address] = words[at + 1]!;
    Atomics.store(words, at + 1, address);
    unlock(at);
  } else {
    lockPages(words);
    freePages(words, page, state & VALUE);
    unlock(PAGES_MUTEX);
  }
}

/** How many bytes are in free pages; the free blocks of small classes do not count. */
export function freeBytes(): number {
  const words = arena();
  let pages = 0;
  lockPages(words);
  for (let order = 0; order < ORDERS; order++) {
    for (let page = words[FREE_HEADS + order]!; page !== 0; page = words[PAGES + page * 4 + 1]!) {
      pages += 2 ** order;
    }
  }
  unlock(PAGES_MUTEX);
  return pages * PAGE_WORDS * 4;
}

function allocateSmall(size: number): number {
  const words = arena();
  const index = classOf()[(size + 3) >>> 2]!;
  const at = CLASSES + index * 4;
  lock(at);
  try {
    const freed = words[at + 1]!;
    if (freed !== 0) {
      Atomics.store(words, at + 1, words[freed]!);
      return freed;
    }
    const block = words[at + 2]! || newSmallPage(words, index);
    const next = block + SMALL_SIZES[index]!;
    const fits = (next & (PAGE_WORDS - 1)) !== 0 &&
      (next & (PAGE_WORDS - 1)) + SMALL_SIZES[index]! <= PAGE_WORDS;
    Atomics.store(words, at + 2, fits ? next : 0);
    return block;
  } finally {
    unlock(at);
  }
}

function newSmallPage(words: Int32Array<ArrayBufferLike>, index: number): number {
  lockPages(words);
  try {
    const page = takePages(words, 1, SMALL | index);
    if (page === 0) throw usedUp(SMALL_SIZES[index]! * 4);
    return page << PAGE_SHIFT;
  } finally {
    unlock(PAGES_MUTEX);
  }
}

function allocateLarge(bytes: number): number {
  const words = arena();
  const count = Math.ceil(bytes / (PAGE_WORDS * 4));
  lockPages(words);
  try {
    const page = takePages(words, count, LARGE | count);
    if (page === 0) throw usedUp(bytes);
    return page << PAGE_SHIFT;
  } finally {
    unlock(PAGES_MUTEX);
  }
}

function usedUp(bytes: number): OSError {
  return new OSError(
    `Cannot allocate ${bytes} bytes of shared memory: too little of the program's 4 GiB is free. ` +
      "Take items out of queues before putting more in, or send smaller ones",
  );
}

function lockPages(words: Int32Array<ArrayBufferLike>): void {
  if (lock(PAGES_MUTEX)) rebuild(words);
}

/** Takes `count` pages off the free lists and marks them; 0 when there are none. */
function takePages(words: Int32Array<ArrayBufferLike>, count: number, state: number): number {
  let order = count === 1 ? 0 : 32 - Math.clz32(count - 1);
  while (order < ORDERS && words[FREE_HEADS + order] === 0) order++;
  if (order >= ORDERS) return 0;
  const page = words[FREE_HEADS + order]!;
  unlink(words, page, order);
  freePages(words, page + count, 2 ** order - count);
  Atomics.store(words, PAGES + page * 4, state);
  return page;
}

/** Makes pages free: in blocks of powers of two, last first, since the first one's state reveals the others'. */
function freePages(words: Int32Array<ArrayBufferLike>, first: number, count: number): void {
  let end = first + count;
  while (end > first) {
    // the largest aligned block that ends here and does not begin before the first page
    let order = Math.min(ORDERS - 1, 31 - Math.clz32(end & -end));
    while (end - 2 ** order < first) order--;
    end -= 2 ** order;
    freeBlock(words, end, order);
  }
}

function freeBlock(words: Int32Array<ArrayBufferLike>, page: number, order: number): void {
  const pages = words.length >>> PAGE_SHIFT;
  while (order < ORDERS - 1) {
    const buddy = page ^ (1 << order);
    if (buddy < TABLE_PAGES || buddy >= pages) break;
    if (words[PAGES + buddy * 4] !== (FREE | order)) break;
    unlink(words, buddy, order);
    words[PAGES + (page | buddy) * 4] = 0;
    page &= buddy;
    order++;
  }
  link(words, page, order);
  Atomics.store(words, PAGES + page * 4, FREE | order);
}

/** Puts a block at the head of a list. */
function link(words: Int32Array<ArrayBufferLike>, page: number, order: number): void {
  const at = PAGES + page * 4;
  const head = words[FREE_HEADS + order]!;
  words[at + 1] = head;
  words[at + 2] = 0;
  if (head !== 0) words[PAGES + head * 4 + 2] = page;
  words[FREE_HEADS + order] = page;
}

function unlink(words: Int32Array<ArrayBufferLike>, page: number, order: number): void {
  const next = words[PAGES + page * 4 + 1]!;
  const previous = words[PAGES + page * 4 + 2]!;
  if (previous === 0) words[FREE_HEADS + order] = next;
  else words[PAGES + previous * 4 + 1] = next;
  if (next !== 0) words[PAGES + next * 4 + 2] = previous;
}

/**
 * Makes the lists anew from the states, after a thread died while it changed them. The states of free blocks stay as they
 * are meanwhile, so this may be broken off as well.
 */
function rebuild(words: Int32Array<ArrayBufferLike>): void {
  const pages = words.length >>> PAGE_SHIFT;
  for (let i = 0; i < ORDERS; i++) words[FREE_HEADS + i] = 0;
  for (let page = TABLE_PAGES; page < pages;) {
    const state = words[PAGES + page * 4]!;
    const kind = state & KIND;
    const value = state & VALUE;
    const end = page + (kind === FREE ? 2 ** value : kind === LARGE ? value : 1);
    if (kind === FREE) link(words, page, value);
    for (page++; page < end; page++) words[PAGES + page * 4] = 0;
  }
}
