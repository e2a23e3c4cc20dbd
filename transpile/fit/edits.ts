/**
 * Changes of a text.
 *
 * @module
 */

/** Puts `text` in the place of what stands from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits that belong together. */
export type Fix = readonly Edit[];

/** `text` put in at a place. */
export function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/**
 * The fixes that can be made at once: of two that touch the same part of the text the inner one, since it may make the
 * outer one needless.
 */
export function separate(fixes: readonly Fix[]): readonly Fix[] {
  const chosen: { fix: Fix; from: number; to: number }[] = [];
  const all = fixes.map((fix) => ({
    fix,
    from: Math.min(...fix.map(({ start }) => start)),
    to: Math.max(...fix.map(({ end }) => end)),
  }));
  all.sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  for (const one of all) {
    if (chosen.every(({ from, to }) => to < one.from || one.to < from)) chosen.push(one);
  }
  return chosen.map(({ fix }) => fix);
}

/** `text` with all edits made; they do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  // Of two at one place, the first given comes first.
  const order = edits.map((edit, index) => ({ edit, index }));
  order.sort((a, b) => a.edit.start - b.edit.start || a.index - b.index);
  const parts: string[] = [];
  let at = 0;
  for (const { edit } of order) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join("") + text.slice(at);
}
