/**
 * Damages Python programs at random: each must end in a tree or in a fault with a place, soon.
 *
 *     deno run -A mutate.ts COUNT [SEED] FILE…
 *
 * @module
 */
import { check, parse, PythonSyntaxError } from "../../../../transpile/syntax/mod.ts";

/** Numbers that look random, the same for the same seed. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 2 ** 32 * below);
  };
}

const PIECES = [
  ..."( ) [ ] { } : , ; = == . ' \" ''' f' {{ \\ # := -> ... @ ! $ ? ` \u201c \u200b \u00e9 \u{1f600} 0x 1_ 1e"
    .split(
      " ",
    ),
  ..."if else elif for while def class try except finally with match case lambda return yield await async"
    .split(
      " ",
    ),
  ..."import from global nonlocal in is not and or del pass break continue as raise assert type _ None"
    .split(
      " ",
    ),
  ..."* ** + - / // % & | ^ ~ << >> < > f'{ f'{x: '\\x' '\\N{' rb'".split(" "),
  ..."\n \t \n\t \n\u0020\u0020 \r \f \0 \\\n".split(" "),
  " ",
  "    ",
  "",
];

/** A program with a few places damaged: taken out, put in, doubled, moved or cut off. */
export function damaged(source: string, next: (below: number) => number): string {
  for (let left = 1 + next(3); left > 0; left--) {
    const at = next(source.length + 1);
    const end = Math.min(source.length, at + next(next(4) === 0 ? 40 : 4));
    const piece = PIECES[next(PIECES.length)]!;
    switch (next(5)) {
      case 0:
        source = source.slice(0, at) + source.slice(end);
        break;
      case 1:
        source = source.slice(0, at) + piece + source.slice(at);
        break;
      case 2:
        source = source.slice(0, at) + piece + source.slice(end);
        break;
      case 3:
        source = source.slice(0, end) + source.slice(at);
        break;
      case 4: {
        const to = next(source.length + 1);
        source = source.slice(0, to) + source.slice(at, end) + source.slice(to);
      }
    }
  }
  return next(20) === 0 ? source.slice(0, next(source.length + 1)) : source;
}

/** What becomes of a program; throws what is neither a tree nor a fault with a place. */
export function outcome(source: string): "tree" | "fault" {
  try {
    check(parse(source, "x.py"));
    return "tree";
  } catch (fault) {
    if (!(fault instanceof PythonSyntaxError)) throw fault;
    const lines = source.split(/\r\n?|\n/).length;
    if (fault.line < 1 || fault.line > lines + 1) throw new Error(`${fault} in line ${fault.line}`);
    return "fault";
  }
}

if (import.meta.main) {
  const [count, seed] = [Number(Deno.args[0]), Number(Deno.args[1])];
  const files = Deno.args.slice(Number.isNaN(seed) ? 1 : 2);
  const next = numbers(Number.isNaN(seed) ? 1 : seed);
  const texts = new Map<string, string>();
  const seen = { tree: 0, fault: 0 };
  let slowest = { ms: 0, name: "" };
  for (let i = 0; i < count; i++) {
    const file = files[next(files.length)]!;
    let text = texts.get(file);
    if (text === undefined) texts.set(file, text = await Deno.readTextFile(file));
    const source = damaged(text, next);
    const start = performance.now();
    try {
      seen[outcome(source)]++;
    } catch (crash) {
      console.log(`${file}: ${crash}`);
      await Deno.writeTextFile(`crash-${i}.py`, source);
    }
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { ms, name: `${file} (${source.length} characters)` };
  }
  console.log(seen, `slowest ${slowest.ms.toFixed(0)} ms, ${slowest.name}`);
}
