/**
 * Statements in SQL: what they are, and which values they take.
 *
 * @module
 */

/** What is known of a statement from its text. */
export interface Statement {
  /** Its first word, in capital letters. */
  readonly verb: string;
  /** The parameters by place: a name with its sign, or null. */
  readonly parameters: readonly (string | null)[];
  /** Whether another statement stands behind it. */
  readonly isSeveral: boolean;
}

/** Texts, quoted names, comments; parameters; words; ends. */
const TOKEN =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(\?\d*|[:@$][A-Za-z_]\w*)|([A-Za-z_]\w*)|(;)|\S/g;

const known = new Map<string, Statement>();

/** What a text says. */
export function understood(sql: string): Statement {
  let found = known.get(sql);
  if (!found) {
    found = read(sql);
    if (known.size > 200) known.clear();
    known.set(sql, found);
  }
  return found;
}

function read(sql: string): Statement {
  let verb = "";
  let isEnded = false;
  let isSeveral = false;
  const parameters: (string | null)[] = [];
  for (const [token, parameter, word, end] of sql.matchAll(TOKEN)) {
    if (/^(--|\/\*)/.test(token)) continue;
    if (end) {
      if (verb !== "") isEnded = true;
      continue;
    }
    if (isEnded) isSeveral = true;
    if (parameter === "?") parameters.push(null);
    else if (parameter?.startsWith("?")) {
      while (parameters.length < Number(parameter.slice(1))) parameters.push(null);
    } else if (parameter && !parameters.includes(parameter)) parameters.push(parameter);
    if (verb === "") verb = (word ?? token).toUpperCase();
  }
  return { verb, parameters, isSeveral };
}

/** Whether a text ends with a whole statement. https://docs.python.org/3/library/sqlite3.html#sqlite3.complete_statement */
export function completeStatement(statement: string): boolean {
  let last = "";
  let isTrigger = false;
  let words = "";
  for (const [token, , word] of statement.matchAll(TOKEN)) {
    if (/^(--|\/\*)/.test(token)) continue;
    if (/^['"`]/.test(token) && token.length === 1) return false;
    last = token;
    if (word) words += ` ${word.toUpperCase()}`;
    if (/^ CREATE (TEMP |TEMPORARY )?TRIGGER\b/.test(words)) isTrigger = true;
  }
  return last === ";" && (!isTrigger || words.endsWith(" END"));
}
