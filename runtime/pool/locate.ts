/** Where in a call something stands that cannot be sent. */

import type { Job } from "./jobs.ts";
import { Mode } from "./layout.ts";

/** Has an error about what cannot be sent say where that stands in what the caller gave. */
export function locate(error: unknown, job: Job, index: number): void {
  if (!(error instanceof globalThis.TypeError)) return;
  const [, inCall, at, path] = /\(at value(\[0\])?\[(\d+)\](.*) of what was sent\)$/.exec(
    job.mode === Mode.Keywords ? error.message : error.message.replace("(at value", "(at value[0]"),
  ) ?? [];
  if (inCall === undefined) return;
  const calls = job.mode === Mode.Call || job.mode === Mode.Keywords;
  const place = calls
    ? `args[${at}]${path}`
    : `element ${job.firstOf(index) + Number(at)}${path && `, ${path}`} of the input`;
  error.message = error.message.replace(/\(at value.*$/, `(at ${place})`);
}
