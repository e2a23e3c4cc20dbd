/**
 * Which of the processes that share memory are there. Not by their numbers alone: the system gives those out again.
 *
 * @module
 */

/** Who is there, by the ids that the memory layer knows processes by. */
export interface Presence {
  /**
   * Says that this process is there as `id`, until nothing of it can touch the memory any more, however it ends.
   *
   * @throws {OSError} when another process is
   */
  claim(id: number): void;
  /**
   * Whether another process is there that claimed an id. This one cannot ask for itself.
   *
   * @param process the number that the system gave to it
   */
  isThere(id: number, process: number): boolean;
}
