/**
 * The line that a warning is about.
 *
 * @module
 */
import { argv } from "../sys/program.ts";
import { framesOf } from "../traceback_frames.ts";

/** A place of a program. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly module: string;
}

/** The place so many calls away from who gives a warning. */
export function placeAt(level: number): Place {
  const frames = framesOf(new Error());
  const frame = frames.at(-Math.max(1, level));
  if (!frame) return { file: "<sys>", line: 0, module: "sys" };
  const { file, line } = frame;
  const last = (path: string) => path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
  const isMain = last(file) === last(argv[0] ?? "");
  return { file, line, module: isMain ? "__main__" : last(file) };
}
