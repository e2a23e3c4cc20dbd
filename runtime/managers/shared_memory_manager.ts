/** A manager that looks after shared memory. */
import { type Shareable, ShareableList } from "../shared_memory/shareable_list.ts";
import { SharedMemory } from "../shared_memory/shared_memory.ts";
import { BaseManager } from "./manager.ts";

/**
 * A manager of shared memory: what it makes is unlinked when it is shut down.
 * https://docs.python.org/3/library/multiprocessing.shared_memory.html#multiprocessing.managers.SharedMemoryManager
 *
 * @example
 * ```ts
 * import { SharedMemoryManager } from "@manycore/multiprocessing/managers";
 *
 * if (import.meta.main) {
 *   await using manager = new SharedMemoryManager();
 *   manager.start();
 *   const list = manager.ShareableList([1, 2, 3]);
 *   console.log([...list]); // [1, 2, 3]
 * }
 * ```
 */
export class SharedMemoryManager extends BaseManager {
  /**
   * A block of shared memory.
   *
   * @param size in bytes
   */
  SharedMemory(size: number): SharedMemory {
    const memory = new SharedMemory({ create: true, size });
    this.#track(memory);
    return memory;
  }

  /** A list in shared memory. */
  ShareableList<T extends Shareable>(sequence: Iterable<T>): ShareableList<T> {
    const list = new ShareableList(sequence);
    this.#track(list.shm);
    return list;
  }

  #track(memory: SharedMemory): void {
    try {
      this.ask("track_segment", memory.name);
    } catch (error) {
      memory.unlink();
      throw error;
    }
  }
}
