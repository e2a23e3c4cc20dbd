/* @ts-self-types="../../../runtime/python/shlex.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { ValueError } from "../core.js";
import { StopIteration, callMethod, iter, nameClass, nameFunctions, options, str, streams, truth } from "./core.js";
// runtime/python/shlex/lexer.ts
const LATIN = "\u00df\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef\u00f0\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe\u00ff\u00c0\u00c1\u00c2\u00c3\u00c4\u00c5\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb\u00cc\u00cd\u00ce\u00cf\u00d0\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d8\u00d9\u00da\u00db\u00dc\u00dd\u00de";
const WORDS = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
var Lexer = class {
	static __module__ = "shlex";
	commenters = "#";
	whitespace = " 	\r\n";
	whitespaceSplit = false;
	quotes = "'\"";
	escape = "\\";
	escapedquotes = "\"";
	debug = 0;
	lineno = 1;
	token = "";
	#punctuation;
	#pushed = [];
	#characters = [];
	#state = " ";
	constructor(instream = null, ...given) {
		const { infile = null, posix = false, punctuationChars = false } = options([
			"infile",
			"posix",
			"punctuationChars"
		], ...given);
		this.instream = instream ?? streams.stdin;
		this.infile = infile;
		this.posix = truth(posix);
		this.eof = this.posix ? null : "";
		this.#punctuation = typeof punctuationChars === "string" ? punctuationChars : punctuationChars ? "();<>|&" : "";
		let words = this.posix ? WORDS + LATIN : WORDS;
		if (this.#punctuation !== "") {
			words += "~-./*?=";
			words = [...words].filter((one) => !this.#punctuation.includes(one)).join("");
		}
		this.wordchars = words;
	}
	get punctuationChars() {
		return this.#punctuation;
	}
	#next() {
		if (this.#punctuation !== "" && this.#characters.length > 0) return this.#characters.pop();
		if (typeof this.instream !== "string") return callMethod(this.instream, "read", [1]);
		const code = this.instream.codePointAt(this.#at);
		if (code === void 0) return "";
		const character = String.fromCodePoint(code);
		this.#at += character.length;
		return character;
	}
	#at = 0;
	pushToken(tok) {
		this.#pushed.push(tok);
	}
	getToken() {
		return this.#pushed.length > 0 ? this.#pushed.pop() : this.readToken();
	}
	#skipLine() {
		if (typeof this.instream === "string") {
			const end = this.instream.indexOf("\n", this.#at);
			this.#at = end < 0 ? this.instream.length : end + 1;
		} else callMethod(this.instream, "readline", []);
		this.lineno++;
	}
	readToken() {
		let quoted = false;
		let escapedState = " ";
		this.token = "";
		const add = (character) => this.token += character;
		const isIn = (characters, one) => one !== "" && characters.includes(one);
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
				} else if (this.posix && isIn(this.escape, next) && isIn(this.escapedquotes, this.#state)) {
					escapedState = this.#state;
					this.#state = next;
				} else add(next);
			} else if (isIn(this.escape, this.#state)) {
				if (next === "") throw new ValueError("No escaped character");
				if (isIn(this.quotes, escapedState ?? "") && next !== this.#state && next !== escapedState) add(this.#state);
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
				} else if (isIn(this.wordchars, next) || isIn(this.quotes, next) || this.whitespaceSplit && !isIn(this.#punctuation, next)) add(next);
				else {
					if (this.#punctuation !== "") this.#characters.push(next);
					else this.#pushed.unshift(next);
					this.#state = " ";
					if (this.token !== "" || this.posix && quoted) break;
				}
			}
		}
		const result = this.token;
		this.token = "";
		return this.posix && !quoted && result === "" ? null : result;
	}
	errorLeader(infile = null, lineno = null) {
		return str.format("\"{}\", line {}: ", infile ?? this.infile, lineno ?? this.lineno);
	}
	[Symbol.iterator]() {
		return this;
	}
	__iter__() {
		return this;
	}
	__next__() {
		const { done, value } = this.next();
		if (done) throw new StopIteration();
		return value;
	}
	next() {
		const token = this.getToken();
		return token === this.eof || token === null ? {
			done: true,
			value: void 0
		} : {
			done: false,
			value: token
		};
	}
};
nameClass(Lexer, "shlex.shlex");
// runtime/python/shlex.ts
var shlex_exports = __exportAll({
	join: () => join,
	quote: () => quote,
	shlex: () => Lexer,
	split: () => split
});
function split(s, ...given) {
	if (s === null || s === void 0) throw new ValueError("s argument must not be None");
	const { comments = false, posix = true } = options(["comments", "posix"], ...given);
	const lexer = new Lexer(s, { posix });
	lexer.whitespaceSplit = true;
	if (!truth(comments)) lexer.commenters = "";
	return [...lexer];
}
function quote(s) {
	if (s === "") return "''";
	return /[^\w@%+=:,./-]/.test(s) ? `'${s.replaceAll("'", `'"'"'`)}'` : s;
}
function join(splitCommand) {
	return Array.from(iter(splitCommand), (word) => quote(word)).join(" ");
}
nameFunctions(shlex_exports);
export { join, quote, Lexer as shlex, split };
