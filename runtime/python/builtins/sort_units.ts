/**
 * Texts as numbers, which are in the order of the texts. What stands at one place in all texts mostly is one of few
 * characters; numbered by these, many places have room in a number.
 *
 * @module
 */

/** So many units of texts are looked at together. */
export const WINDOW = 16;
/** So many of any characters have room in a number: of a byte each, and of two. */
const NARROW = 6;
const NARROW_BASE = 0x101;
const WIDE = 3;
const WIDE_BASE = 0x10001;
/** Of so many texts it pays to number the characters. */
const MANY = 200;
/** So many whole numbers can be told apart. */
const MOST = 2 ** 53;

/** For each place, whether each unit was seen there, and then its number among these. */
const places = new Uint16Array(WINDOW << 8);
const bases = new Float64Array(WINDOW);

/** The place of a unit in the order of what it stands for: characters of two units come after all others. */
function ranked(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** The units of some texts from one on; one object after the other uses the same memory. */
export class Units {
  /** How many units the longest text has from there on. */
  longest = 0;
  #shortest = Infinity;
  #isWide = false;
  #count = 0;
  /** How many characters there may be at each place; zero where they are numbered by place. */
  #base = 0;
  readonly #from: number;
  readonly #areMany: boolean;

  constructor(from: number, texts: number) {
    this.#from = from;
    this.#areMany = texts >= MANY;
    if (this.#areMany) places.fill(0);
  }

  /** Looks at a text; false for one with half a character, which has no place in the order of units. */
  see(text: string): boolean {
    const from = this.#from;
    const left = text.length - from;
    if (left > this.longest) this.longest = left;
    if (left < this.#shortest) this.#shortest = left;
    const count = left < WINDOW ? left : WINDOW;
    for (let i = 0; i < count; i++) {
      const unit = text.charCodeAt(from + i);
      if (unit < 0x100) places[i << 8 | unit] = 1;
      else {
        this.#isWide = true;
        if ((unit & 0xf800) === 0xd800 && !text.isWellFormed()) return false;
      }
    }
    return true;
  }

  /** Says, once all texts were seen, how many units of each are in its number, and how many numbers there may be. */
  finish(): { range: number; count: number } {
    if (this.#isWide || !this.#areMany) {
      const [base, count] = this.#isWide ? [WIDE_BASE, WIDE] : [NARROW_BASE, NARROW];
      this.#base = base;
      this.#count = count;
      return { range: base ** count, count };
    }
    const most = Math.min(this.longest, WINDOW);
    let range = 1;
    let count = 0;
    for (; count < most; count++) {
      // Where a text has ended there is zero, before all units.
      let next = this.#shortest <= count ? 1 : 0;
      for (let unit = 0; unit < 0x100; unit++) {
        const at = count << 8 | unit;
        if (places[at] === 1) places[at] = next++;
      }
      if (range * next > MOST) break;
      range *= next;
      bases[count] = next;
    }
    this.#count = count;
    return { range, count };
  }

  /** The number of a text that was seen. */
  numberOf(text: string): number {
    const from = this.#from;
    const left = text.length - from;
    const count = this.#count;
    let number = 0;
    const base = this.#base;
    if (base > 0) {
      for (let i = 0; i < count; i++) {
        number = number * base + (i < left ? ranked(text.charCodeAt(from + i)) + 1 : 0);
      }
      return number;
    }
    for (let i = 0; i < count; i++) {
      number = number * bases[i]! + (i < left ? places[i << 8 | text.charCodeAt(from + i)]! : 0);
    }
    return number;
  }
}
