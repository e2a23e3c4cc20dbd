/** The line of usage. */
import { ValueError } from "../exceptions.ts";
import { textLength } from "../text/code_points.ts";
import { repr } from "../text/repr.ts";
import type { Action } from "./action.ts";
import { SUPPRESS } from "./constants.ts";
import type { MutuallyExclusiveGroup } from "./container.ts";

/** How the arguments of an action are shown. */
type Arguments = (action: Action) => string;

/** One action as the usage shows it, null where it is hidden. */
function partOf(action: Action, isGrouped: boolean, show: Arguments): string | null {
  if (action.help === SUPPRESS) return null;
  if (action.optionStrings.length === 0) {
    const text = show(action);
    return isGrouped && text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
  }
  const text = action.nargs === 0
    ? action.formatUsage()
    : `${action.optionStrings[0]} ${show(action)}`;
  return action.required || isGrouped ? text : `[${text}]`;
}

/** All actions as the usage shows them; those that exclude each other stand together. */
function partsOf(
  actions: readonly Action[],
  groups: readonly MutuallyExclusiveGroup[],
  show: Arguments,
): string[] {
  const found: { start: number; group: MutuallyExclusiveGroup }[] = [];
  const grouped = new Set<Action>();
  for (const group of groups) {
    if (group.own.length === 0) throw new ValueError(`empty group ${repr(group)}`);
    if (group.own.every(({ help }) => help === SUPPRESS)) continue;
    const start = actions.indexOf(group.own[0]!);
    if (start < 0 || !group.own.every((action, i) => actions[start + i] === action)) continue;
    group.own.forEach((action) => grouped.add(action));
    found.push({ start, group });
  }
  const parts = actions.map((action) => partOf(action, grouped.has(action), show));
  for (const { start, group } of found) {
    const places = group.own.map((_, i) => start + i).filter((place) => parts[place] !== null);
    const [open, close] = !group.required ? ["[", "]"] : places.length > 1 ? ["(", ")"] : ["", ""];
    places.forEach((place, i) => {
      const isLast = i === places.length - 1;
      parts[place] = (i === 0 ? open : "") + parts[place] + (isLast ? close : " |");
    });
  }
  return parts.filter((part) => part !== null);
}

/** Parts in lines of a width, the first line behind what stands before it. */
function lined(parts: readonly string[], indent: string, width: number, before = ""): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let length = textLength(before || indent) - 1;
  for (const part of parts) {
    if (length + 1 + textLength(part) > width && line.length > 0) {
      lines.push(indent + line.join(" "));
      line = [];
      length = textLength(indent) - 1;
    }
    line.push(part);
    length += textLength(part) + 1;
  }
  if (line.length > 0) lines.push(indent + line.join(" "));
  if (before !== "") lines[0] = lines[0]!.slice(indent.length);
  return lines;
}

/** The usage, in one line if it fits; else options first, then what goes by position. */
export function usageLines(
  prog: string,
  prefix: string,
  width: number,
  actions: readonly Action[],
  groups: readonly MutuallyExclusiveGroup[],
  show: Arguments,
): string {
  const options = actions.filter(({ optionStrings }) => optionStrings.length > 0);
  const positionals = actions.filter(({ optionStrings }) => optionStrings.length === 0);
  const whole = [prog, ...partsOf([...options, ...positionals], groups, show)]
    .filter((part) => part !== "").join(" ");
  if (textLength(prefix) + textLength(whole) <= width) return whole;
  const [first, second] = [partsOf(options, groups, show), partsOf(positionals, groups, show)];
  const head = textLength(prefix) + textLength(prog);
  if (head <= 0.75 * width) {
    const indent = " ".repeat(head + 1);
    if (first.length > 0) {
      return [...lined([prog, ...first], indent, width, prefix), ...lined(second, indent, width)]
        .join("\n");
    }
    return second.length > 0 ? lined([prog, ...second], indent, width, prefix).join("\n") : prog;
  }
  const indent = " ".repeat(textLength(prefix));
  let lines = lined([...first, ...second], indent, width);
  if (lines.length > 1) lines = [...lined(first, indent, width), ...lined(second, indent, width)];
  return [prog, ...lines].join("\n");
}
