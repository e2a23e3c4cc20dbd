/**
 * The class `shlex.shlex`: takes a text apart into words.
 *
 * @module
 */
import { callMethod } from "../dispatch.ts";
import { StopIteration, ValueError } from "../exceptions.ts";
import { truth } from "../operators/truth.ts";
import { streams } from "../streams.ts";
import { options } from "../support/options.ts";
import { str } from "../builtins/str.ts";
import { nameClass } from "../values/types.ts";

/** How a text is taken apart. */
export interface LexerOptions {
  /** What the text is called in errors. */
  infile?: string | null;
  /** Whether quotes and strokes are taken away, as the shell does. */
  posix?: boolean;
  /** Whether `();<>|&` are words of their own, or which characters are. */
  punctuationChars?: boolean | string;
}

const LATIN = "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ";
const WORDS = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

/** Between words, in a word, in punctuation, behind a stroke, in quotes of a kind, or at the end. */
type State = " " | "a" | "c" | null | string;

/** Takes a text apart into words. https://docs.python.org/3/library/shlex.html#shlex-objects */
export class Lexer implements IterableIterator<string> {
  static readonly __module__ = "shlex";
  /** Where the text comes from. */
  readonly instream: unknown;
  /** What the text is called in errors. */
  infile: string | null;
  /** Whether quotes and strokes are taken away. */
  readonly posix: boolean;
  /** What stands for the end. */
  readonly eof: string | null;
  /** What comments begin with. */
  commenters = "#";
  /** What words are made of. */
  wordchars: string;
  /** What stands between words. */
  whitespace = " \t\r\n";
  /** Whether words are ended by white space alone. */
  whitespaceSplit = false;
  /** What stands around texts. */
  quotes = "'\"";
  /** What takes the meaning from the character behind it. */
  escape = "\\";
  /** In which quotes it does so, too. */
  escapedquotes = '"';
  /** How much is told of what is done: nothing. */
  debug = 0;
  /** The line. */
  lineno = 1;
  /** The word at hand. */
  token: string | null = "";
  readonly #punctuation: string;
  readonly #pushed: (string | null)[] = [];
  readonly #characters: string[] = [];
  #state: State = " ";

