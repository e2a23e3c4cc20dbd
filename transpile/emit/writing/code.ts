/**
 * Pieces of TypeScript that know how tightly they bind, so that parentheses stand where they are needed and nowhere else.
 *
 * @module
 */

/** How tightly an expression binds, loosest first. */
export enum Level {
  Sequence,
  Arrow,
  Conditional,
  Nullish,
  Or,
  And,
  BitOr,
  BitXor,
  BitAnd,
  Equality,
  Relational,
  Shift,
  Additive,
  Multiplicative,
  Exponent,
  Unary,
  Call,
  Primary,
}

/** An expression's text and how tightly it binds. */
export interface Code {
  readonly text: string;
  readonly level: Level;
  /** What says the opposite of it, where that is more than a `!` before it. */
  readonly opposite?: string;
}

/** A name, literal or anything in brackets. */
export function primary(text: string): Code {
  return { text, level: Level.Primary };
}

/** A member access or call. */
export function postfix(text: string): Code {
  return { text, level: Level.Call };
}

/** `code` as an operand of something that binds at `level`. */
export function at(level: Level, code: Code): string {
  return code.level < level ? `(${code.text})` : code.text;
}

/** What stands behind `new`, where a call would be taken for the making of the object. */
export function made(code: Code): string {
  const text = at(Level.Call, code);
  return code.level >= Level.Call && text.includes("(") ? `(${text})` : text;
}

/** `left operator right` of a left-associative operator. */
export function binary(left: Code, operator: string, right: Code, level: Level): Code {
  return { text: `${at(level, left)} ${operator} ${at(level + 1, right)}`, level };
}

/** `xs.length > 0`: whether there is anything, by a count that is never negative. */
export function isFilled(count: Code): Code {
  const counted = at(Level.Call, count);
  return { text: `${counted} > 0`, level: Level.Relational, opposite: `${counted} === 0` };
}

/** `await code`. */
export function awaited(code: Code): Code {
  return { text: `await ${at(Level.Unary, code)}`, level: Level.Unary };
}

/** `!code`, taking an equality's own opposite where there is one. */
export function not(code: Code): Code {
  if (code.level === Level.Unary && code.text.startsWith("!")) {
    const inner = code.text.slice(1);
    return inner.startsWith("(") && closes(inner)
      ? { text: inner.slice(1, -1), level: Level.Sequence }
      : postfix(inner);
  }
  if (code.level === Level.Equality) {
    const match = /^([^"'`&|?]*?) (===|!==|==|!=) ([^"'`&|?]*|"[^"]*")$/.exec(code.text);
    if (match) {
      const operator = match[2]!.startsWith("!")
        ? match[2]!.replace("!", "=")
        : match[2]!.replace("=", "!");
      return { text: `${match[1]} ${operator} ${match[3]}`, level: Level.Equality };
    }
  }
  if (code.opposite !== undefined) return { text: code.opposite, level: Level.Equality };
  return { text: `!${at(Level.Unary, code)}`, level: Level.Unary };
}

/** Whether the bracket that `text` starts with closes at its very end. */
function closes(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '"' || c === "'" || c === "`") return false;
    if (c === "(") depth++;
    else if (c === ")" && --depth === 0) return i === text.length - 1;
  }
  return false;
}

/** A call of `callee`; empty trailing arguments have been dropped by the caller. */
export function call(callee: string, ...args: (Code | string)[]): Code {
  return postfix(`${callee}(${args.map(argument).join(", ")})`);
}

/** An argument or an element of a list. */
export function argument(code: Code | string): string {
  return typeof code === "string" ? code : at(Level.Arrow, code);
}

/** `target.name`. */
export function member(target: Code, name: string): Code {
  const text = at(Level.Call, target);
  return postfix(/^\d+$/.test(text) ? `(${text}).${name}` : `${text}.${name}`);
}

/** A string as a double-quoted literal, as `deno fmt` would leave it. */
export function quote(text: string): string {
  let body = "";
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    const code = text.charCodeAt(i);
    if (c === "\\") body += "\\\\";
    else body += escapes.get(c) ?? (isPlain(code, text, i) ? c : unicode(code));
  }
  const double = body.split('"').length - 1;
  const single = body.split("'").length - 1;
  if (double > single) return `'${body.replaceAll("'", "\\'")}'`;
  return `"${body.replaceAll('"', '\\"')}"`;
}

/**
 * The text between the backquotes of a template literal.
 *
 * @param inLines whether a line of the text is one in the literal, too
 */
export function templateText(text: string, inLines = false): string {
  let body = "";
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    const code = text.charCodeAt(i);
    if (c === "\\" || c === "`") body += `\\${c}`;
    else if (c === "$" && text[i + 1] === "{") body += "\\$";
    else if (c === "\n" && inLines) body += c;
    else body += escapes.get(c) ?? (isPlain(code, text, i) ? c : unicode(code));
  }
  return body;
}

const escapes = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\b", "\\b"],
  ["\v", "\\v"],
  [
    "\f",
    "\\f",
  ],
]);

function unicode(code: number): string {
  return code < 256
    ? `\\x${code.toString(16).padStart(2, "0")}`
    : `\\u${code.toString(16).padStart(4, "0")}`;
}

function isPlain(code: number, text: string, index: number): boolean {
  if (code < 0x20 || code === 0x7f || code >= 0x80 && code < 0xa0) return false;
  if (code === 0x2028 || code === 0x2029 || code === 0xfeff || code === 0xad) return false;
  if (code >= 0xd800 && code <= 0xdbff) return isLow(text.charCodeAt(index + 1));
  if (isLow(code)) {
    const before = text.charCodeAt(index - 1);
    return before >= 0xd800 && before <= 0xdbff;
  }
  return true;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
