/**
 * The kinds of tokens, and the arrays that hold a file's tokens.
 *
 * @module
 */
import type { Comment } from "./ast.ts";
import type { PythonSyntaxError } from "./errors.ts";

/** The end of the file. */
export const END = 0;
/** An identifier that is not a keyword; soft keywords are names. */
export const NAME = 1;
/** A number. */
export const NUMBER = 2;
/** A string without fields, with its prefix and quotes. */
export const STRING = 3;
/** Prefix and opening quotes of an f-string. */
export const FSTRING_START = 4;
/** Text between the fields of an f-string. */
export const FSTRING_MIDDLE = 5;
/** Closing quotes of an f-string. */
export const FSTRING_END = 6;
/** The end of a logical line. */
export const NEWLINE = 7;
/** The beginning of an indented block. */
export const INDENT = 8;
/** The end of an indented block. */
export const DEDENT = 9;
/** Where the tokenizer gave up; the reason is in {@link Tokens.error}. */
export const ERROR = 10;

export const LPAR = 11;
export const RPAR = 12;
export const LSQB = 13;
export const RSQB = 14;
export const LBRACE = 15;
export const RBRACE = 16;
export const COLON = 17;
export const COMMA = 18;
export const SEMI = 19;
export const PLUS = 20;
export const MINUS = 21;
export const STAR = 22;
export const SLASH = 23;
export const VBAR = 24;
export const AMPER = 25;
export const LESS = 26;
export const GREATER = 27;
export const EQUAL = 28;
export const DOT = 29;
export const PERCENT = 30;
export const EQEQUAL = 31;
export const NOTEQUAL = 32;
export const LESSEQUAL = 33;
export const GREATEREQUAL = 34;
export const TILDE = 35;
export const CIRCUMFLEX = 36;
export const LEFTSHIFT = 37;
export const RIGHTSHIFT = 38;
export const DOUBLESTAR = 39;
export const DOUBLESLASH = 40;
export const AT = 41;
export const ARROW = 42;
export const ELLIPSIS = 43;
export const COLONEQUAL = 44;
export const EXCLAMATION = 45;
/** A character that begins no token: `$`, `?`, a backquote. */
export const UNKNOWN = 46;

export const PLUSEQUAL = 47;
export const MINEQUAL = 48;
export const STAREQUAL = 49;
export const SLASHEQUAL = 50;
export const PERCENTEQUAL = 51;
export const AMPEREQUAL = 52;
export const VBAREQUAL = 53;
export const CIRCUMFLEXEQUAL = 54;
export const LEFTSHIFTEQUAL = 55;
export const RIGHTSHIFTEQUAL = 56;
export const DOUBLESTAREQUAL = 57;
export const DOUBLESLASHEQUAL = 58;
export const ATEQUAL = 59;

export const FALSE = 64;
export const NONE = 65;
export const TRUE = 66;
export const AND = 67;
export const AS = 68;
export const ASSERT = 69;
export const ASYNC = 70;
export const AWAIT = 71;
export const BREAK = 72;
export const CLASS = 73;
export const CONTINUE = 74;
export const DEF = 75;
export const DEL = 76;
export const ELIF = 77;
export const ELSE = 78;
export const EXCEPT = 79;
export const FINALLY = 80;
export const FOR = 81;
export const FROM = 82;
export const GLOBAL = 83;
export const IF = 84;
export const IMPORT = 85;
export const IN = 86;
export const IS = 87;
export const LAMBDA = 88;
export const NONLOCAL = 89;
export const NOT = 90;
export const OR = 91;
export const PASS = 92;
export const RAISE = 93;
export const RETURN = 94;
export const TRY = 95;
export const WHILE = 96;
export const WITH = 97;
export const YIELD = 98;

/** The keywords, in the order of their kinds from {@link FALSE} on. */
const WORDS =
  ("False None True and as assert async await break class continue def del elif else except " +
    "finally for from global if import in is lambda nonlocal not or pass raise return try while " +
    "with yield").split(" ");

/** The kind of each keyword. */
export const KEYWORDS: ReadonlyMap<string, number> = new Map(
  WORDS.map((word, index) => [word, FALSE + index]),
);

/** The text of each kind of operator that has just one. */
const OPERATORS = "( ) [ ] { } : , ; + - * / | & < > = . % == != <= >= ~ ^ << >> ** // @ -> ... " +
  ":= ! ? += -= *= /= %= &= |= ^= <<= >>= **= //= @=";

/** The kind of each operator and keyword by its text. */
export const KIND_OF: ReadonlyMap<string, number> = new Map([
  ...OPERATORS.split(" ").map((text, index): [string, number] => [text, LPAR + index]),
  ...KEYWORDS,
]);

/** The tokens of a file: one entry in each array per token. */
export interface Tokens {
  /** The text, with all line ends as `\n`. */
  source: string;
  /** Offset of the start of each line; index 0 is line 1. */
  lineStarts: Int32Array;
  /** How many tokens there are; the last is {@link END} or {@link ERROR}. */
  count: number;
  kinds: Uint8Array;
  /** Offsets in UTF-16 units. */
  starts: Int32Array;
  ends: Int32Array;
  /** Lines from 1. */
  lines: Int32Array;
  endLines: Int32Array;
  /** Columns in UTF-8 bytes from 0. */
  columns: Int32Array;
  endColumns: Int32Array;
  /** How many brackets are open behind each token. */
  levels: Uint8Array;
  comments: Comment[];
  /** Why the last token is {@link ERROR}. */
  error: PythonSyntaxError | null;
  /** Whether that reason counts more than a fault of grammar before it. */
  errorPrevails: boolean;
  /** The innermost bracket open at the end, outside f-strings: its offset, or -1. */
  openBracket: number;
}
