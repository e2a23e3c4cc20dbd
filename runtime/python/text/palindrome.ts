/**
 * Texts that read the same from both ends.
 *
 * @module
 */
import { slice } from "../operators/container.ts";

/** Whether a unit is one of the two of a character. */
function isHalf(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

/**
 * Whether a text reads the same from its end: `text == text[::-1]`, which makes no other text for it.
 *
 * @example
 * ```ts
 * import { isPalindrome, print } from "@manycore/multiprocessing/python";
 *
 * print(isPalindrome("level"), isPalindrome("lever")); // True False
 * ```
 */
export function isPalindrome(text: string): boolean {
  for (let start = 0, end = text.length - 1; start < end; start++, end--) {
    const first = text.charCodeAt(start);
    const last = text.charCodeAt(end);
    if (isHalf(first) || isHalf(last)) return text === slice(text, null, null, -1);
    if (first !== last) return false;
  }
  return true;
}
