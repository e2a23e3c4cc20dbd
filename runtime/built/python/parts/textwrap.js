import "../../rolldown-runtime.js";
import { ValueError } from "../../core.js";
import { callMethod, codePoints, options, textLength } from "../core.js";
// runtime/python/textwrap/wrapper.ts
const space = "[\\t\\n\\x0b\\x0c\\r ]";
const other = "[^\\t\\n\\x0b\\x0c\\r ]";
const word = "\\p{L}\\p{N}_";
const letter = "[\\p{L}_]";
const wordPunctuation = `[${word}!"'&.,?]`;
const withHyphens = new RegExp(`(${space}+|(?<=${wordPunctuation})-{2,}(?=[${word}])|${other}+?(?:-(?:(?<=${letter}{2}-)|(?<=${letter}-${wordPunctuation}-))(?=${letter}-?${letter})|(?=${space}|$)|(?<=${wordPunctuation})(?=-{2,}[${word}])))`, "u");
const withoutHyphens = new RegExp(`(${space}+)`);
const sentenceEnd = /[a-z][.!?]["']?$/;
const PLACES = [
	"width",
	"initialIndent",
	"subsequentIndent",
	"expandTabs",
	"replaceWhitespace",
	"fixSentenceEndings",
	"breakLongWords",
	"dropWhitespace",
	"breakOnHyphens",
	"tabsize"
];
var TextWrapper = class {
	static __module__ = "textwrap";
	constructor(...given) {
		const options$1 = options(PLACES, ...given);
		this.width = options$1.width ?? 70;
		this.initialIndent = options$1.initialIndent ?? "";
		this.subsequentIndent = options$1.subsequentIndent ?? "";
		this.expandTabs = options$1.expandTabs ?? true;
		this.replaceWhitespace = options$1.replaceWhitespace ?? true;
		this.fixSentenceEndings = options$1.fixSentenceEndings ?? false;
		this.breakLongWords = options$1.breakLongWords ?? true;
		this.dropWhitespace = options$1.dropWhitespace ?? true;
		this.breakOnHyphens = options$1.breakOnHyphens ?? true;
		this.tabsize = options$1.tabsize ?? 8;
		this.maxLines = options$1.maxLines ?? null;
		this.placeholder = options$1.placeholder ?? " [...]";
	}
	#chunks(text) {
		if (this.expandTabs) text = callMethod(text, "expandtabs", [this.tabsize]);
		if (this.replaceWhitespace) text = text.replace(/[\t\n\v\f\r]/g, " ");
		const pattern = this.breakOnHyphens ? withHyphens : withoutHyphens;
		const chunks = text.split(pattern).filter((chunk) => chunk !== "");
		if (this.fixSentenceEndings) {
			for (let i = 0; i < chunks.length - 1; i++) if (chunks[i + 1] === " " && sentenceEnd.test(chunks[i])) chunks[++i] = "  ";
		}
		return chunks;
	}
	#breakWord(chunks, line, length, width) {
		const room = width < 1 ? 1 : width - length;
		const word = codePoints(chunks.at(-1));
		if (this.breakLongWords) {
			let end = room;
			if (this.breakOnHyphens && word.length > room) {
				const hyphen = word.slice(0, room).lastIndexOf("-");
				if (hyphen > 0 && word.slice(0, hyphen).some((c) => c !== "-")) end = hyphen + 1;
			}
			line.push(word.slice(0, end).join(""));
			chunks[chunks.length - 1] = word.slice(end).join("");
		} else if (line.length === 0) line.push(chunks.pop());
	}
	wrap(text) {
		const { width, maxLines, placeholder } = this;
		if (width <= 0) throw new ValueError(`invalid width ${width} (must be > 0)`);
		if (maxLines !== null) {
			if ((maxLines > 1 ? this.subsequentIndent : this.initialIndent).length + placeholder.trimStart().length > width) throw new ValueError("placeholder too large for max width");
		}
		const chunks = this.#chunks(text).reverse();
		const lines = [];
		while (chunks.length > 0) {
			const indent = lines.length > 0 ? this.subsequentIndent : this.initialIndent;
			const room = width - indent.length;
			const line = this.#line(chunks, lines.length > 0, room);
			if (line.length === 0) continue;
			const rest = chunks.length > 1 || chunks.length === 1 && !(this.dropWhitespace && chunks.at(-1).trim() === "");
			if (maxLines === null || lines.length + 1 < maxLines || !rest) {
				lines.push(indent + line.join(""));
				continue;
			}
			this.#cut(lines, line, indent, room);
			break;
		}
		return lines;
	}
	#line(chunks, isLater, room) {
		const line = [];
		let length = 0;
		if (this.dropWhitespace && isLater && chunks.at(-1).trim() === "") chunks.pop();
		while (chunks.length > 0) {
			const size = textLength(chunks.at(-1));
			if (length + size > room) break;
			line.push(chunks.pop());
			length += size;
		}
		if (chunks.length > 0 && textLength(chunks.at(-1)) > room) this.#breakWord(chunks, line, length, room);
		if (this.dropWhitespace && line.length > 0 && line.at(-1).trim() === "") line.pop();
		return line;
	}
	#cut(lines, line, indent, room) {
		const { placeholder } = this;
		while (line.length > 0) {
			const length = textLength(line.join(""));
			if (line.at(-1).trim() !== "" && length + textLength(placeholder) <= room) {
				lines.push(indent + line.join("") + placeholder);
				return;
			}
			line.pop();
		}
		const previous = lines.at(-1)?.trimEnd();
		if (previous !== void 0 && textLength(previous) + textLength(placeholder) <= this.width) {
			lines[lines.length - 1] = previous + placeholder;
			return;
		}
		lines.push(indent + placeholder.trimStart());
	}
	fill(text) {
		return this.wrap(text).join("\n");
	}
};
export { TextWrapper };
