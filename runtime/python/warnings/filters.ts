/**
 * Which warnings are shown. https://docs.python.org/3/library/warnings.html#the-warnings-filter
 *
 * @module
 */
import {
  DeprecationWarning,
  ImportWarning,
  PendingDeprecationWarning,
  ResourceWarning,
} from "../exceptions.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { isSubclass } from "../values/types.ts";
import type { Place } from "./place.ts";

const ACTIONS = ["error", "ignore", "always", "all", "default", "module", "once"] as const;

/** What becomes of a warning. */
export type Action = typeof ACTIONS[number];

/** Whether a value names what becomes of a warning. */
export function isAction(value: unknown): value is Action {
  return (ACTIONS as readonly unknown[]).includes(value);
}

/** Which warnings are meant, and what becomes of them. */
export interface Filter {
  readonly action: Action;
  /** How their texts begin. */
  readonly message: RegExp | null;
  readonly category: unknown;
  /** How the names of the modules begin that they are about. */
  readonly module: RegExp | null;
  /** The line that they are about; 0 for any. */
  readonly lineno: number;
}

const any = { message: null, module: null, lineno: 0 };

let list: Filter[] = [
  { ...any, action: "default", category: DeprecationWarning, module: /^__main__$/ },
  { ...any, action: "ignore", category: DeprecationWarning },
  { ...any, action: "ignore", category: PendingDeprecationWarning },
  { ...any, action: "ignore", category: ImportWarning },
  { ...any, action: "ignore", category: ResourceWarning },
];

/** Warnings that were shown, and are shown but once. */
const seen = new Set<string>();

/** The filters, the one that is looked at first before the others, as tuples. */
export const filters: Tuple<unknown[]>[] = [];

function refresh(): void {
  seen.clear();
  const rows = list.map(({ action, message, category, module, lineno }) =>
    tupleFrom<unknown>([
      action,
      message?.source ?? null,
      category,
      module?.source ?? null,
      lineno,
    ])
  );
  filters.splice(0, filters.length, ...rows);
}

refresh();

/** The filters in force. */
export const entries = {
  put(filter: Filter, append: boolean): void {
    const same = (one: Filter) =>
      one.action === filter.action && one.category === filter.category &&
      one.lineno === filter.lineno && one.message?.source === filter.message?.source &&
      one.module?.source === filter.module?.source;
    if (append) {
      if (!list.some(same)) list.push(filter);
    } else list = [filter, ...list.filter((one) => !same(one))];
    refresh();
  },
  clear(): void {
    list = [];
    refresh();
  },
  copy(): Filter[] {
    return [...list];
  },
  restore(before: readonly Filter[]): void {
    list = [...before];
    refresh();
  },
  /** Has warnings shown again that were shown before. */
  forget(): void {
    seen.clear();
  },
};

/** What becomes of a warning now: to be shown counts as `default`. */
export function shown(
  text: string,
  category: unknown,
  place: Place,
): "error" | "ignore" | "default" {
  const { file, line, module } = place;
  const filter = list.find((one) =>
    (one.message === null || one.message.test(text)) && isSubclass(category, one.category) &&
    (one.module === null || one.module.test(module)) && (one.lineno === 0 || one.lineno === line)
  );
  const action = filter?.action ?? "default";
  if (action === "error" || action === "ignore") return action;
  if (action === "always" || action === "all") return "default";
  const name = (category as { name: string }).name;
  const where = { default: `${file}:${line}`, module: file, once: "" }[action];
  const key = `${action} ${where} ${name} ${text}`;
  if (seen.has(key)) return "ignore";
  seen.add(key);
  return "default";
}
