/** What the rows of queues send, on this side of the benchmark; python/queues.py has the same. */
export const items = {
  int: 1,
  dict: { id: 17, name: "a sensor", unit: "kPa", value: 101.325, valid: true, note: null },
  bytes: new Uint8Array(1e6),
};

export type Item = keyof typeof items;
