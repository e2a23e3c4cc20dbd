/**
 * What a module exports and imports, read from its text: enough of a lexer to tell code from strings, comments,
 * templates and regular expressions, and no more. Used to say at the call that a function cannot be found by others,
 * rather than later in a child.
 *
 * @module
 */

/** One name that a module exports. */
export interface Exported {
  /** The name outside. */
  readonly name: string;
  /** The name inside, which is what the function itself is called. */
  readonly local: string;
  /** The module it comes from, when it is handed on. */
  readonly from?: string;
}

/** One import of a module. */
export interface Imported {
  readonly specifier: string;
  /** Names on the other side; `*` for the whole. */
  readonly names: readonly string[];
}

/** The outside of a module. */
export interface Outline {
  readonly exports: readonly Exported[];
  /** Modules handed on whole: `export * from`. */
  readonly stars: readonly string[];
  readonly imports: readonly Imported[];
}

interface Token {
  readonly text: string;
  /** The content of a string literal. */
  readonly string: string | undefined;
}

// Without Unicode's own classes of letters: to make a pattern of those takes ten milliseconds.
const word = /(?:[A-Za-z_$#@]|[^\0-\x7f\s])(?:[\w$]|[^\0-\x7f\s])*/y;
const regexp = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\/\\\n\[])+\/[a-z]*/y;
const quoted = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'/y;
const space = /(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/)+/y;

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/**
 * The tokens of a source text that stand outside of all brackets, and those of `{…}` after import and export,
 * and those of `import("…")` wherever it stands.
 */
function* topLevel(text: string): Generator<Token> {
  let at = 0;
  let depth = 0;
  const open: string[] = [];
  let previous = "";
  let beforePrevious = "";
  let clause = false;
  while (at < text.length) {
    const blank = match(space, text, at);
    if (blank !== undefined) {
      at += blank.length;
      continue;
    }
    const character = text[at]!;
    let token: Token | undefined;
    if (character === '"' || character === "'") {
      const literal = match(quoted, text, at) ?? character;
      token = { text: literal, string: literal.slice(1, -1) };
      at += literal.length;
    } else if (character === "`") {
      at = skipTemplate(text, at + 1);
      token = { text: "``", string: undefined };
    } else if (character === "/" && beginsPattern(previous)) {
      const literal = match(regexp, text, at) ?? character;
      token = { text: "/ /", string: undefined };
      at += literal.length;
    } else {
      const name = match(word, text, at) ?? character;
      token = { text: name, string: undefined };
      at += name.length;
    }
    const { text: it } = token;
    if (it === "}" || it === ")" || it === "]") {
      depth = Math.max(0, depth - 1);
      if (open.pop() === "clause") clause = false;
    }
    const dynamic = it === "import" || previous === "import" || beforePrevious === "import";
    if (depth === 0 || clause || dynamic) yield token;
    if (it === "{" || it === "(" || it === "[") {
      const opens = it === "{" && depth === 0 &&
        /^(?:import|export|type|,|const|let|var)$/.test(previous);
      open.push(opens ? "clause" : it);
      if (opens) clause = true;
      depth++;
    }
    [beforePrevious, previous] = [previous, it];
  }
}

/** Whether a slash after this token begins a regular expression; else it divides. */
function beginsPattern(previous: string): boolean {
  return !/[\w$\])}"'`]$/.test(previous) ||
    /^(?:return|typeof|case|in|of|delete|void|throw|new|else|do|instanceof|yield|await)$/.test(
      previous,
    );
}

function skipTemplate(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== "`") {
    if (text[at] === "\\") at += 2;
    else if (text[at] === "$" && text[at + 1] === "{") at = skipBraces(text, at + 2);
    else at++;
  }
  return at + 1;
}

function skipBraces(text: string, start: number): number {
  let at = start;
  for (let depth = 1; at < text.length; at++) {
    const character = text[at];
    if (character === "`") at = skipTemplate(text, at + 1) - 1;
    else if (character === '"' || character === "'") {
      at += (match(quoted, text, at)?.length ?? 1) - 1;
    } else if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return at + 1;
  }
  return at;
}

/** The outside of a module of that source text. */
export function outline(text: string): Outline {
  const exports: Exported[] = [];
  const stars: string[] = [];
  const imports: Imported[] = [];
  const tokens = [...topLevel(text)];
  let at = 0;
  const peek = () => tokens[at]?.text ?? "";
  const next = () => tokens[at++]?.text ?? "";

  /** `{ a, b as c }`, the brace already read. */
  const clause = (): { local: string; name: string }[] => {
    const names: { local: string; name: string }[] = [];
    while (at < tokens.length && peek() !== "}") {
      let local = next();
      if (local === ",") continue;
      if (local === "type" && peek() !== "," && peek() !== "}" && peek() !== "as") local = next();
      let name = local;
      if (peek() === "as" || peek() === ":") {
        next();
        const token = tokens[at++];
        name = token?.string ?? token?.text ?? "";
      }
      names.push({ local, name });
      while (at < tokens.length && peek() !== "," && peek() !== "}") at++;
    }
    at++;
    return names;
  };

  const readExport = (): void => {
    if (peek() === "type" || peek() === "interface" || peek() === "namespace") return;
    if (peek() === "*") {
      next();
      let name: string | undefined;
      if (peek() === "as") {
        next();
        name = next();
      }
      if (next() === "from" && name === undefined) stars.push(tokens[at++]?.string ?? "");
      return;
    }
    if (peek() === "{") {
      next();
      const names = clause();
      const from = peek() === "from" ? tokens[at + 1]?.string : undefined;
      for (const { local, name } of names) {
        exports.push(from === undefined ? { name, local } : { name, local, from });
      }
      return;
    }
    const isDefault = peek() === "default";
    if (isDefault) next();
    while (/^(?:async|abstract|declare)$/.test(peek())) next();
    const kind = next();
    if (kind === "const" && peek() === "enum") next();
    if (/^(?:const|let|var)$/.test(kind) && peek() === "{") {
      next();
      for (const { name } of clause()) exports.push({ name, local: name });
      return;
    }
    if (kind === "function" && peek() === "*") next();
    if (/^(?:const|let|var|function|class|enum)$/.test(kind)) {
      const named = /^(?:[A-Za-z_$]|[^\0-\x7f])/.test(peek()) && peek() !== "extends";
      const local = named ? next() : "default";
      exports.push({ name: isDefault ? "default" : local, local });
    } else if (isDefault) exports.push({ name: "default", local: kind });
  };

  const readImport = (): void => {
    if (peek() === "type" || peek() === ".") return;
    if (peek() === "(") {
      next();
      const specifier = tokens[at]?.string;
      if (specifier !== undefined) imports.push({ specifier, names: ["*"] });
      return;
    }
    const names: string[] = [];
    while (at < tokens.length && peek() !== ";") {
      const token = tokens[at++]!;
      if (token.string !== undefined) {
        imports.push({ specifier: token.string, names });
        return;
      }
      if (token.text === "{") names.push(...clause().map((one) => one.local));
      else if (token.text === "*") {
        names.push("*");
        at += 2; // as name
      } else if (token.text !== "from" && token.text !== ",") names.push("default");
    }
  };

  while (at < tokens.length) {
    const token = next();
    if (token === "export" && tokens[at - 2]?.text !== ".") readExport();
    else if (token === "import" && tokens[at - 2]?.text !== ".") readImport();
  }
  return { exports, stars, imports };
}
