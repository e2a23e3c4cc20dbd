/** What Python's queues take besides their items. */

/** How long to wait, as Python's queues take it. */
export interface WaitOptions {
  /** Whether to wait at all. */
  block?: boolean;
  /** Seconds; null for ever. */
  timeout?: number | { valueOf(): number } | null;
}
