/**
 * What names in a configuration stand for.
 *
 * @module
 */
import { getattr } from "../../dispatch.ts";
import { AttributeError, ImportError, ValueError } from "../../exceptions.ts";
import { ownModules } from "../../modules.ts";
import { item } from "../../operators/container.ts";
import * as sys from "../../sys.ts";
import { repr } from "../../text/repr.ts";
import * as handlers from "../handlers.ts";
import * as logging from "../../logging.ts";

const LIBRARY: Readonly<Record<string, unknown>> = {
  logging,
  "logging.handlers": handlers,
  sys,
};

/**
 * What a name with dots stands for: something of the library's logging, or of a module of the program.
 *
 * @throws {ValueError} when there is no such thing
 */
export function resolved(name: string): unknown {
  const parts = name.split(".");
  try {
    for (let count = parts.length; count > 0; count--) {
      const module = parts.slice(0, count).join(".");
      const found = Object.hasOwn(LIBRARY, module) ? LIBRARY[module] : ownModules.get(module, null);
      if (found === null || found === undefined) continue;
      return parts.slice(count).reduce((at, part) => getattr(at, part), found as unknown);
    }
  } catch (error) {
    if (!(error instanceof AttributeError)) throw error;
  }
  const known = parts[0]! in LIBRARY || ownModules.has(parts[0]!);
  const cause = new ImportError(`No module named ${repr(known ? name : parts[0])}`);
  throw Object.assign(new ValueError(`Cannot resolve ${repr(name)}: ${cause.message}`), { cause });
}

/** What `cfg://a.b[c]` stands for in a configuration. */
export function looked(path: string, config: unknown): unknown {
  const first = /^\s*(\w+)\s*/.exec(path);
  if (!first) throw new ValueError(`Unable to convert ${repr(path)}`);
  let at = item(config, first[1]);
  let rest = path.slice(first[0].length);
  while (rest !== "") {
    const step = /^\.\s*(\w+)\s*|^\[([^\]]*)\]\s*/.exec(rest);
    if (!step) throw new ValueError(`Unable to convert ${repr(path)} at ${repr(rest)}`);
    const key = step[1] ?? step[2]!;
    at = item(at, step[1] === undefined && /^\d+$/.test(key) ? Number(key) : key);
    rest = rest.slice(step[0].length);
  }
  return at;
}
