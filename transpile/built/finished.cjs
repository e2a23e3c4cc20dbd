Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let ts_morph = require("ts-morph");
let deno_json = require("../../deno.json");
deno_json = __toESM(deno_json);
let transpile_built_declarations_json = require("../built/declarations.json");
transpile_built_declarations_json = __toESM(transpile_built_declarations_json);
let node_child_process = require("node:child_process");
let _dprint_formatter = require("@dprint/formatter");
let _dprint_typescript = require("@dprint/typescript");
// transpile/fit/edits.ts
function insertion(at, text) {
	return {
		start: at,
		end: at,
		text
	};
}
function separate(fixes) {
	const chosen = [];
	const all = fixes.map((fix) => ({
		fix,
		from: Math.min(...fix.map(({ start }) => start)),
		to: Math.max(...fix.map(({ end }) => end))
	}));
	all.sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
	for (const one of all) if (chosen.every(({ from, to }) => to < one.from || one.to < from)) chosen.push(one);
	return chosen.map(({ fix }) => fix);
}
function edited(text, edits) {
	const order = edits.map((edit, index) => ({
		edit,
		index
	}));
	order.sort((a, b) => a.edit.start - b.edit.start || a.index - b.index);
	const parts = [];
	let at = 0;
	for (const { edit } of order) {
		parts.push(text.slice(at, edit.start), edit.text);
		at = edit.end;
	}
	return parts.join("") + text.slice(at);
}
const HINT = new RegExp(`/\\*(.*?)\\*/`, "gs");
function withoutHints(text) {
	return text.replaceAll(HINT, "");
}
// transpile/fit/imports.ts
var ImportedTypes = class {
	#file;
	#declarations;
	#added = new Map();
	constructor(file) {
		this.#file = file;
		this.#declarations = file.statements.filter(ts_morph.ts.isImportDeclaration);
	}
	has(specifier) {
		return this.#declarations.some((one) => specifierOf(one) === specifier);
	}
	nameOf(specifier, name) {
		for (const declaration of this.#declarations) {
			if (specifierOf(declaration) !== specifier) continue;
			const bindings = declaration.importClause?.namedBindings;
			if (!bindings) continue;
			if (ts_morph.ts.isNamespaceImport(bindings)) return `${bindings.name.text}.${name}`;
			const found = bindings.elements.find((e) => (e.propertyName ?? e.name).text === name);
			if (found) return found.name.text;
		}
		return this.#added.get(specifier)?.get(name) ?? null;
	}
	add(specifier, name, as) {
		const names = this.#added.get(specifier) ?? new Map();
		this.#added.set(specifier, names);
		names.set(name, as);
		return as;
	}
	edits(text) {
		return [...this.#added].flatMap(([specifier, all]) => {
			const names = new Map([...all].filter(([, as]) => new RegExp(`\\b${as}\\b`).test(text)));
			if (names.size === 0) return [];
			const named = this.#declarations.find((one) => {
				const bindings = one.importClause?.namedBindings;
				return specifierOf(one) === specifier && bindings && ts_morph.ts.isNamedImports(bindings);
			});
			return named ? this.#into(named, names) : [this.#declared(specifier, names)];
		});
	}
	#into(declaration, names) {
		const clause = declaration.importClause;
		const { elements } = clause.namedBindings;
		const prefix = clause.phaseModifier === ts_morph.ts.SyntaxKind.TypeKeyword ? "" : "type ";
		return [...names].map(([name, as]) => {
			const text = prefix + written(name, as);
			const next = elements.find((e) => (e.propertyName ?? e.name).text > name);
			return next ? insertion(next.getStart(this.#file), `${text}, `) : insertion(elements.at(-1).end, `, ${text}`);
		});
	}
	#declared(specifier, names) {
		const text = `import type { ${[...names].map(([name, as]) => written(name, as)).sort().join(", ")} } from ${JSON.stringify(specifier)};\n`;
		const next = this.#declarations.find((one) => specifierOf(one) > specifier);
		const place = next?.getStart(this.#file) ?? this.#declarations.at(-1)?.end;
		if (place === void 0) return insertion(this.#start(), `${text}\n`);
		return next ? insertion(place, text) : insertion(place, `\n${text.trimEnd()}`);
	}
	#start() {
		const { text } = this.#file;
		const [first] = ts_morph.ts.getLeadingCommentRanges(text, 0) ?? [];
		return first && /^\/\*\*/.test(text.slice(first.pos)) && /^\s*\n\s*\n/.test(text.slice(first.end)) ? first.end + /^\s*/.exec(text.slice(first.end))[0].length : 0;
	}
};
function written(name, as) {
	return name === as ? name : `${name} as ${as}`;
}
function specifierOf(declaration) {
	return declaration.moduleSpecifier.text;
}
function pruned(file) {
	const uses = usesOf(file);
	const edits = file.statements.filter(ts_morph.ts.isImportDeclaration).flatMap((declaration) => {
		const clause = declaration.importClause;
		const bindings = clause?.namedBindings;
		if (!clause || !bindings) return [];
		const gone = {
			start: declaration.getStart(file),
			end: declaration.end,
			text: ""
		};
		const isTyped = clause.phaseModifier === ts_morph.ts.SyntaxKind.TypeKeyword;
		if (ts_morph.ts.isNamespaceImport(bindings)) {
			const use = uses.get(bindings.name.text);
			if (use === void 0) return [gone];
			return use === "type" && !isTyped ? [insertion(bindings.getStart(file), "type ")] : [];
		}
		const kept = bindings.elements.filter((e) => uses.has(e.name.text));
		if (kept.length === 0) return [gone];
		const isType = (e) => e.isTypeOnly || uses.get(e.name.text) === "type";
		const allTypes = isTyped || kept.every(isType);
		const names = kept.map((e) => {
			const name = written((e.propertyName ?? e.name).text, e.name.text);
			return !allTypes && isType(e) ? `type ${name}` : name;
		});
		const text = `${allTypes ? "type " : ""}{ ${names.join(", ")} }`;
		return [{
			start: clause.getStart(file),
			end: clause.end,
			text
		}];
	});
	return edited(file.text, edits);
}
function usesOf(file) {
	const uses = new Map();
	const visit = (node, isType) => {
		if (ts_morph.ts.isImportDeclaration(node)) return;
		if (ts_morph.ts.isIdentifier(node)) {
			if (isMemberName(node)) return;
			if (!isType || !uses.has(node.text)) uses.set(node.text, isType ? "type" : "value");
			return;
		}
		const within = isType || ts_morph.ts.isTypeNode(node) && !ts_morph.ts.isExpressionWithTypeArguments(node);
		ts_morph.ts.forEachChild(node, (child) => visit(child, within));
	};
	visit(file, false);
	return uses;
}
function isMemberName(node) {
	const { parent } = node;
	if (ts_morph.ts.isPropertyAccessExpression(parent)) return parent.name === node;
	if (ts_morph.ts.isQualifiedName(parent)) return parent.right === node;
	if (ts_morph.ts.isBindingElement(parent)) return parent.propertyName === node;
	return (ts_morph.ts.isPropertyAssignment(parent) || ts_morph.ts.isClassElement(parent) || ts_morph.ts.isTypeElement(parent)) && parent.name === node;
}
// transpile/fit/ambient.ts
const AMBIENT = `
interface ImportMeta {
  readonly main: boolean;
  readonly url: string;
  readonly filename?: string;
  readonly dirname?: string;
  resolve(specifier: string): string;
}
interface EventTarget {
  addEventListener(type: string, listener: (event: Event) => void, options?: unknown): void;
  removeEventListener(type: string, listener: (event: Event) => void, options?: unknown): void;
  dispatchEvent(event: Event): boolean;
}
interface Event {
  readonly type: string;
}
interface AbortSignal extends EventTarget {
  readonly aborted: boolean;
  readonly reason: unknown;
  onabort: ((event: Event) => void) | null;
  throwIfAborted(): void;
}
interface URL {
  readonly href: string;
  readonly pathname: string;
  readonly protocol: string;
  toString(): string;
}
declare const URL: { new (url: string | URL, base?: string | URL): URL };
`;
// transpile/fit/declared.ts
const declarations = transpile_built_declarations_json.default;
const PLACE = "/package/";
function exported(path) {
	const name = declarations.exports[path];
	return name === void 0 ? null : fileName(name);
}
const exportPaths = Object.keys(declarations.exports);
function imported(specifier, from) {
	return new URL(specifier, `file://${from}`).pathname.replace(/\.ts$/, ".d.ts");
}
function globalFiles() {
	globals ??= [...declarations.library.map((text, index) => parsed(`/library${index}.d.ts`, text)), parsed("/globals.d.ts", AMBIENT)];
	return globals;
}
let globals;
function declared$1(name) {
	if (!files.has(name)) {
		const path = name.slice(9, -5);
		const text = name.startsWith(PLACE) ? declarations.modules[path] : void 0;
		files.set(name, text === void 0 ? void 0 : parsed(name, text));
	}
	return files.get(name);
}
const files = new Map();
function fileName(name) {
	return `${PLACE}${name}.d.ts`;
}
function parsed(name, text) {
	return ts_morph.ts.createSourceFile(name, text, ts_morph.ts.ScriptTarget.ESNext, false);
}
// transpile/fit/repeating.ts
const NAMES$1 = ["iterationTypesOfIterable", "iterationTypesOfAsyncIterable"];
function repeatThemselves() {
	const { prototype } = ts_morph.ts.objectAllocator.getTypeConstructor();
	for (const name of NAMES$1) {
		if (Object.hasOwn(prototype, name)) continue;
		const kept = Symbol(name);
		Object.defineProperty(prototype, name, {
			get() {
				return this[kept];
			},
			set(given) {
				if (!(this.flags & ts_morph.ts.TypeFlags.Union) || !isNothing(given)) this[kept] = given;
			}
		});
	}
}
function isNothing(given) {
	return Object.getOwnPropertyDescriptor(given, "yieldType")?.get !== void 0;
}
// transpile/fit/settled.ts
const MOST$1 = 1e3;
var Settled = class {
	#known = new Set();
	open(file) {
		const keys = keysOf(file);
		return {
			statements: file.statements.filter((one) => !this.#known.has(keys.get(one))),
			settle: (diagnostics) => {
				if (this.#known.size > MOST$1) this.#known.clear();
				const isIn = (one) => ({ start }) => start === void 0 || one.pos <= start && start < one.end;
				for (const [one, key] of keys) if (!diagnostics.some(isIn(one))) this.#known.add(key);
			}
		};
	}
};
function keysOf(file) {
	const [imports, own] = [true, false].map((wanted) => file.statements.filter((one) => ts_morph.ts.isImportDeclaration(one) === wanted));
	const declared = own.map((one) => declaration(file, one)).filter(Boolean).join("\n");
	const words = wordsOf$1(declared);
	const flow = own.filter((one) => isInFlow(one)).map((one) => one.getText(file)).join("\n");
	const entries = imports.flatMap((one) => importsOf(file, one));
	return new Map(file.statements.map((one) => {
		const text = one.getText(file);
		if (ts_morph.ts.isImportDeclaration(one)) return [one, text];
		const used = wordsOf$1(text);
		return [one, [
			text,
			...entries.filter(([name]) => words.has(name) || used.has(name)).map(([, entry]) => entry),
			declared,
			isInFlow(one) ? flow : ""
		].join("\n")];
	}));
}
function declaration(file, node) {
	if (ts_morph.ts.isFunctionDeclaration(node)) return header(file, node);
	if (ts_morph.ts.isClassDeclaration(node)) return [file.text.slice(node.getStart(file), node.members.pos), ...node.members.map((member) => header(file, member))].join("\n");
	return isStep(node) ? "" : node.getText(file);
}
function header(file, node) {
	const body = node.body;
	const isTyped = ts_morph.ts.isConstructorDeclaration(node) || ts_morph.ts.isSetAccessor(node) || node.type !== void 0;
	return body && isTyped ? file.text.slice(node.getStart(file), body.pos) : node.getText(file);
}
function isStep(node) {
	return ts_morph.ts.isExpressionStatement(node) || ts_morph.ts.isIfStatement(node) || ts_morph.ts.isTryStatement(node) || ts_morph.ts.isBlock(node) || ts_morph.ts.isIterationStatement(node, false) || ts_morph.ts.isThrowStatement(node);
}
function isInFlow(node) {
	if (ts_morph.ts.isFunctionDeclaration(node)) return false;
	return !ts_morph.ts.isClassDeclaration(node) || node.members.some((one) => ts_morph.ts.isClassStaticBlockDeclaration(one) || ts_morph.ts.isPropertyDeclaration(one) && ts_morph.ts.getCombinedModifierFlags(one) & ts_morph.ts.ModifierFlags.Static);
}
function importsOf(file, node) {
	const from = node.moduleSpecifier.getText(file);
	const bindings = node.importClause?.namedBindings;
	if (!bindings) return [];
	if (ts_morph.ts.isNamespaceImport(bindings)) return [[bindings.name.text, `${bindings.name.text} ${from}`]];
	return bindings.elements.map((one) => [one.name.text, `${one.getText(file)} ${from}`]);
}
function wordsOf$1(text) {
	return new Set(text.match(/[\w$\u0080-\uffff]+/g));
}
// transpile/fit/program.ts
const OPTIONS = {
	...deno_json.default.compilerOptions,
	target: ts_morph.ts.ScriptTarget.ESNext,
	module: ts_morph.ts.ModuleKind.ESNext,
	moduleDetection: ts_morph.ts.ModuleDetectionKind.Force,
	moduleResolution: ts_morph.ts.ModuleResolutionKind.Bundler,
	lib: ["lib.esnext.d.ts"],
	types: [],
	allowImportingTsExtensions: true,
	noEmit: true,
	skipLibCheck: true,
	skipDefaultLibCheck: true
};
const internals = ts_morph.ts;
repeatThemselves();
const PROGRAM = "/program/";
var Checker = class {
	runtime;
	beside;
	#drafts = new Map();
	#checker = internals.createTypeChecker(this.#host());
	#settled;
	constructor(runtime, beside = null, settled = null) {
		this.runtime = runtime;
		this.beside = beside;
		this.#settled = settled;
	}
	get size() {
		return this.#drafts.size;
	}
	check(file) {
		bound(file);
		this.#drafts.set(file.fileName, file);
		const { bindDiagnostics } = file;
		const open = directivesOf(file).length > 0 ? void 0 : this.#settled?.open(file);
		const found = open === void 0 || open.statements.length === file.statements.length ? this.#checker.getDiagnostics(file) : open.statements.length > 0 ? this.#checker.getDiagnostics(file, void 0, open.statements) : [];
		const diagnostics = unsilenced(file, [...bindDiagnostics, ...found]);
		open?.settle(diagnostics);
		return {
			file,
			checker: this.#checker,
			diagnostics,
			module: (name) => this.#file(name)
		};
	}
	#other(name) {
		if (!this.beside || !name.startsWith(PROGRAM)) return void 0;
		const text = this.beside.texts[name.slice(9)];
		if (text === void 0) return void 0;
		const file = drafted(withoutHints(text), name);
		this.#drafts.set(name, file);
		return file;
	}
	#file(name) {
		const file = this.#drafts.get(name) ?? this.#other(name) ?? declared$1(name);
		return file && bound(file);
	}
	#resolved(name, from) {
		const isOther = from.startsWith(PROGRAM);
		if (name.startsWith(".") && this.beside && (isOther || from.startsWith("/draft"))) {
			const base = isOther ? from : PROGRAM + this.beside.output;
			return new URL(name, `file://${base}`).pathname;
		}
		if (isOther || from.startsWith("/draft")) return name === this.runtime || name.startsWith(`${this.runtime}/`) ? exported(name.slice(this.runtime.length)) : null;
		return name.startsWith(".") ? imported(name, from) : null;
	}
	#host() {
		const format = () => ts_morph.ts.ModuleKind.ESNext;
		const globals = globalFiles().map(bound);
		return {
			getCompilerOptions: () => OPTIONS,
			getSourceFiles: () => globals,
			getSourceFile: (name) => this.#file(name),
			getResolvedModule: ({ fileName }, name) => {
				const resolvedFileName = this.#resolved(name, fileName);
				if (resolvedFileName === null || !this.#file(resolvedFileName)) return {};
				return { resolvedModule: {
					resolvedFileName,
					extension: resolvedFileName.startsWith(PROGRAM) ? ts_morph.ts.Extension.Ts : ts_morph.ts.Extension.Dts,
					isExternalLibraryImport: false
				} };
			},
			isSourceFileDefaultLibrary: (file) => globals.includes(file),
			getDefaultResolutionModeForFile: format,
			getModeForUsageLocation: format,
			getModeForResolutionAtIndex: format,
			getImpliedNodeFormatForEmit: format,
			getEmitModuleFormatOfFile: format,
			getEmitSyntaxForUsageLocation: format,
			getCurrentDirectory: () => "/",
			getCommonSourceDirectory: () => "/",
			useCaseSensitiveFileNames: () => true,
			fileExists: (name) => this.#file(name) !== void 0,
			readFile: (name) => this.#file(name)?.text,
			getRedirectFromSourceFile: () => void 0,
			isSourceOfProjectReferenceRedirect: () => false,
			redirectTargetsMap: new Map(),
			getFileIncludeReasons: () => new Map(),
			typesPackageExists: () => false,
			packageBundlesTypes: () => false
		};
	}
};
let count$1 = 0;
function drafted(text, name = `/draft${count$1++}.ts`) {
	return ts_morph.ts.createSourceFile(name, text, {
		languageVersion: ts_morph.ts.ScriptTarget.ESNext,
		setExternalModuleIndicator: (file) => {
			file.externalModuleIndicator = true;
		}
	}, true);
}
const MOST = 500;
let last;
let settled;
function shared(runtime) {
	if (settled?.runtime !== runtime) settled = {
		runtime,
		statements: new Settled()
	};
	if (last?.runtime !== runtime || last.size >= MOST) last = new Checker(runtime, null, settled.statements);
	return last;
}
function bound(file) {
	const internal = file;
	if (internal.symbol || internal.locals) return file;
	Object.assign(internal, {
		path: file.fileName,
		resolvedPath: file.fileName,
		impliedNodeFormat: ts_morph.ts.ModuleKind.ESNext,
		imports: [],
		moduleAugmentations: file.statements.filter(isGlobal).map(({ name }) => name),
		ambientModuleNames: []
	});
	internals.bindSourceFile(file, OPTIONS);
	return file;
}
function isGlobal(node) {
	return ts_morph.ts.isModuleDeclaration(node) && (node.flags & ts_morph.ts.NodeFlags.GlobalAugmentation) !== 0;
}
function directivesOf(file) {
	return file.commentDirectives ?? [];
}
function unsilenced(file, diagnostics) {
	const comments = directivesOf(file);
	if (comments.length === 0) return diagnostics;
	const directives = internals.createCommentDirectivesMap(file, comments);
	const lines = file.text.split("\n");
	return diagnostics.filter(({ start = 0 }) => {
		for (let line = file.getLineAndCharacterOfPosition(start).line - 1; line >= 0; line--) {
			if (directives.markUsed(line)) return false;
			if (!/^\s*(\/\/.*)?$/.test(lines[line])) return true;
		}
		return true;
	});
}
// transpile/fit/hinted.ts
function hintBehind(file, node) {
	const { text } = file;
	const open = `/*`;
	if (!text.startsWith(open, node.end)) return null;
	const close = text.indexOf(`*/`, node.end + open.length);
	return {
		start: node.end,
		end: close + 3,
		type: text.slice(node.end + open.length, close)
	};
}
function hintedOrigin(checker, file, name, depth = 0) {
	let declaration = (ts_morph.ts.isShorthandPropertyAssignment(name.parent) ? checker.getShorthandAssignmentValueSymbol(name.parent) : checker.getSymbolAtLocation(name))?.valueDeclaration;
	if (declaration?.getSourceFile() !== file) return null;
	while (declaration && ts_morph.ts.isBindingElement(declaration)) declaration = declaration.parent.parent;
	for (const source of declaration ? sourcesOf(declaration) : []) {
		if (hintBehind(file, source)) return source;
		if (ts_morph.ts.isIdentifier(source) && depth < 3) {
			const origin = hintedOrigin(checker, file, source, depth + 1);
			if (origin) return origin;
		}
	}
	return null;
}
function sourcesOf(declaration) {
	if (ts_morph.ts.isVariableDeclaration(declaration)) {
		const loop = declaration.parent.parent;
		if (declaration.type) return [];
		if (declaration.initializer) return [declaration.initializer];
		return ts_morph.ts.isForOfStatement(loop) ? [loop.expression] : [];
	}
	if (!ts_morph.ts.isParameter(declaration) || declaration.type) return [];
	const fn = declaration.parent;
	const call = fn.parent;
	if (!ts_morph.ts.isCallExpression(call)) return [];
	const [first] = call.arguments;
	const sources = first && first !== fn ? [first] : [];
	let at = call.expression;
	while (ts_morph.ts.isPropertyAccessExpression(at) || ts_morph.ts.isCallExpression(at)) {
		at = at.expression;
		sources.push(at);
	}
	return sources;
}
// transpile/fit/syntax.ts
function nodeAt(file, start, length) {
	const end = start + length;
	let within = file;
	let exact;
	let expression;
	const visit = (node) => {
		if (node.pos > start || node.end < end) return;
		const from = node.getStart(file);
		if (from > start || node.end < end) return;
		within = node;
		if (from === start && node.end === end) {
			exact ??= node;
			if (isExpression(node)) expression ??= node;
		}
		ts_morph.ts.forEachChild(node, visit);
	};
	ts_morph.ts.forEachChild(file, visit);
	return expression ?? exact ?? within;
}
function isExpression(node) {
	if (!ts_morph.ts.isExpression(node)) return false;
	const { parent } = node;
	if (!ts_morph.ts.isIdentifier(node) && !ts_morph.ts.isStringLiteral(node)) return true;
	if (ts_morph.ts.isPropertyAccessExpression(parent)) return parent.expression === node;
	if (ts_morph.ts.isShorthandPropertyAssignment(parent)) return false;
	if (ts_morph.ts.isBindingElement(parent)) return parent.initializer === node;
	if ("name" in parent && parent.name === node) return false;
	return !ts_morph.ts.isImportSpecifier(parent) && !ts_morph.ts.isTypeNode(parent);
}
function around(node, test) {
	for (let at = node; at; at = at.parent) if (test(at)) return at;
}
function functionAround(node) {
	return around(node.parent, ts_morph.ts.isFunctionLike);
}
function isAsync(fn) {
	return ts_morph.ts.canHaveModifiers(fn) && (ts_morph.ts.getModifiers(fn) ?? []).some(({ kind }) => kind === ts_morph.ts.SyntaxKind.AsyncKeyword);
}
function bindsLooser(node) {
	if (ts_morph.ts.isBinaryExpression(node)) return !TIGHT.has(node.operatorToken.kind);
	return ts_morph.ts.isConditionalExpression(node) || ts_morph.ts.isArrowFunction(node) || ts_morph.ts.isYieldExpression(node);
}
const TIGHT = new Set([
	ts_morph.ts.SyntaxKind.PlusToken,
	ts_morph.ts.SyntaxKind.MinusToken,
	ts_morph.ts.SyntaxKind.AsteriskToken,
	ts_morph.ts.SyntaxKind.SlashToken,
	ts_morph.ts.SyntaxKind.PercentToken,
	ts_morph.ts.SyntaxKind.AsteriskAsteriskToken
]);
function needsParentheses(node) {
	const { parent } = node;
	if (ts_morph.ts.isBinaryExpression(parent)) return !(parent.right === node && parent.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken);
	if (ts_morph.ts.isConditionalExpression(parent)) return parent.condition === node;
	return ts_morph.ts.isPropertyAccessExpression(parent) || ts_morph.ts.isElementAccessExpression(parent) && parent.expression === node || (ts_morph.ts.isCallExpression(parent) || ts_morph.ts.isNewExpression(parent)) && parent.expression === node || ts_morph.ts.isNonNullExpression(parent) || ts_morph.ts.isTaggedTemplateExpression(parent) || ts_morph.ts.isPrefixUnaryExpression(parent) || ts_morph.ts.isPostfixUnaryExpression(parent) || ts_morph.ts.isTypeOfExpression(parent) || ts_morph.ts.isVoidExpression(parent) || ts_morph.ts.isDeleteExpression(parent) || ts_morph.ts.isAwaitExpression(parent) || ts_morph.ts.isExpressionWithTypeArguments(parent) || ts_morph.ts.isDecorator(parent);
}
// transpile/fit/site.ts
function cast(site, node, type) {
	const { file } = site.draft;
	if (ts_morph.ts.isParenthesizedExpression(node)) return cast(site, node.expression, type);
	if (ts_morph.ts.isOptionalChain(node) && ts_morph.ts.isOptionalChain(node.parent)) return null;
	if (ts_morph.ts.isAsExpression(node.parent) && node.parent.type.getText(file) === "never") return null;
	const origin = ts_morph.ts.isIdentifier(node) && isUnknown(site, node) ? hintedOrigin(site.draft.checker, file, node) : null;
	if (origin) return cast(site, origin, type);
	if (ts_morph.ts.isAsExpression(node)) {
		const old = node.type.getText(file);
		const next = type === null || same(old, type) ? "never" : type;
		if (old === "never") return null;
		return [{
			start: node.type.getStart(file),
			end: node.type.end,
			text: next
		}];
	}
	const isNull = node.kind === ts_morph.ts.SyntaxKind.NullKeyword || ts_morph.ts.isIdentifier(node) && node.text === "undefined";
	const hint = hintBehind(file, node);
	const text = hint?.type ?? (type === null || isNull ? "never" : type);
	const [open, close] = bindsLooser(node) ? ["(", ")"] : ["", ""];
	const [before, after] = needsParentheses(node) ? ["(", ")"] : ["", ""];
	const end = ts_morph.ts.isNonNullExpression(node) ? node.expression.end : node.end;
	const { parent } = node;
	const label = ts_morph.ts.isShorthandPropertyAssignment(parent) ? `${parent.name.text}: ` : "";
	return [insertion(node.getStart(file), `${label}${before}${open}`), {
		start: end,
		end: hint?.end ?? node.end,
		text: `${close} as ${text}${after}`
	}];
}
function isUnknown(site, node) {
	const { checker } = site.draft;
	return /\b(unknown|any)\b/.test(checker.typeToString(checker.getTypeAtLocation(node)));
}
function same(a, b) {
	return a.replace(/\s/g, "") === b.replace(/\s/g, "");
}
function wanted(site, node) {
	const written = declared(node);
	if (written) return site.types.copy(written);
	const type = wantedType(site, node);
	return type ? writtenFor(site, type, node) : null;
}
function wantedType(site, node) {
	const { checker } = site.draft;
	const type = checker.getContextualType(node);
	if (!type) return void 0;
	const fn = isReturned(node) ? functionAround(node) : void 0;
	return fn && isAsync(fn) ? checker.getAwaitedType(type) ?? type : type;
}
function writtenFor(site, type, node) {
	if (!type.isUnion()) return site.types.write(type, node);
	const names = type.types.map((part) => part.symbol?.name);
	const own = site.draft.checker.getTypeAtLocation(node);
	const isSequence = names.includes("Iterable") && has$1(own, "__@iterator");
	const isAsynchronous = has$1(own, "__@asyncIterator");
	const drops = (name = "") => name === "undefined" || isSequence && name !== "Iterable" || name === "AsyncIterable" && !isAsynchronous;
	return type.types.some(({ flags }) => flags & ts_morph.ts.TypeFlags.Undefined) || names.some(drops) ? site.types.write(type, node, drops) : site.types.write(type, node);
}
function has$1(type, name) {
	return type.getProperties().some((property) => property.name.startsWith(name));
}
function isReturned(node) {
	let at = node;
	while (ts_morph.ts.isParenthesizedExpression(at.parent) || ts_morph.ts.isConditionalExpression(at.parent) || ts_morph.ts.isBinaryExpression(at.parent) && at.parent.operatorToken.kind !== ts_morph.ts.SyntaxKind.EqualsToken) at = at.parent;
	return ts_morph.ts.isReturnStatement(at.parent) || ts_morph.ts.isArrowFunction(at.parent) && at.parent.body === at;
}
function declared(node) {
	const { parent } = node;
	if ((ts_morph.ts.isVariableDeclaration(parent) || ts_morph.ts.isPropertyDeclaration(parent) || ts_morph.ts.isParameter(parent)) && parent.initializer === node) return parent.type;
	if (ts_morph.ts.isReturnStatement(parent)) return resultNode(functionAround(parent));
}
function resultNode(fn) {
	if (!fn?.type || !isAsync(fn)) return fn?.type;
	const { type } = fn;
	return ts_morph.ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : void 0;
}
[
	..."arguments await break case catch class const continue debugger default delete do else enum eval export".split(" "),
	..."extends false finally for function if implements import in instanceof interface let new null package".split(" "),
	..."private protected public return static super switch this throw true try typeof undefined var void".split(" "),
	..."while with yield NaN Infinity using".split(" ")
];
function helperAlias(name) {
	return `py${name[0].toUpperCase()}${name.slice(1)}`;
}
// transpile/fit/type_text.ts
const LONGEST = 160;
const FLAGS = ts_morph.ts.NodeBuilderFlags.NoTruncation | ts_morph.ts.NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope | ts_morph.ts.NodeBuilderFlags.IgnoreErrors;
var TypeText = class {
	draft;
	runtime;
	#imports;
	#words;
	#printer = ts_morph.ts.createPrinter({ removeComments: true });
	constructor(draft, runtime) {
		this.draft = draft;
		this.runtime = runtime;
		this.#imports = new ImportedTypes(draft.file);
		this.#words = wordsOf(draft.file);
	}
	edits(text) {
		return this.#imports.edits(text);
	}
	write(type, place, drops) {
		const flags = drops ? FLAGS | ts_morph.ts.NodeBuilderFlags.InTypeAlias : FLAGS;
		return this.#attempt(type, place, flags, drops ?? (() => false)) ?? (type.aliasSymbol ? this.#attempt(type, place, FLAGS | ts_morph.ts.NodeBuilderFlags.InTypeAlias, drops ?? (() => false)) : null);
	}
	copy(node) {
		const text = node.getText(this.draft.file);
		return text.length > LONGEST ? null : text;
	}
	name(path, name) {
		const specifier = this.runtime + path;
		return this.#imports.nameOf(specifier, name) ?? this.#imports.add(specifier, name, this.#isTaken(name) ? helperAlias(name) : name);
	}
	#attempt(type, place, flags, drops) {
		const { checker } = this.draft;
		if (type.flags & ts_morph.ts.TypeFlags.Any) return null;
		const node = checker.typeToTypeNode(type, place, flags);
		if (!node) return null;
		let failed = false;
		const fail = () => {
			failed = true;
			return ts_morph.ts.factory.createKeywordTypeNode(ts_morph.ts.SyntaxKind.UnknownKeyword);
		};
		const visit = (part) => {
			if (part.kind === ts_morph.ts.SyntaxKind.AnyKeyword) return ts_morph.ts.factory.createKeywordTypeNode(ts_morph.ts.SyntaxKind.UnknownKeyword);
			if (ts_morph.ts.isImportTypeNode(part)) return this.#imported(part, visit) ?? fail();
			if (ts_morph.ts.isTypeReferenceNode(part) && ts_morph.ts.isIdentifier(part.typeName)) {
				if (part.typeName.text === "NoInfer") return visit(part.typeArguments[0]);
				if (!this.#isKnown(part.typeName, place)) return this.#foreign(part, visit) ?? fail();
			}
			if (ts_morph.ts.isUnionTypeNode(part)) return this.#union(part, visit);
			if (ts_morph.ts.isTypeLiteralNode(part) && part.members.length === 0) return ts_morph.ts.factory.createKeywordTypeNode(ts_morph.ts.SyntaxKind.ObjectKeyword);
			return ts_morph.ts.visitEachChild(part, visit, void 0);
		};
		const named = visit(ts_morph.ts.isUnionTypeNode(node) ? without(node, drops) : node);
		if (failed) return null;
		const text = this.#print(named);
		return text.length > LONGEST || /\bnever\b(?!\[\])/.test(text) ? null : text;
	}
	#print(node) {
		return this.#printer.printNode(ts_morph.ts.EmitHint.Unspecified, node, this.draft.file).replace(/\s*\n\s*/g, " ").replace(/; }/g, " }");
	}
	#union(node, visit) {
		const kinds = new Map(node.types.map((type) => [nameOf(type), type]));
		const isInt = kinds.has("number") && kinds.has("bigint");
		const isFloat = kinds.has("number") && kinds.has("Float");
		const named = [...isInt ? [{
			name: "int",
			parts: ["number", "bigint"]
		}] : [], ...isFloat ? [{
			name: "float",
			parts: ["number", "Float"]
		}] : []];
		const isNamed = named.length > 0 || kinds.has("int") || kinds.has("float");
		const gone = new Set([...named.flatMap(({ name, parts }) => [name, ...parts]), ...isNamed ? ["number"] : []]);
		const sorted = inOrder([...named.map(({ name }) => ts_morph.ts.factory.createTypeReferenceNode(this.name("/python", name))), ...node.types.filter((type) => !gone.has(nameOf(type))).map((type) => visit(type))], (type) => this.#print(type));
		return sorted.length === 1 ? sorted[0] : ts_morph.ts.factory.createUnionTypeNode(sorted);
	}
	#imported(node, visit) {
		const { argument, qualifier } = node;
		if (!ts_morph.ts.isLiteralTypeNode(argument) || !ts_morph.ts.isStringLiteral(argument.literal)) return null;
		if (!qualifier || !ts_morph.ts.isIdentifier(qualifier)) return null;
		const { checker } = this.draft;
		const file = this.draft.module(argument.literal.text);
		const module = file && checker.getSymbolAtLocation(file);
		const symbol = module && checker.getExportsOfModule(module).find((s) => s.name === qualifier.text);
		const name = symbol && this.#nameOf(symbol);
		if (!name) return null;
		const typeArguments = node.typeArguments?.map((part) => visit(part));
		return node.isTypeOf ? ts_morph.ts.factory.createTypeQueryNode(name, typeArguments) : ts_morph.ts.factory.createTypeReferenceNode(name, typeArguments);
	}
	#foreign(node, visit) {
		const { symbol } = node.typeName;
		const name = symbol && this.#nameOf(symbol);
		if (!name) return null;
		const typeArguments = node.typeArguments?.map((part) => visit(part));
		return ts_morph.ts.factory.createTypeReferenceNode(name, typeArguments);
	}
	#nameOf(symbol) {
		const { checker } = this.draft;
		if (symbol.flags & ts_morph.ts.SymbolFlags.TypeParameter) return null;
		const target = resolvedAlias(checker, symbol);
		let second = null;
		for (const path of this.#paths()) {
			const home = this.draft.module(exported(path));
			const exports = home && checker.getSymbolAtLocation(home);
			for (const one of exports ? checker.getExportsOfModule(exports) : []) {
				const own = resolvedAlias(checker, one);
				if (own === target) return ts_morph.ts.factory.createIdentifier(this.name(path, one.name));
				if ((path === "" || path === "/python" || this.#imports.has(this.runtime + path)) && one.name === symbol.name && own.flags & ts_morph.ts.SymbolFlags.TypeAlias) second ??= path;
			}
		}
		return second === null ? null : ts_morph.ts.factory.createIdentifier(this.name(second, symbol.name));
	}
	#paths() {
		const used = exportPaths.filter((path) => this.#imports.has(this.runtime + path));
		return [...used, ...exportPaths.filter((path) => !used.includes(path))];
	}
	#isKnown(name, place) {
		const { symbol } = name;
		if (!symbol) return true;
		const { checker } = this.draft;
		const found = checker.resolveName(name.text, place, ts_morph.ts.SymbolFlags.Type, false);
		return found !== void 0 && resolvedAlias(checker, found) === resolvedAlias(checker, symbol);
	}
	#isTaken(name) {
		return this.#words.has(name) || GLOBAL.has(name);
	}
};
const GLOBAL = new Set("Array Map Set Promise Iterable Iterator AsyncIterable Record Error Date Function Object RegExp".split(" "));
function inOrder(types, text) {
	const rank = (name) => /^(null|undefined)$/.test(name) ? ORDER.length + 2 : ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length + (/^[\w$."]/.test(name) ? 0 : 1);
	return types.map((type) => ({
		type,
		name: text(type)
	})).sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1)).map(({ type }) => type);
}
const ORDER = "int float string number bigint boolean".split(" ");
function without(node, drops) {
	const kept = node.types.filter((type) => !drops(nameOf(type)));
	return kept.length === 1 ? kept[0] : ts_morph.ts.factory.createUnionTypeNode(kept);
}
function nameOf(type) {
	if (type.kind === ts_morph.ts.SyntaxKind.NumberKeyword) return "number";
	if (type.kind === ts_morph.ts.SyntaxKind.BigIntKeyword) return "bigint";
	if (type.kind === ts_morph.ts.SyntaxKind.UndefinedKeyword) return "undefined";
	if (type.kind === ts_morph.ts.SyntaxKind.VoidKeyword) return "void";
	if (ts_morph.ts.isLiteralTypeNode(type) && type.literal.kind === ts_morph.ts.SyntaxKind.NullKeyword) return "null";
	const name = ts_morph.ts.isTypeReferenceNode(type) ? type.typeName : ts_morph.ts.isImportTypeNode(type) ? type.qualifier : null;
	return name && ts_morph.ts.isIdentifier(name) ? name.text : "";
}
function resolvedAlias(checker, symbol) {
	return symbol.flags & ts_morph.ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
function wordsOf(file) {
	const words = new Set();
	const visit = (node) => {
		if (ts_morph.ts.isIdentifier(node)) words.add(node.text);
		ts_morph.ts.forEachChild(node, visit);
	};
	visit(file);
	return words;
}
// transpile/fit/members.ts
function member(site) {
	const { node } = site;
	const access = ts_morph.ts.isPropertyAccessExpression(node) ? node : node.parent;
	if (!ts_morph.ts.isPropertyAccessExpression(access)) return null;
	return cast(site, access.expression, ownerType(site, access));
}
function ownerType(site, access) {
	const { checker } = site.draft;
	const type = checker.getTypeAtLocation(access.expression);
	const name = access.name.text;
	if (type.isUnion()) {
		const texts = type.types.filter((part) => part.getProperty(name)).map((part) => site.types.write(part, access));
		if (texts.length > 0 && !texts.includes(null)) return inOrder([...new Set(texts)], (text) => text).join(" | ");
	}
	return asked(site, access);
}
function asked(site, access) {
	const name = access.name.text;
	if (isCallee(access)) {
		const list = KNOWN.find(({ names }) => names.has(name));
		if (list) return list.type(site);
		return `{ ${name}(...args: unknown[]): unknown }`;
	}
	if (name === "length") return "unknown[]";
	return `{ ${name}: unknown }`;
}
const KNOWN = [
	{
		names: new Set("push pop filter map some every forEach slice toSorted toReversed join flatMap fill unshift".split(" ")),
		type: () => "unknown[]"
	},
	{
		names: new Set("toLowerCase toUpperCase startsWith endsWith padStart padEnd charAt charCodeAt repeat".split(" ")),
		type: () => "string"
	},
	{
		names: new Set("set setdefault popitem items".split(" ")),
		type: (site) => `${site.types.name("/python", "Dict")}<unknown, unknown>`
	}
];
function isCallee(node) {
	return ts_morph.ts.isCallExpression(node.parent) && node.parent.expression === node;
}
function unknown(site) {
	if (!isExpression(site.node)) return null;
	let node = site.node;
	while (ts_morph.ts.isParenthesizedExpression(node.parent)) node = node.parent;
	const { parent } = node;
	if (ts_morph.ts.isPropertyAccessExpression(parent) && parent.expression === node) return cast(site, node, asked(site, parent));
	if (ts_morph.ts.isElementAccessExpression(parent) && parent.expression === node) return items(site);
	if (isCall(parent) && parent.expression === node) return open(site, parent);
	if (ts_morph.ts.isForOfStatement(parent) && parent.expression === node) return cast(site, node, parent.awaitModifier ? "AsyncIterable<unknown>" : "Iterable<unknown>");
	if (ts_morph.ts.isSpreadElement(parent)) return cast(site, node, "Iterable<unknown>");
	if (ts_morph.ts.isSpreadAssignment(parent)) return cast(site, node, "object");
	return cast(site, node, "number");
}
function items(site) {
	const access = around(site.node, ts_morph.ts.isElementAccessExpression);
	if (!access) return null;
	const { checker } = site.draft;
	const index = checker.getTypeAtLocation(access.argumentExpression);
	const isText = Boolean(index.flags & ts_morph.ts.TypeFlags.StringLike);
	return cast(site, access.expression, isText ? "Record<string, unknown>" : "unknown[]");
}
function callee(site) {
	const call = around(site.node, isCall);
	return call ? open(site, isCalled(site.node) ? site.node.parent : call) : null;
}
function isCall(node) {
	return ts_morph.ts.isCallExpression(node) || ts_morph.ts.isNewExpression(node);
}
function isCalled(node) {
	return isCall(node.parent) && node.parent.expression === node;
}
function open(site, call) {
	const { checker } = site.draft;
	const signature = checker.getResolvedSignature(call);
	const type = signature && checker.getReturnTypeOfSignature(signature);
	const result = type && site.types.write(type, call) || "unknown";
	const isNew = ts_morph.ts.isNewExpression(call) ? "new " : "";
	return cast(site, call.expression, `${isNew}(...args: unknown[]) => ${result}`);
}
function writable(site) {
	const access = around(site.node, ts_morph.ts.isPropertyAccessExpression);
	return access && cast(site, access.expression, `{ ${access.name.text}: unknown }`) || null;
}
// transpile/fit/values.ts
function value(site) {
	const { node } = site;
	const { parent } = node;
	if (ts_morph.ts.isReturnStatement(node)) return whole(site, node.expression);
	if (ts_morph.ts.isSpreadElement(node)) return cast(site, node.expression, spreadType(site, node) ?? "never[]");
	if (ts_morph.ts.isYieldExpression(node)) return whole(site, node.expression);
	if (ts_morph.ts.isShorthandPropertyAssignment(parent) || ts_morph.ts.isShorthandPropertyAssignment(node)) {
		const property = ts_morph.ts.isShorthandPropertyAssignment(node) ? node : parent;
		return cast(site, property.name, wanted(site, property.name));
	}
	if (isNameOf(node)) {
		const { initializer } = parent;
		if (initializer) return whole(site, initializer);
	}
	if (ts_morph.ts.isVariableDeclaration(node)) return whole(site, node.initializer);
	const assignment = assignmentOf(node);
	if (assignment) return assigned(site, node, assignment);
	if (ts_morph.ts.isForOfStatement(parent) && parent.initializer === node && isExpression(node)) return cast(site, parent.expression, iterableOf(parent, typeOf(site, node)));
	return isExpression(node) ? whole(site, node) : null;
}
function twice({ node }) {
	if (!ts_morph.ts.isAsExpression(node) || node.type.kind === ts_morph.ts.SyntaxKind.UnknownKeyword) return null;
	return [insertion(node.expression.end, " as unknown")];
}
function whole(site, node) {
	return node ? cast(site, node, wanted(site, node)) : null;
}
function isNameOf(node) {
	const { parent } = node;
	return (ts_morph.ts.isVariableDeclaration(parent) || ts_morph.ts.isPropertyDeclaration(parent) || ts_morph.ts.isParameter(parent) || ts_morph.ts.isPropertyAssignment(parent) || ts_morph.ts.isBindingElement(parent)) && parent.name === node;
}
function assignmentOf(node) {
	let at = node;
	while (ts_morph.ts.isArrayLiteralExpression(at.parent) || ts_morph.ts.isSpreadElement(at.parent)) at = at.parent;
	const { parent } = at;
	if (!ts_morph.ts.isBinaryExpression(parent) || parent.left !== at) return null;
	const { kind } = parent.operatorToken;
	return kind >= ts_morph.ts.SyntaxKind.FirstAssignment && kind <= ts_morph.ts.SyntaxKind.LastAssignment ? parent : null;
}
function assigned(site, target, node) {
	const { left, right } = node;
	if (target === left) return cast(site, right, typeOf(site, left));
	if (!ts_morph.ts.isArrayLiteralExpression(left)) return null;
	const index = left.elements.findIndex((e) => e.pos <= target.pos && target.end <= e.end);
	if (ts_morph.ts.isArrayLiteralExpression(right) && left.elements[index] === target) {
		const given = right.elements[index];
		return given ? cast(site, given, typeOf(site, target)) : null;
	}
	return cast(site, right, targetType(site, left));
}
function targetType(site, node) {
	if (ts_morph.ts.isArrayLiteralExpression(node)) return `[${node.elements.map((element) => targetType(site, element)).join(", ")}]`;
	if (ts_morph.ts.isSpreadElement(node)) return `...${targetType(site, node.expression)}`;
	return typeOf(site, node) ?? "never";
}
function typeOf(site, node) {
	const { checker } = site.draft;
	const symbol = checker.getSymbolAtLocation(ts_morph.ts.isPropertyAccessExpression(node) ? node.name : node);
	const declaration = symbol?.valueDeclaration;
	if (declaration?.getSourceFile() === site.draft.file && isTyped(declaration) && declaration.type) return site.types.copy(declaration.type);
	return writtenFor(site, symbol && declaration ? checker.getTypeOfSymbolAtLocation(symbol, declaration) : checker.getTypeAtLocation(node), node);
}
function isTyped(node) {
	return node !== void 0 && (ts_morph.ts.isVariableDeclaration(node) || ts_morph.ts.isPropertyDeclaration(node) || ts_morph.ts.isParameter(node));
}
function iterableOf(loop, item) {
	return item && `${loop.awaitModifier ? "AsyncIterable" : "Iterable"}<${item}>`;
}
function spreadType(site, node) {
	const { parent } = node;
	const { checker } = site.draft;
	if (ts_morph.ts.isCallExpression(parent) || ts_morph.ts.isNewExpression(parent)) {
		const signature = checker.getResolvedSignature(parent);
		const last = signature?.parameters.at(-1);
		const index = parent.arguments?.indexOf(node) ?? 0;
		const declaration = last?.valueDeclaration;
		if (!signature || !last || !declaration || !ts_morph.ts.isParameter(declaration)) return null;
		const type = checker.getTypeOfSymbolAtLocation(last, parent);
		if (declaration.dotDotDotToken !== void 0 && index >= signature.parameters.length - 1) return site.types.write(type, node);
		return parametersOf(site, parent, index);
	}
	const type = checker.getContextualType(parent);
	return type && has$1(type, "__@iterator") ? site.types.write(type, node) : null;
}
function parametersOf(site, call, index) {
	if (index > 0 || (call.arguments?.length ?? 0) > 1) return null;
	const callee = call.expression;
	if (!isPath(callee)) return null;
	const kind = ts_morph.ts.isNewExpression(call) ? "ConstructorParameters" : "Parameters";
	if (site.draft.checker.getResolvedSignature(call)?.getTypeParameters()?.length) return null;
	return `${kind}<typeof ${callee.getText(site.draft.file)}>`;
}
function isPath(node) {
	return ts_morph.ts.isIdentifier(node) || ts_morph.ts.isPropertyAccessExpression(node) && ts_morph.ts.isIdentifier(node.name) && isPath(node.expression) || node.kind === ts_morph.ts.SyntaxKind.ThisKeyword;
}
// transpile/fit/calls.ts
function callOf(node) {
	return around(node, (n) => ts_morph.ts.isCallExpression(n) || ts_morph.ts.isNewExpression(n));
}
function overload(site) {
	const { checker } = site.draft;
	const argument = argumentOf(site.node);
	const call = argument ? argument.parent : callOf(site.node);
	if (!call) return null;
	const given = [...call.arguments ?? []];
	if (given.some(ts_morph.ts.isSpreadElement)) {
		const spread = given.find((node) => ts_morph.ts.isSpreadElement(node));
		const type = parametersOf(site, call, given.indexOf(spread)) ?? "never[]";
		return cast(site, spread.expression, type) ?? open(site, call);
	}
	const [best] = signaturesOf(site, call).map((signature) => mismatches(site, call, signature, given)).filter((list) => list !== null).sort((a, b) => a.length - b.length);
	const made = (best ?? []).map(({ node, type }) => cast(site, node, isOpen(checker, type) ? null : writtenFor(site, type, node))).filter((fix) => fix !== null).flat();
	if (made.length > 0) return made;
	return argument && value({
		...site,
		node: argument
	}) || open(site, call);
}
function argumentOf(node) {
	for (let at = node; at.parent; at = at.parent) {
		if (!ts_morph.ts.isCallExpression(at.parent) && !ts_morph.ts.isNewExpression(at.parent)) continue;
		return at.parent.expression === at ? void 0 : at;
	}
}
function signaturesOf(site, call) {
	const type = site.draft.checker.getTypeAtLocation(call.expression);
	return ts_morph.ts.isNewExpression(call) ? type.getConstructSignatures() : type.getCallSignatures();
}
function mismatches(site, call, signature, given) {
	const { checker } = site.draft;
	const { parameters } = signature;
	const last = parameters.at(-1)?.valueDeclaration;
	const hasRest = last !== void 0 && ts_morph.ts.isParameter(last) && last.dotDotDotToken !== void 0;
	if (!hasRest && given.length > parameters.length) return null;
	const list = [];
	for (const [index, node] of given.entries()) {
		const isRest = hasRest && index >= parameters.length - 1;
		const parameter = parameters[isRest ? parameters.length - 1 : index];
		const whole = checker.getTypeOfSymbolAtLocation(parameter, call);
		const type = isRest ? checker.getIndexTypeOfType(whole, ts_morph.ts.IndexKind.Number) : whole;
		if (!type) return null;
		const own = checker.getTypeAtLocation(node);
		if (!checker.isTypeAssignableTo(own, type) && !isOpen(checker, type)) list.push({
			node,
			type
		});
	}
	return list;
}
function isOpen(checker, type) {
	return /\b[A-Z]\b/.test(checker.typeToString(type));
}
function count(site) {
	const call = callOf(site.node);
	if (!call) return null;
	const spread = call.arguments?.find((node) => ts_morph.ts.isSpreadElement(node));
	const type = spread && parametersOf(site, call, call.arguments.indexOf(spread));
	if (spread && type) {
		const fix = cast(site, spread.expression, type);
		if (fix) return fix;
	}
	return open(site, call);
}
// transpile/fit/declarations.ts
function annotation(site) {
	const { node } = site;
	const declaration = around(node, isDeclaration);
	if (!declaration) return null;
	if (ts_morph.ts.isFunctionLike(declaration)) return result(site, declaration);
	if (declaration.type) return null;
	const { file } = site.draft;
	const isRest = ts_morph.ts.isParameter(declaration) && declaration.dotDotDotToken;
	const type = ts_morph.ts.isIdentifier(declaration.name) || ts_morph.ts.isPropertyName(declaration.name) ? isRest ? "unknown[]" : "unknown" : shape(site, declaration.name);
	if (ts_morph.ts.isParameter(declaration) && isBare(declaration)) return [insertion(declaration.getStart(file), "("), insertion(declaration.end, `: ${type})`)];
	const mark = "questionToken" in declaration && declaration.questionToken;
	return [insertion(mark ? mark.end : declaration.name.end, `: ${type}`)];
}
function isDeclaration(node) {
	return ts_morph.ts.isVariableDeclaration(node) || ts_morph.ts.isParameter(node) || ts_morph.ts.isPropertyDeclaration(node) || ts_morph.ts.isFunctionLike(node) && !ts_morph.ts.isFunctionTypeNode(node);
}
function isBare(node) {
	const fn = node.parent;
	if (!ts_morph.ts.isArrowFunction(fn)) return false;
	return !fn.getChildren().some(({ kind }) => kind === ts_morph.ts.SyntaxKind.OpenParenToken);
}
function result(site, fn) {
	if (fn.type || ts_morph.ts.isConstructorDeclaration(fn)) return null;
	const close = fn.getChildren(site.draft.file).find(({ kind }) => kind === ts_morph.ts.SyntaxKind.CloseParenToken);
	if (!close) return null;
	const isAsync = ts_morph.ts.getModifiers(fn)?.some(({ kind }) => kind === ts_morph.ts.SyntaxKind.AsyncKeyword);
	return [insertion(close.end, isAsync ? ": Promise<unknown>" : ": unknown")];
}
function noType(site) {
	const { node, draft } = site;
	const specifier = around(node, ts_morph.ts.isImportSpecifier);
	if (specifier) return referencesTo(draft.file, specifier.name.text);
	const type = around(node, (n) => ts_morph.ts.isTypeNode(n) && !ts_morph.ts.isExpressionWithTypeArguments(n));
	return type ? [{
		start: type.getStart(draft.file),
		end: type.end,
		text: "unknown"
	}] : null;
}
function referencesTo(file, name) {
	const found = [];
	const visit = (node) => {
		if (ts_morph.ts.isTypeReferenceNode(node) && node.typeName.getText(file) === name) found.push({
			start: node.getStart(file),
			end: node.end,
			text: "unknown"
		});
		else ts_morph.ts.forEachChild(node, visit);
	};
	visit(file);
	return found.length > 0 ? found : null;
}
function definite(site) {
	const { node } = site;
	const { checker } = site.draft;
	const symbol = checker.getSymbolAtLocation(node);
	const declaration = ts_morph.ts.isPropertyDeclaration(node.parent) ? node.parent : symbol?.valueDeclaration;
	if (declaration && (ts_morph.ts.isVariableDeclaration(declaration) || ts_morph.ts.isPropertyDeclaration(declaration)) && declaration.type && !declaration.initializer && !declaration.exclamationToken && declaration.getSourceFile() === site.draft.file) return [insertion(declaration.name.end, "!")];
	return null;
}
function missingReturn(site) {
	const type = resultNode(around(site.node, ts_morph.ts.isFunctionLike));
	return type ? [insertion(type.end, " | void")] : null;
}
function pattern(site) {
	const { node } = site;
	const { checker } = site.draft;
	const owner = ownerOf(node);
	if (!owner) return isExpression(node) ? gone(site, node) : null;
	const { declaration, name } = owner;
	if (ts_morph.ts.isParameter(declaration)) return declaration.type ? null : annotation({
		...site,
		node: declaration
	});
	const loop = declaration.parent.parent;
	const source = ts_morph.ts.isForOfStatement(loop) ? loop.expression : declaration.initializer;
	if (!source) return null;
	const type = itemType(site, declaration, source);
	const sure = checker.getNonNullableType(type);
	const item = (node === name || node === declaration) && sure !== type && has$1(sure, "__@iterator") && site.types.write(sure, source) || shape(site, name);
	return cast(site, source, ts_morph.ts.isForOfStatement(loop) ? iterableOf(loop, item) : item);
}
function itemType(site, declaration, source) {
	const { checker } = site.draft;
	const type = checker.getTypeAtLocation(source);
	if (!ts_morph.ts.isForOfStatement(declaration.parent.parent)) return type;
	return checker.getIndexTypeOfType(type, ts_morph.ts.IndexKind.Number) ?? checker.getTypeArguments(type)[0] ?? checker.getAnyType();
}
function ownerOf(node) {
	const declaration = around(node, (n) => ts_morph.ts.isVariableDeclaration(n) || ts_morph.ts.isParameter(n));
	if (!declaration || ts_morph.ts.isIdentifier(declaration.name)) return null;
	const { name } = declaration;
	return node.pos >= name.pos && node.end <= name.end ? {
		declaration,
		name
	} : null;
}
function gone(site, node) {
	const { parent } = node;
	if (ts_morph.ts.isArrayLiteralExpression(node) || ts_morph.ts.isArrayLiteralExpression(parent)) {
		const assignment = around(node, (n) => ts_morph.ts.isBinaryExpression(n) && ts_morph.ts.isArrayLiteralExpression(n.left));
		if (assignment && node.end <= assignment.left.end) return cast(site, assignment.right, shape(site, assignment.left));
	}
	const { checker } = site.draft;
	const type = checker.getTypeAtLocation(node);
	const sure = checker.getNonNullableType(type);
	if (sure !== type && (has$1(sure, "__@iterator") || has$1(sure, "__@asyncIterator"))) return [insertion(node.end, "!")];
	return cast(site, node, ts_morph.ts.isForOfStatement(parent) && parent.awaitModifier !== void 0 ? "AsyncIterable<unknown>" : "Iterable<unknown>");
}
function shape(site, node) {
	const part = (item) => {
		if (ts_morph.ts.isOmittedExpression(item)) return "unknown";
		if (ts_morph.ts.isBindingElement(item)) return item.dotDotDotToken ? "...unknown[]" : shape(site, item.name);
		if (ts_morph.ts.isSpreadElement(item)) return "...unknown[]";
		return shape(site, item);
	};
	if (ts_morph.ts.isArrayBindingPattern(node) || ts_morph.ts.isArrayLiteralExpression(node)) return `[${node.elements.map(part).join(", ")}]`;
	if (ts_morph.ts.isObjectBindingPattern(node)) return `{ ${node.elements.filter((e) => !e.dotDotDotToken).map((e) => `${(e.propertyName ?? e.name).getText(site.draft.file)}: ${part(e)}`).join("; ")} }`;
	const type = site.draft.checker.getTypeAtLocation(node);
	return site.types.write(type, node) ?? "unknown";
}
// transpile/fit/operands.ts
function arithmetic(site) {
	const { node } = site;
	const binary = ts_morph.ts.isBinaryExpression(node) ? node : ts_morph.ts.isBinaryExpression(node.parent) ? node.parent : null;
	if (!binary) {
		const unary = around(node, isUnary);
		return unary ? cast(site, unary.operand, "number") : null;
	}
	const { left, right } = binary;
	const [a, b] = [kindOf(site, left), kindOf(site, right)];
	const isAssignment = binary.operatorToken.kind >= ts_morph.ts.SyntaxKind.FirstAssignment && binary.operatorToken.kind <= ts_morph.ts.SyntaxKind.LastAssignment;
	const kind = a ?? b ?? "number";
	if (isAssignment) return b === kind ? null : cast(site, right, kind);
	if (ts_morph.ts.isBinaryExpression(node) || node === left && a !== kind || node === right && b !== kind) {
		const fixes = [...a === kind ? [] : cast(site, left, kind) ?? [], ...b === kind ? [] : cast(site, right, kind) ?? []];
		if (fixes.length > 0) return fixes;
	}
	return isExpression(node) ? cast(site, node, kind) : null;
}
function isUnary(node) {
	return ts_morph.ts.isPrefixUnaryExpression(node) || ts_morph.ts.isPostfixUnaryExpression(node);
}
function baseType(site, node) {
	const { checker } = site.draft;
	const type = checker.getTypeAtLocation(node);
	return checker.getBaseConstraintOfType(type) ?? type;
}
function kindOf(site, node) {
	const { flags } = baseType(site, node);
	if (flags & ts_morph.ts.TypeFlags.NumberLike) return "number";
	if (flags & ts_morph.ts.TypeFlags.StringLike) return "string";
	if (flags & ts_morph.ts.TypeFlags.BigIntLike) return "bigint";
	return null;
}
function comparison(site) {
	const binary = around(site.node, ts_morph.ts.isBinaryExpression);
	if (!binary) return null;
	const { checker } = site.draft;
	const { left } = binary;
	const given = ts_morph.ts.isAsExpression(left) || ts_morph.ts.isParenthesizedExpression(left);
	const type = checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(left));
	const other = checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(binary.right));
	return cast(site, left, !given && type === other ? site.types.write(type, left) : "unknown");
}
function present(site) {
	const { node } = site;
	if (!isExpression(node) || ts_morph.ts.isNonNullExpression(node)) return null;
	if (node.kind === ts_morph.ts.SyntaxKind.NullKeyword) return cast(site, node, "never");
	const { file } = site.draft;
	if (ts_morph.ts.isAsExpression(node)) return [insertion(node.getStart(file), "("), insertion(node.end, ")!")];
	return !ts_morph.ts.isLeftHandSideExpression(node) || ts_morph.ts.isCallExpression(node) && ts_morph.ts.isCallChain(node) ? [insertion(node.getStart(file), "("), insertion(node.end, ")!")] : [insertion(node.end, "!")];
}
function instance(site) {
	const { node } = site;
	if (!isExpression(node)) return null;
	return cast(site, node, around(node, ts_morph.ts.isBinaryExpression)?.right === node ? "new (...args: never[]) => object" : "unknown");
}
function condition(site) {
	const { node } = site;
	return isExpression(node) ? cast(site, node, "unknown") : null;
}
function index(site) {
	const { node } = site;
	const access = around(node, ts_morph.ts.isElementAccessExpression);
	if (!access) return null;
	return cast(site, access.argumentExpression, "number");
}
// transpile/fit/overrides.ts
function override(site) {
	const { node } = site;
	const owner = around(node, ts_morph.ts.isClassDeclaration);
	if (!owner) return null;
	const own = around(node, ts_morph.ts.isClassElement);
	const members = own && own.parent === owner ? [own] : owner.members.filter((m) => m.name);
	for (const one of members) {
		const fix = widened(site, owner, one);
		if (fix) return fix;
	}
	return null;
}
function marked({ node, draft }) {
	const member = around(node, ts_morph.ts.isClassElement);
	if (!member || !ts_morph.ts.canHaveModifiers(member)) return null;
	const own = (ts_morph.ts.getModifiers(member) ?? []).find(({ kind }) => kind === ts_morph.ts.SyntaxKind.StaticKeyword);
	return own ? [insertion(own.end, " override")] : [insertion(member.getStart(draft.file), "override ")];
}
function unmarked({ node, draft }) {
	const member = around(node, ts_morph.ts.isClassElement);
	if (!member || !ts_morph.ts.canHaveModifiers(member)) return null;
	const mark = ts_morph.ts.getModifiers(member)?.find(({ kind }) => kind === ts_morph.ts.SyntaxKind.OverrideKeyword);
	return mark ? [{
		start: mark.getStart(draft.file),
		end: mark.end + 1,
		text: ""
	}] : null;
}
function widened(site, owner, own) {
	const { checker, file } = site.draft;
	const name = own.name && ts_morph.ts.isPropertyName(own.name) ? own.name.getText(file) : null;
	if (name === null) return null;
	const type = typeNode(own);
	const edits = [];
	for (const base of basesOf(site, owner)) {
		const member = base.members.find((m) => m.name?.getText(file) === name && isStatic(m) === isStatic(own));
		const place = member && typeNode(member);
		if (!place || !type) continue;
		const [wide, narrow] = [checker.getTypeFromTypeNode(place), checker.getTypeFromTypeNode(type)];
		if (checker.isTypeAssignableTo(narrow, wide)) continue;
		edits.push({
			start: place.getStart(file),
			end: place.end,
			text: joined(file, [...parts(place), ...parts(type)])
		});
	}
	return edits.length > 0 ? edits : null;
}
function parts(type) {
	if (ts_morph.ts.isParenthesizedTypeNode(type)) return parts(type.type);
	return ts_morph.ts.isUnionTypeNode(type) ? type.types.flatMap(parts) : [type];
}
function joined(file, types) {
	const texts = new Set(types.map((type) => type.getText(file)));
	if (texts.has("unknown")) return "unknown";
	if (texts.has("int") || texts.has("float")) texts.delete("number");
	const order = (text) => [
		"null",
		"undefined",
		"void"
	].indexOf(text);
	return [...texts].sort((a, b) => order(a) - order(b)).map((text) => text.includes("=>") ? `(${text})` : text).join(" | ");
}
function isStatic(node) {
	return ts_morph.ts.canHaveModifiers(node) && (ts_morph.ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts_morph.ts.SyntaxKind.StaticKeyword);
}
function typeNode(node) {
	if (ts_morph.ts.isMethodDeclaration(node) || ts_morph.ts.isGetAccessorDeclaration(node)) return resultNode(node);
	return ts_morph.ts.isPropertyDeclaration(node) ? node.type : void 0;
}
function basesOf(site, owner) {
	const { checker, file } = site.draft;
	const list = [];
	for (let at = owner; at;) {
		const heritage = at.heritageClauses?.find(({ token }) => token === ts_morph.ts.SyntaxKind.ExtendsKeyword)?.types[0];
		const base = (heritage && checker.getTypeAtLocation(heritage).getSymbol())?.declarations?.find(ts_morph.ts.isClassDeclaration);
		at = base && ts_morph.ts.isClassDeclaration(base) && base.getSourceFile() === file ? base : void 0;
		if (at && ts_morph.ts.isClassDeclaration(at) && !list.includes(at)) list.push(at);
		else at = void 0;
	}
	return list;
}
const STRATEGIES = new Map([
	[value, [
		2322,
		2345,
		2353,
		2375,
		2379,
		2412,
		2559,
		2560,
		2740,
		2739,
		2741,
		2353,
		2561,
		2820
	]],
	[value, [
		2326,
		2328,
		2719,
		2696,
		1360,
		2698,
		2700
	]],
	[twice, [2352]],
	[arithmetic, [
		2356,
		2362,
		2363,
		2365,
		2447,
		2736
	]],
	[comparison, [
		2367,
		2360,
		2361,
		2839
	]],
	[condition, [
		2774,
		2801,
		2869,
		2872,
		2873
	]],
	[instance, [2358, 2359]],
	[present, [
		2531,
		2532,
		2533,
		18047,
		18048,
		18049,
		2721,
		2722,
		2723
	]],
	[index, [2538, 2464]],
	[unknown, [
		2571,
		18046,
		18050
	]],
	[member, [
		2339,
		2551,
		2550,
		2568,
		2576,
		2729,
		2341,
		2445,
		2446
	]],
	[items, [
		7053,
		7015,
		7017,
		7052,
		2493
	]],
	[callee, [
		2347,
		2348,
		2349,
		2350,
		2351,
		2511,
		2673,
		2674,
		2684,
		7009
	]],
	[writable, [
		2540,
		2542,
		2704,
		2790
	]],
	[overload, [2769]],
	[count, [
		2554,
		2555,
		2556,
		2557,
		2575
	]],
	[pattern, [
		2488,
		2461,
		2495,
		2504,
		2548,
		2549,
		2569,
		2763,
		2764,
		2765,
		2766,
		2802
	]],
	[annotation, [
		7005,
		7006,
		7008,
		7010,
		7011,
		7018,
		7019,
		7022,
		7023,
		7024,
		7031,
		7034,
		7055
	]],
	[noType, [
		2304,
		2305,
		2314,
		2315,
		2344,
		2503,
		2552,
		2694,
		2709,
		2724,
		2749
	]],
	[definite, [
		2454,
		2564,
		2565
	]],
	[missingReturn, [
		2355,
		2366,
		7030
	]],
	[override, [
		2415,
		2416,
		2417
	]],
	[marked, [
		4114,
		4116,
		4119,
		4120
	]],
	[unmarked, [
		4112,
		4113,
		4117,
		4121
	]]
].flatMap(([strategy, codes]) => codes.map((code) => [code, strategy])));
// transpile/fit/lint/flow.ts
function hasOddFlow(node) {
	if (ts_morph.ts.isBlock(node) || ts_morph.ts.isSourceFile(node)) return breaksOff(node.statements);
	if (ts_morph.ts.isTryStatement(node)) return node.finallyBlock !== void 0 && jumps(node.finallyBlock);
	if (ts_morph.ts.isCaseBlock(node)) return node.clauses.some(({ statements }, index) => breaksOff(statements) || index < node.clauses.length - 1 && statements.length > 0 && endOf(statements));
	if (ts_morph.ts.isGetAccessorDeclaration(node)) return node.body !== void 0 && ends(node.body);
	return ts_morph.ts.isFunctionLike(node) && neverWaits(node);
}
function breaksOff(statements) {
	return !endOf(statements.slice(0, -1));
}
function endOf(statements) {
	return statements.every(ends);
}
function ends(node) {
	if (ts_morph.ts.isReturnStatement(node) || ts_morph.ts.isThrowStatement(node) || ts_morph.ts.isBreakStatement(node) || ts_morph.ts.isContinueStatement(node)) return false;
	if (ts_morph.ts.isBlock(node)) return endOf(node.statements);
	if (ts_morph.ts.isIfStatement(node)) return !node.elseStatement || ends(node.thenStatement) || ends(node.elseStatement);
	if (ts_morph.ts.isLabeledStatement(node)) return ends(node.statement);
	if (ts_morph.ts.isTryStatement(node)) {
		const { tryBlock, catchClause, finallyBlock } = node;
		return (!finallyBlock || ends(finallyBlock)) && (ends(tryBlock) || catchClause !== void 0 && ends(catchClause.block));
	}
	if (ts_morph.ts.isSwitchStatement(node)) {
		const { clauses } = node.caseBlock;
		return !clauses.some(ts_morph.ts.isDefaultClause) || clauses.some((c) => c.statements.length > 0 && endOf(c.statements)) || isLeft(node);
	}
	return !((ts_morph.ts.isWhileStatement(node) || ts_morph.ts.isDoStatement(node)) && isTrue(node.expression) || ts_morph.ts.isForStatement(node) && (!node.condition || isTrue(node.condition))) || isLeft(node);
}
function isTrue(node) {
	return node.kind === ts_morph.ts.SyntaxKind.TrueKeyword;
}
function isLeft(owner) {
	const label = ts_morph.ts.isLabeledStatement(owner.parent) ? owner.parent.label.text : null;
	const visit = (node, isOwn) => {
		if (ts_morph.ts.isFunctionLike(node)) return false;
		if (ts_morph.ts.isBreakStatement(node)) return node.label ? node.label.text === label : isOwn;
		const own = isOwn && (node === owner || !ts_morph.ts.isIterationStatement(node, false) && !ts_morph.ts.isSwitchStatement(node));
		return ts_morph.ts.forEachChild(node, (child) => visit(child, own) || void 0) ?? false;
	};
	return visit(owner, true);
}
function jumps(node) {
	if (ts_morph.ts.isFunctionLike(node)) return false;
	if (ts_morph.ts.isReturnStatement(node) || ts_morph.ts.isThrowStatement(node) || ts_morph.ts.isBreakStatement(node) || ts_morph.ts.isContinueStatement(node)) return true;
	return ts_morph.ts.forEachChild(node, (child) => jumps(child) || void 0) ?? false;
}
function neverWaits(fn) {
	const { body } = fn;
	if (!body) return false;
	const isAsync = ts_morph.ts.canHaveModifiers(fn) && (ts_morph.ts.getModifiers(fn) ?? []).some(({ kind }) => kind === ts_morph.ts.SyntaxKind.AsyncKeyword);
	const isGenerator = "asteriskToken" in fn && fn.asteriskToken !== void 0;
	return isAsync && !has(body, isAwait) || isGenerator && !has(body, ts_morph.ts.isYieldExpression);
}
function isAwait(node) {
	return ts_morph.ts.isAwaitExpression(node) || ts_morph.ts.isForOfStatement(node) && node.awaitModifier !== void 0 || ts_morph.ts.isVariableDeclarationList(node) && (node.flags & ts_morph.ts.NodeFlags.AwaitUsing) === ts_morph.ts.NodeFlags.AwaitUsing;
}
function has(node, test) {
	if (test(node)) return true;
	if (ts_morph.ts.isFunctionLike(node)) return false;
	return ts_morph.ts.forEachChild(node, (child) => has(child, test) || void 0) ?? false;
}
// transpile/fit/lint/names.ts
function hasOddNames(file) {
	const declared = [];
	const uses = new Map();
	const own = new Set();
	const declare = (name, entry) => {
		if (ts_morph.ts.isIdentifier(name)) {
			own.add(name);
			if (entry) declared.push({
				name: name.text,
				...entry
			});
		} else for (const part of name.elements) if (ts_morph.ts.isBindingElement(part)) declare(part.name, entry);
	};
	const visit = (node) => {
		declaredBy(node, declare);
		if (ts_morph.ts.isIdentifier(node)) {
			if (!own.has(node) && !isMember(node)) {
				const entry = uses.get(node.text) ?? {
					reads: [],
					writes: []
				};
				uses.set(node.text, entry);
				entry[isAssigned(node) ? "writes" : "reads"].push(node);
			}
			return;
		}
		ts_morph.ts.forEachChild(node, visit);
	};
	visit(file);
	const variables = new Set(declared.filter((d) => d.kind !== "other").map(({ name }) => name));
	const others = new Set(declared.filter((d) => d.kind === "other").map(({ name }) => name));
	for (const [name, { writes }] of uses) if (writes.length > 0 && (!variables.has(name) || others.has(name))) return true;
	const namesakes = Map.groupBy(declared, ({ name }) => name);
	return declared.some((one) => isOddName(one, ownUses(one, uses, namesakes.get(one.name))));
}
function ownUses(one, uses, namesakes) {
	const inner = namesakes.filter(({ reach }) => reach !== one.reach && within(reach, one.reach));
	const isOwn = (place) => within(place, one.reach) && !inner.some(({ reach }) => within(place, reach));
	const changed = ts_morph.ts.isForStatement(one.reach) ? namesOf(one.node.parent) : [one.name];
	return {
		reads: uses.get(one.name)?.reads.filter(isOwn) ?? [],
		writes: changed.flatMap((name) => uses.get(name)?.writes ?? []).filter(isOwn)
	};
}
function isOddName(one, { reads, writes }) {
	if (RESTRICTED.has(one.name)) return true;
	if (!reads.some((place) => !within(place, one.node)) && !isExported(one.node) && !one.name.startsWith("_")) return true;
	if (one.kind !== "let") return false;
	if (one.isSet) return writes.length === 0;
	return writes.length === 0 || writes.length === 1 && reachOf(writes[0]) === one.reach && isStatement(writes[0]);
}
function isStatement(write) {
	let at = write;
	while (!ts_morph.ts.isStatement(at) && !ts_morph.ts.isBinaryExpression(at)) at = at.parent;
	if (ts_morph.ts.isBinaryExpression(at)) at = at.parent;
	while (ts_morph.ts.isParenthesizedExpression(at)) at = at.parent;
	return ts_morph.ts.isStatement(at);
}
function namesOf(list) {
	return ts_morph.ts.isVariableDeclarationList(list) ? list.declarations.map(({ name }) => name.getText()) : [];
}
const RESTRICTED = new Set([
	"undefined",
	"NaN",
	"Infinity",
	"arguments",
	"eval"
]);
function within(node, outer) {
	return outer.pos <= node.pos && node.end <= outer.end;
}
function isExported(node) {
	const owner = ts_morph.ts.isVariableDeclaration(node) ? node.parent.parent : node;
	return ts_morph.ts.canHaveModifiers(owner) && (ts_morph.ts.getModifiers(owner) ?? []).some(({ kind }) => kind === ts_morph.ts.SyntaxKind.ExportKeyword);
}
function declaredBy(node, declare) {
	if (ts_morph.ts.isVariableDeclaration(node)) declareVariable(node, declare);
	else if (ts_morph.ts.isParameter(node)) {
		const hasBody = !node.modifiers && "body" in node.parent && node.parent.body !== void 0;
		declare(node.name, hasBody ? {
			reach: node.parent,
			node: node.name,
			kind: "variable",
			isSet: true
		} : null);
	} else if (ts_morph.ts.isFunctionExpression(node) || ts_morph.ts.isClassExpression(node)) {
		if (node.name) declare(node.name, null);
	} else if (isNamed(node) && node.name) {
		const reach = ts_morph.ts.isTypeParameterDeclaration(node) ? node.parent : reachOf(node);
		declare(node.name, {
			reach,
			node,
			kind: "other",
			isSet: true
		});
	}
}
function isNamed(node) {
	return ts_morph.ts.isTypeParameterDeclaration(node) || ts_morph.ts.isFunctionDeclaration(node) || ts_morph.ts.isClassDeclaration(node) || ts_morph.ts.isTypeAliasDeclaration(node) || ts_morph.ts.isImportSpecifier(node) || ts_morph.ts.isNamespaceImport(node);
}
function declareVariable(node, declare) {
	const list = node.parent;
	if (ts_morph.ts.isCatchClause(list)) {
		declare(node.name, {
			reach: list,
			node: node.name,
			kind: "other",
			isSet: true
		});
		return;
	}
	const loop = list.parent;
	const isEach = ts_morph.ts.isForOfStatement(loop) || ts_morph.ts.isForInStatement(loop);
	const isLet = (list.flags & ts_morph.ts.NodeFlags.BlockScoped) === ts_morph.ts.NodeFlags.Let;
	declare(node.name, {
		reach: isEach || ts_morph.ts.isForStatement(loop) ? loop : reachOf(node),
		node,
		kind: isLet ? "let" : "variable",
		isSet: isEach || node.initializer !== void 0
	});
}
function reachOf(node) {
	let at = node.parent;
	while (!ts_morph.ts.isBlock(at) && !ts_morph.ts.isSourceFile(at) && !ts_morph.ts.isCaseBlock(at) && !ts_morph.ts.isFunctionLike(at) && !ts_morph.ts.isForOfStatement(at) && !ts_morph.ts.isForInStatement(at)) at = at.parent;
	return at;
}
function isMember(node) {
	const { parent } = node;
	if (ts_morph.ts.isPropertyAccessExpression(parent)) return parent.name === node;
	if (ts_morph.ts.isQualifiedName(parent)) return parent.right === node;
	if (ts_morph.ts.isBindingElement(parent) || ts_morph.ts.isImportSpecifier(parent)) return parent.propertyName === node;
	return (ts_morph.ts.isPropertyAssignment(parent) || ts_morph.ts.isClassElement(parent) || ts_morph.ts.isTypeElement(parent)) && parent.name === node || ts_morph.ts.isLabeledStatement(parent) || ts_morph.ts.isBreakOrContinueStatement(parent) || ts_morph.ts.isMetaProperty(parent) || ts_morph.ts.isNamedTupleMember(parent) && parent.name === node;
}
function isAssigned(node) {
	let at = node;
	for (;;) {
		const { parent } = at;
		if (ts_morph.ts.isBinaryExpression(parent)) {
			const { kind } = parent.operatorToken;
			return kind >= ts_morph.ts.SyntaxKind.FirstAssignment && kind <= ts_morph.ts.SyntaxKind.LastAssignment && parent.left === at;
		}
		if (ts_morph.ts.isForOfStatement(parent) || ts_morph.ts.isForInStatement(parent)) return parent.initializer === at;
		if (ts_morph.ts.isPrefixUnaryExpression(parent) || ts_morph.ts.isPostfixUnaryExpression(parent)) return parent.operator === ts_morph.ts.SyntaxKind.PlusPlusToken || parent.operator === ts_morph.ts.SyntaxKind.MinusMinusToken;
		if (!(ts_morph.ts.isArrayLiteralExpression(parent) || ts_morph.ts.isSpreadElement(parent) || ts_morph.ts.isParenthesizedExpression(parent) || ts_morph.ts.isObjectLiteralExpression(parent) || ts_morph.ts.isPropertyAssignment(parent) && parent.initializer === at || ts_morph.ts.isShorthandPropertyAssignment(parent) || ts_morph.ts.isSpreadAssignment(parent))) return false;
		at = parent;
	}
}
// transpile/fit/lint/shapes.ts
function isOdd(node) {
	return RULES[node.kind]?.(node) ?? false;
}
const RULES = {};
function rule(kinds, test) {
	for (const kind of kinds) RULES[kind] = test;
}
const { SyntaxKind } = ts_morph.ts;
rule([
	SyntaxKind.AnyKeyword,
	SyntaxKind.DebuggerStatement,
	SyntaxKind.WithStatement,
	SyntaxKind.ModuleDeclaration,
	SyntaxKind.RegularExpressionLiteral,
	SyntaxKind.InterfaceDeclaration,
	SyntaxKind.EnumDeclaration,
	SyntaxKind.JsxElement
], () => true);
rule([SyntaxKind.Identifier], ({ text }) => NAMES.has(text));
const NAMES = new Set("hasOwnProperty isPrototypeOf propertyIsEnumerable Deno window RegExp NaN eval arguments".split(" "));
rule([SyntaxKind.TypeLiteral], ({ members }) => members.length === 0);
rule([SyntaxKind.TypeReference], ({ typeName }) => ts_morph.ts.isIdentifier(typeName) && BANNED.has(typeName.text));
const BANNED = new Set("Function Object String Number Boolean BigInt".split(" "));
rule([SyntaxKind.Block], (node) => node.statements.length === 0 && !ts_morph.ts.isFunctionLike(node.parent) && node.getText().slice(1, -1).trim() === "");
rule([SyntaxKind.SwitchStatement], ({ caseBlock: { clauses } }) => {
	const cases = clauses.filter(ts_morph.ts.isCaseClause).map(({ expression }) => expression.getText());
	return clauses.length === 0 || new Set(cases).size < cases.length || clauses.some((clause) => clause.statements.some((one) => ts_morph.ts.isVariableStatement(one) || ts_morph.ts.isFunctionDeclaration(one) || ts_morph.ts.isClassDeclaration(one)));
});
rule([SyntaxKind.IfStatement], (node) => {
	if (isOddTest(node.expression)) return true;
	if (!node.elseStatement || !ts_morph.ts.isIfStatement(node.elseStatement)) return false;
	const tests = [];
	for (let at = node; at && ts_morph.ts.isIfStatement(at);) {
		tests.push(...at.expression.getText().split("||").map((part) => part.trim()));
		at = at.elseStatement;
	}
	return new Set(tests).size < tests.length;
});
rule([SyntaxKind.ConditionalExpression], (n) => isOddTest(n.condition));
rule([SyntaxKind.WhileStatement, SyntaxKind.DoStatement], ({ expression }) => expression.kind !== SyntaxKind.TrueKeyword && isOddTest(expression));
rule([SyntaxKind.ForStatement], ({ condition, incrementor }) => {
	if (!condition) return false;
	if (isOddTest(condition)) return true;
	if (!ts_morph.ts.isBinaryExpression(condition)) return false;
	const test = condition.operatorToken.kind;
	const isUp = test === SyntaxKind.LessThanToken || test === SyntaxKind.LessThanEqualsToken;
	const isDown = test === SyntaxKind.GreaterThanToken || test === SyntaxKind.GreaterThanEqualsToken;
	const step = incrementor?.getText() ?? "";
	return isUp && /--|-=/.test(step) || isDown && /\+\+|\+=/.test(step);
});
function isOddTest(node) {
	if (ts_morph.ts.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.EqualsToken) return true;
	if (ts_morph.ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) {
		const { operand } = node;
		return ts_morph.ts.isPrefixUnaryExpression(operand) && operand.operator === node.operator || isOddTest(operand);
	}
	return ts_morph.ts.isCallExpression(node) && node.expression.getText() === "Boolean" || isConstant(node);
}
function isConstant(node) {
	if (ts_morph.ts.isParenthesizedExpression(node)) return isConstant(node.expression);
	if (ts_morph.ts.isPrefixUnaryExpression(node)) return isConstant(node.operand);
	if (ts_morph.ts.isBinaryExpression(node)) {
		const { kind } = node.operatorToken;
		return kind === SyntaxKind.EqualsToken || kind === SyntaxKind.CommaToken ? isConstant(node.right) : isConstant(node.left) && (isConstant(node.right) || !isCompared(node)) || isConstant(node.right) && !isCompared(node);
	}
	return CONSTANT.has(node.kind);
}
function isCompared({ operatorToken: { kind } }) {
	return kind !== SyntaxKind.AmpersandAmpersandToken && kind !== SyntaxKind.BarBarToken && kind !== SyntaxKind.QuestionQuestionToken;
}
const CONSTANT = new Set([
	SyntaxKind.TrueKeyword,
	SyntaxKind.FalseKeyword,
	SyntaxKind.NullKeyword,
	SyntaxKind.NumericLiteral,
	SyntaxKind.BigIntLiteral,
	SyntaxKind.StringLiteral,
	SyntaxKind.NoSubstitutionTemplateLiteral,
	SyntaxKind.TemplateExpression,
	SyntaxKind.ArrayLiteralExpression,
	SyntaxKind.ObjectLiteralExpression,
	SyntaxKind.ArrowFunction,
	SyntaxKind.FunctionExpression,
	SyntaxKind.ClassExpression,
	SyntaxKind.NewExpression,
	SyntaxKind.VoidExpression,
	SyntaxKind.TypeOfExpression
]);
rule([SyntaxKind.FunctionDeclaration], ({ body, parent }) => !body || ts_morph.ts.isBlock(parent) && !ts_morph.ts.isFunctionLike(parent.parent));
rule([SyntaxKind.MethodDeclaration], ({ body, modifiers = [] }) => !body && !modifiers.some(({ kind }) => kind === SyntaxKind.AbstractKeyword));
rule([SyntaxKind.Constructor], ({ body, parent }) => {
	const isDerived = parent.heritageClauses?.some((c) => c.token === SyntaxKind.ExtendsKeyword);
	return !body || isDerived !== true === /\bsuper\(/.test(body.getText());
});
rule([SyntaxKind.SetAccessor], ({ body }) => body !== void 0 && /\breturn [^;]/.test(body.getText()));
rule([SyntaxKind.LabeledStatement], ({ label, statement }) => {
	return !new RegExp(`\\b(break|continue) ${label.text};`).test(statement.getText());
});
rule([SyntaxKind.VariableDeclarationList], ({ flags }) => (flags & ts_morph.ts.NodeFlags.BlockScoped) === 0);
rule([SyntaxKind.VariableDeclaration], ({ initializer, type }) => initializer !== void 0 && (initializer.kind === SyntaxKind.ThisKeyword || type?.getText() === initializer.getText()));
rule([SyntaxKind.PropertyDeclaration], ({ initializer, type }) => initializer !== void 0 && type?.getText() === initializer.getText());
rule([SyntaxKind.AsExpression], ({ expression, type }) => expression.getText() === type.getText());
rule([SyntaxKind.BinaryExpression], ({ left, right, operatorToken }) => {
	switch (operatorToken.kind) {
		case SyntaxKind.EqualsToken: return ts_morph.ts.isIdentifier(left) && right.kind === SyntaxKind.ThisKeyword || left.kind === right.kind && left.getText() === right.getText() || ts_morph.ts.isArrayLiteralExpression(left) && sharesPart(left, right);
		case SyntaxKind.InKeyword:
		case SyntaxKind.InstanceOfKeyword: return ts_morph.ts.isPrefixUnaryExpression(left);
		default: return isMinusZero(left) || isMinusZero(right) || ts_morph.ts.isTypeOfExpression(left);
	}
});
function isMinusZero(node) {
	return ts_morph.ts.isPrefixUnaryExpression(node) && node.getText() === "-0";
}
function sharesPart(left, right) {
	return ts_morph.ts.isArrayLiteralExpression(right) && left.elements.some((one, index) => one.getText() === right.elements[index]?.getText());
}
rule([SyntaxKind.NewExpression], ({ expression, arguments: args = [] }) => isArray(expression) && args.length !== 1 || expression.getText() === "Symbol" || expression.getText() === "Promise" && args.some((one) => one.getText().startsWith("async")));
rule([SyntaxKind.CallExpression], ({ expression, arguments: args }) => isArray(expression) && args.length !== 1);
function isArray(node) {
	return ts_morph.ts.isIdentifier(node) && node.text === "Array";
}
rule([SyntaxKind.NonNullExpression], ({ expression }) => ts_morph.ts.isNonNullExpression(expression) || ts_morph.ts.isOptionalChain(expression));
rule([SyntaxKind.DeleteExpression], (n) => ts_morph.ts.isIdentifier(n.expression));
rule([SyntaxKind.OmittedExpression], ({ parent }) => ts_morph.ts.isArrayLiteralExpression(parent));
rule([SyntaxKind.ArrayBindingPattern, SyntaxKind.ObjectBindingPattern], ({ elements }) => elements.length === 0);
rule([SyntaxKind.ImportDeclaration], ({ moduleSpecifier }) => /^"(npm|jsr|https?):/.test(moduleSpecifier.getText()));
// transpile/fit/lint/clean.ts
const NOTED = new RegExp("deno-lint-ignore|@ts-(?!ignore: )|[\\x0b\\x0c\\x85\\xa0\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f\\u3000\\ufeff]");
function isClean(text) {
	if (NOTED.test(text)) return false;
	const file = ts_morph.ts.createSourceFile("draft.ts", text, ts_morph.ts.ScriptTarget.ESNext, true);
	const visit = (node) => isOdd(node) || hasOddFlow(node) || (ts_morph.ts.forEachChild(node, (one) => visit(one) || void 0) ?? false);
	return !visit(file) && !hasOddNames(file);
}
// transpile/fit/lint.ts
const MANY$1 = 3;
const UNUSED = "ban-unused-ignore";
function linted(text) {
	if (isClean(text)) return text;
	const places = new Map();
	const count = new Map();
	const file = ts_morph.ts.createSourceFile("draft.ts", text, ts_morph.ts.ScriptTarget.ESNext, true);
	const whole = new Set();
	for (const { code, range } of findings(text)) {
		const line = file.getPositionOfLineAndCharacter(range.start.line - 1, 0);
		if (inTemplate(file, line)) whole.add(code);
		const codes = places.get(line) ?? new Set();
		if (!codes.has(code)) count.set(code, (count.get(code) ?? 0) + 1);
		places.set(line, codes.add(code));
	}
	for (const [code, times] of count) if (times >= MANY$1) whole.add(code);
	const edits = [...places].flatMap(([line, codes]) => {
		const left = [...codes].filter((code) => !whole.has(code)).join(" ");
		if (left === "") return [];
		const end = text.indexOf("\n", line) + 1;
		if (codes.has(UNUSED)) return [{
			start: line,
			end,
			text: ""
		}];
		if (/\/\/ deno-lint-ignore [^\n]*\n$/.exec(text.slice(0, line)) && !places.get(text.lastIndexOf("\n", line - 2) + 1)?.has(UNUSED)) return [insertion(line - 1, ` ${left}`)];
		const indent = /^ */.exec(text.slice(line))[0];
		return [insertion(line, `${indent}// deno-lint-ignore ${left}\n`)];
	});
	return edited(text, [...whole.size > 0 ? [insertion(0, `// deno-lint-ignore-file ${[...whole].join(" ")}\n`)] : [], ...edits]);
}
function inTemplate(file, line) {
	const template = around(nodeAt(file, line, 0), (n) => ts_morph.ts.isTemplateExpression(n) || ts_morph.ts.isNoSubstitutionTemplateLiteral(n));
	return template !== void 0 && template.getStart(file) < line;
}
function findings(text) {
	const { stdout } = (0, node_child_process.spawnSync)(Deno.execPath(), [
		"lint",
		"--no-config",
		"--json",
		"--ext",
		"ts",
		"-"
	], {
		input: text,
		encoding: "utf8",
		maxBuffer: 1 << 28
	});
	const { diagnostics } = JSON.parse(stdout);
	return diagnostics;
}
// transpile/fit/silence.ts
function silenced(text, runtime, beside = null) {
	const { file, diagnostics } = (beside ? new Checker(runtime, beside) : shared(runtime)).check(drafted(text));
	const edits = new Map();
	for (const { start, length, code } of diagnostics) {
		if (start === void 0) continue;
		const edit = comment(file, start, length ?? 0, reason(code));
		edits.set(edit.start, edit);
	}
	return edited(text, [...edits.values()]);
}
function comment(file, start, length, why) {
	const line = file.getPositionOfLineAndCharacter(file.getLineAndCharacterOfPosition(start).line, 0);
	const note = `// @ts-ignore: ${why}\n`;
	const template = around(nodeAt(file, start, length), ts_morph.ts.isTemplateExpression);
	return template && template.getStart(file) < line ? insertion(start, `\n${note}`) : insertion(line, note);
}
function reason(code) {
	return REASONS[code] ?? "Python allows here what types cannot tell";
}
const REASONS = {
	2416: "as in Python, it need not take what the one that it replaces takes",
	2415: "as in Python, it need not be what its base is in all respects",
	2417: "as in Python, what belongs to the class need not be what its base has",
	2304: "as in Python, nothing has this name until the line is reached"
};
// transpile/fit/mod.ts
function prepare(runtime) {
	shared(runtime);
}
const ROUNDS$1 = 12;
function fit(text, runtime, beside) {
	let file = drafted(text);
	let places = 0;
	assertWellFormed(file);
	for (let round = 0; round < ROUNDS$1; round++) {
		const { text: now } = file;
		const draft = (beside ? new Checker(runtime, beside) : shared(runtime)).check(file);
		if (draft.diagnostics.length === 0) return {
			text: tidied(file),
			isAccepted: true,
			places
		};
		const types = new TypeText(draft, runtime);
		const withFixes = (fixes) => {
			const edits = fixes.flat();
			const imports = types.edits(edits.map(({ text }) => text).join(" "));
			return drafted(edited(now, [...edits, ...imports]));
		};
		let fixes = separate(fixesFor(draft, types));
		file = withFixes(fixes);
		if (!isWellFormed(file)) {
			fixes = fixes.filter((fix) => isWellFormed(withFixes([fix])));
			file = withFixes(fixes);
		}
		if (fixes.length === 0) break;
		places += fixes.length;
	}
	return {
		text: tidied(file),
		isAccepted: false,
		places
	};
}
function tidied(draft) {
	return withoutHints(pruned(draft));
}
function fixesFor(draft, types) {
	return draft.diagnostics.flatMap((diagnostic) => {
		if (diagnostic.start === void 0) return [];
		const site = {
			draft,
			types,
			node: nodeAt(draft.file, diagnostic.start, diagnostic.length ?? 0),
			diagnostic
		};
		const fix = STRATEGIES.get(diagnostic.code)?.(site) ?? anything(site);
		return fix ? [fix] : [];
	});
}
function isWellFormed(file) {
	return syntaxFaults(file).length === 0;
}
function assertWellFormed(file) {
	const [fault] = syntaxFaults(file);
	if (!fault) return;
	const line = file.getLineAndCharacterOfPosition(fault.start).line + 1;
	const message = ts_morph.ts.flattenDiagnosticMessageText(fault.messageText, " ");
	throw new Error(`The emitted TypeScript is not valid at line ${line}: ${message}\n${file.text}`);
}
function syntaxFaults(file) {
	return file.parseDiagnostics;
}
const anything = (site) => {
	const node = around(site.node, isExpression);
	return node && !("name" in node.parent && node.parent.name === node) ? cast(site, node, "never") : null;
};
// transpile/emit/writing/format.ts
const MANY = 4;
const VERSIONS = ["2.9.6"];
let texts = 0;
let formatter;
function laidOut(text, lineWidth) {
	if (lineWidth === null) return text;
	const first = formatted(text, lineWidth);
	return hasSameLines(text, first) ? first : repeated(first, (now) => formatted(now, lineWidth));
}
function hasSameLines(before, after) {
	const [old, now] = [before, after].map(linesOf);
	return old.length === now.length && old.every((line, i) => line === now[i]);
}
function linesOf(text) {
	return text.replace(IMPORT, "").split("\n").map((line) => line.trim()).filter(Boolean);
}
const IMPORT = /^import (type )?\{[^}]*\} from "[^"]*";$/gm;
function repeated(text, change) {
	let last = text;
	for (let round = 0; round < ROUNDS; round++) {
		const now = change(last);
		if (now === last) break;
		last = now;
	}
	return last;
}
const ROUNDS = 4;
function formatted(text, lineWidth) {
	return ++texts > MANY && VERSIONS.includes(Deno.version.deno) ? byFormatter(text, lineWidth) : byDeno(text, lineWidth);
}
function byFormatter(fileText, lineWidth) {
	formatter ??= (0, _dprint_formatter.createFromBuffer)(Deno.readFileSync((0, _dprint_typescript.getPath)()));
	formatter.setConfig({}, {
		deno: true,
		lineWidth
	});
	return formatter.formatText({
		filePath: "module.ts",
		fileText
	});
}
function byDeno(input, lineWidth) {
	const run = (0, node_child_process.spawnSync)(Deno.execPath(), [
		"fmt",
		"--no-config",
		"--ext",
		"ts",
		"--line-width",
		String(lineWidth),
		"-"
	], {
		input,
		encoding: "utf8",
		maxBuffer: 1 << 28
	});
	if (run.status !== 0) throw new Error(`Cannot format the emitted TypeScript: ${run.stderr.trim()}`);
	return run.stdout;
}
// transpile/emit/writing/write.ts
function finished(draft, { runtime, lineWidth, beside }) {
	const { text, isAccepted } = fit(draft, runtime, beside);
	const fitted = laidOut(text, lineWidth);
	const accepted = isAccepted ? fitted : repeated(fitted, (now) => changed(now, silenced(now, runtime, beside), lineWidth));
	return lineWidth === null ? accepted : repeated(accepted, (now) => changed(now, linted(now), lineWidth));
}
function changed(before, now, lineWidth) {
	return now === before ? before : laidOut(now, lineWidth);
}
exports.finished = finished;
exports.prepare = prepare;
