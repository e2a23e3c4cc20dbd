import type { Prepared } from "../serve.mjs";

/** Prepares a row: `count` units of work, with the blocking twins if `sync`, else with `await`. */
export type Row = (count: number, sync: boolean) => Prepared | Promise<Prepared>;
