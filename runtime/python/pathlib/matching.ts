/** Names against patterns. */
import { patternOf } from "../fnmatch/patterns.ts";

const known = new Map<string, RegExp>();

/** What finds names that fit a pattern without slashes. */
export function matcher(pattern: string, isSensitive: boolean): RegExp {
  const key = `${isSensitive}${pattern}`;
  let found = known.get(key);
  if (found === undefined) {
    if (known.size >= 500) known.clear();
    known.set(key, found = patternOf(pattern, isSensitive ? "" : "i"));
  }
  return found;
}
