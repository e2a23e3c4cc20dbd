/**
 * Finishes drafts in a thread of its own, which loads TypeScript while the first program is still being read:
 *
 *     command line   load the transpiler ─ read, analyse, emit ─► draft ·········► the file's text
 *     this thread    load TypeScript ─ read declarations ············ fit, lay out, lint ─┘
 *
 * @module
 */
import type { WriteOptions } from "../emit/writing/write.ts";
import { FORMATTER, load } from "./load.ts";

/** What is asked of the thread: first to get ready for a runtime, then to finish drafts. */
export type Request = { readonly prepare: string } | {
  readonly draft: string;
  readonly options: WriteOptions;
};

/** What it answers to a draft. */
export type Answer = { readonly text: string } | { readonly error: unknown };

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Request>) => void;
  postMessage(answer: Answer): void;
};

const loading = load<typeof import("./finished.ts")>("finished", ["ts-morph", ...FORMATTER]);

scope.onmessage = async ({ data }) => {
  try {
    const { module: { finished, prepare }, keep } = await loading;
    if ("prepare" in data) return prepare(data.prepare);
    const text = finished(data.draft, data.options);
    keep();
    scope.postMessage({ text });
  } catch (error) {
    scope.postMessage({ error });
  }
};