  /** @param instream a text, or a file to read it from; standard input when it is not given */
  constructor(instream: unknown = null, ...given: unknown[]) {
    const { infile = null, posix = false, punctuationChars = false } = options<LexerOptions>(
      ["infile", "posix", "punctuationChars"],
      ...given,
    );
    this.instream = instream ?? streams.stdin;
    this.infile = infile;
    this.posix = truth(posix);
    this.eof = this.posix ? null : "";
    this.#punctuation = typeof punctuationChars === "string"
      ? punctuationChars
      : punctuationChars
      ? "();<>|&"
      : "";
    let words = this.posix ? WORDS + LATIN : WORDS;
    if (this.#punctuation !== "") {
      words += "~-./*?=";
      words = [...words].filter((one) => !this.#punctuation.includes(one)).join("");
    }
    this.wordchars = words;
  }

  /** The characters that are words of their own. */
  get punctuationChars(): string {
    return this.#punctuation;
  }

  /** The next character; empty at the end. */
  #next(): string {
    if (this.#punctuation !== "" && this.#characters.length > 0) return this.#characters.pop()!;
    if (typeof this.instream !== "string") return callMethod(this.instream, "read", [1]) as string;
    const code = this.instream.codePointAt(this.#at);
    if (code === undefined) return "";
    const character = String.fromCodePoint(code);
    this.#at += character.length;
    return character;
  }
  #at = 0;

  /** Gives a word back, to be taken next. */
  pushToken(tok: string): void {
    this.#pushed.push(tok);
  }

  /** The next word, or what stands for the end. */
  getToken(): string | null {
    return this.#pushed.length > 0 ? this.#pushed.pop()! : this.readToken();
  }

  #skipLine(): void {
    if (typeof this.instream === "string") {
      const end = this.instream.indexOf("\n", this.#at);
      this.#at = end < 0 ? this.instream.length : end + 1;
    } else callMethod(this.instream, "readline", []);
    this.lineno++;
  }

  /** The next word as it is read, whatever was given back. */
  readToken(): string | null {
    let quoted = false;
    let escapedState: State = " ";
    this.token = "";
    const add = (character: string) => this.token += character;
    const isIn = (characters: string, one: string) => one !== "" && characters.includes(one);
    for (;;) {
      const next = this.#next();
      if (next === "\n") this.lineno++;
      if (this.#state === null) {
        this.token = "";
        break;
      } else if (this.#state === " ") {
        if (next === "") {
          this.#state = null;
          break;
        } else if (isIn(this.whitespace, next)) {
          if (this.token !== "" || this.posix && quoted) break;
        } else if (isIn(this.commenters, next)) this.#skipLine();
        else if (this.posix && isIn(this.escape, next)) {
          escapedState = "a";
          this.#state = next;
        } else if (isIn(this.wordchars, next)) {
          this.token = next;
          this.#state = "a";
        } else if (isIn(this.#punctuation, next)) {
          this.token = next;
          this.#state = "c";
        } else if (isIn(this.quotes, next)) {
          if (!this.posix) this.token = next;
          this.#state = next;
        } else if (this.whitespaceSplit) {
          this.token = next;
          this.#state = "a";
        } else {
          this.token = next;
          if (this.token !== "" || this.posix && quoted) break;
        }
      } else if (isIn(this.quotes, this.#state)) {
        quoted = true;
        if (next === "") throw new ValueError("No closing quotation");
        if (next === this.#state) {
          if (!this.posix) {
            add(next);
            this.#state = " ";
            break;
          }
          this.#state = "a";
        } else if (
          this.posix && isIn(this.escape, next) && isIn(this.escapedquotes, this.#state)
        ) {
          escapedState = this.#state;
          this.#state = next;
        } else add(next);
      } else if (isIn(this.escape, this.#state)) {
        if (next === "") throw new ValueError("No escaped character");
        const isKept = isIn(this.quotes, escapedState ?? "") && next !== this.#state &&
          next !== escapedState;
        if (isKept) add(this.#state);
        add(next);
        this.#state = escapedState;
      } else if (this.#state === "a" || this.#state === "c") {
        if (next === "") {
          this.#state = null;
          break;
        } else if (isIn(this.whitespace, next)) {
          this.#state = " ";
          if (this.token !== "" || this.posix && quoted) break;
        } else if (isIn(this.commenters, next)) {
          this.#skipLine();
          if (this.posix) {
            this.#state = " ";
            if (this.token !== "" || quoted) break;
          }
        } else if (this.#state === "c") {
          if (isIn(this.#punctuation, next)) add(next);
          else {
            if (!isIn(this.whitespace, next)) this.#characters.push(next);
            this.#state = " ";
            break;
          }
        } else if (this.posix && isIn(this.quotes, next)) this.#state = next;
        else if (this.posix && isIn(this.escape, next)) {
          escapedState = "a";
          this.#state = next;
        } else if (
          isIn(this.wordchars, next) || isIn(this.quotes, next) ||
          this.whitespaceSplit && !isIn(this.#punctuation, next)
        ) add(next);
        else {
          if (this.#punctuation !== "") this.#characters.push(next);
          else this.#pushed.unshift(next);
          this.#state = " ";
          if (this.token !== "" || this.posix && quoted) break;
        }
      }
    }
    const result: string | null = this.token;
    this.token = "";
    return this.posix && !quoted && result === "" ? null : result;
  }

  /** What errors begin with: the file and the line. */
  errorLeader(infile: string | null = null, lineno: number | null = null): string {
    return str.format('"{}", line {}: ', infile ?? this.infile, lineno ?? this.lineno);
  }

  [Symbol.iterator](): this {
    return this;
  }

  __iter__(): this {
    return this;
  }

  __next__(): string {
    const { done, value } = this.next();
    if (done) throw new StopIteration();
    return value;
  }

  /** The next word. */
  next(): IteratorResult<string, undefined> {
    const token = this.getToken();
    return token === this.eof || token === null
      ? { done: true, value: undefined }
      : { done: false, value: token };
  }
}
nameClass(Lexer, "shlex.shlex");
