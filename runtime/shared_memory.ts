/**
 * Shared memory by name: Python's `multiprocessing.shared_memory`.
 *
 * https://docs.python.org/3/library/multiprocessing.shared_memory.html
 *
 * ```text
 *   SharedMemory   shm_open, mmap (system.ts)       the bytes themselves, seen by CPython too
 *                  a block of the arena (registry.ts)   without --allow-ffi, for this program's threads
 *   ShareableList  items and their formats in a SharedMemory, in CPython's layout
 * ```
 *
 * @module
 */
export {
  type Shareable,
  ShareableList,
  type ShareableListOptions,
} from "./shared_memory/shareable_list.ts";
export { SharedMemory, type SharedMemoryOptions } from "./shared_memory/shared_memory.ts";
