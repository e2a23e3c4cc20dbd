/* @ts-self-types="../../../runtime/python/inspect.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { AttributeError, TypeError, ValueError } from "../core.js";
import { annotationText } from "./parts/support.js";
import { Coroutine, Dict, asTuple, constructorFacts, dir, generatorState, getattr, hasattr, invoke, isCoroutineFunction, isKeywords, isType, makes, methodOf, mro, nameFunctions, options, parametersOf$1, raiseFrom, refusal, repr, truth, tupleFrom, type$1 as type, typeName } from "./core.js";
import { isPartial } from "./parts/functools.js";
import { namedtuple } from "./parts/collections5.js";
// runtime/python/inspect/arguments.ts
const FullArgSpec = namedtuple("FullArgSpec", [
	"args",
	"varargs",
	"varkw",
	"defaults",
	"kwonlyargs",
	"kwonlydefaults",
	"annotations"
], { module: "inspect" });
function parametersOf(func) {
	const list = [...signature(func).parameters.values()];
	return typeName(func) === "method" && list[0]?.name !== "self" ? [new Parameter("self", Parameter.POSITIONAL_OR_KEYWORD), ...list] : list;
}
function isGiven(value) {
	return value !== Parameter.empty;
}
function getfullargspec(func) {
	if (typeof func !== "function" && !hasattr(func, "__call__")) throw new TypeError("unsupported callable");
	const all = parametersOf(func);
	const of = (...kinds) => all.filter(({ kind }) => kinds.includes(kind));
	const places = of(Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD);
	const only = of(Parameter.KEYWORD_ONLY);
	const defaults = places.map((one) => one.default).filter(isGiven);
	const onlyDefaults = only.filter((one) => isGiven(one.default)).map((one) => [one.name, one.default]);
	const { returnAnnotation } = signature(func);
	const annotations = isGiven(returnAnnotation) ? [["return", returnAnnotation]] : [];
	for (const { name, annotation } of all) if (isGiven(annotation)) annotations.push([name, annotation]);
	return new FullArgSpec(places.map(({ name }) => name), of(Parameter.VAR_POSITIONAL)[0]?.name ?? null, of(Parameter.VAR_KEYWORD)[0]?.name ?? null, defaults.length > 0 ? tupleFrom(defaults) : null, only.map(({ name }) => name), onlyDefaults.length > 0 ? new Dict(onlyDefaults) : null, new Dict(annotations));
}
function getcallargs(func, ...given) {
	const named = isKeywords(given.at(-1)) ? given.pop() : {};
	const all = parametersOf(func);
	const values = typeName(func) === "method" ? [getattr(func, "__self__"), ...given] : [...given];
	const wrong = refusal(String(getattr(func, "__name__")), all.map((one) => placeOf(one)), values.length, Object.keys(named), 0);
	if (wrong !== null) throw new TypeError(wrong);
	const found = new Dict();
	const known = new Set(all.map(({ name }) => name));
	const isOnly = ({ kind }) => kind === Parameter.KEYWORD_ONLY;
	for (const one of [...all.filter((each) => !isOnly(each)), ...all.filter(isOnly)]) {
		const { name, kind, default: otherwise } = one;
		if (kind === Parameter.VAR_POSITIONAL) found.set(name, tupleFrom(values.splice(0)));
		else if (kind === Parameter.VAR_KEYWORD) found.set(name, new Dict(Object.entries(named).filter(([key]) => !known.has(key))));
		else if (!isOnly(one) && values.length > 0) found.set(name, values.shift());
		else found.set(name, Object.hasOwn(named, name) ? named[name] : otherwise);
	}
	return found;
}
function placeOf({ name, kind, default: otherwise }) {
	const optional = isGiven(otherwise);
	if (kind === Parameter.VAR_POSITIONAL) return {
		name,
		optional: true,
		kind: "star"
	};
	if (kind === Parameter.VAR_KEYWORD) return {
		name,
		optional: true,
		kind: "kwargs"
	};
	return {
		name,
		optional,
		kind: kind === Parameter.KEYWORD_ONLY ? "keyword" : "positional"
	};
}
function getAnnotations(obj) {
	if (!(isType(obj) || typeof obj === "function" || typeName(obj) === "module" || hasattr(obj, "__call__"))) throw new TypeError(`${repr(obj)} is not a module, class, or callable.`);
	const own = isType(obj) && !Object.hasOwn(obj, "__annotations__") ? null : getattr(obj, "__annotations__", null);
	return own instanceof Dict ? new Dict(own) : new Dict();
}
const ABSENT = Symbol("absent");
function getattrStatic(obj, attr, otherwise = ABSENT) {
	if (typeof obj === "object" && obj !== null) {
		const own = Object.getOwnPropertyDescriptor(obj, attr);
		if (own && "value" in own) return own.value;
	}
	const found = getattr(isType(obj) ? obj : type(obj), attr, ABSENT);
	if (found !== ABSENT) return found;
	if (otherwise !== ABSENT) return otherwise;
	throw new AttributeError(attr);
}
function getmodulename(path) {
	return /([^/]*)\.pyc?$/.exec(path)?.[1] ?? null;
}
function isdatadescriptor(object) {
	if (isType(object) || typeName(object) === "method" || typeof object === "function") return false;
	return hasattr(object, "__set__") || hasattr(object, "__delete__");
}
function ismethoddescriptor(object) {
	if (isType(object) || typeName(object) === "method" || typeName(object) === "function") return false;
	return typeName(object) === "method_descriptor" || hasattr(object, "__get__") && !hasattr(object, "__set__");
}
function iscode(object) {
	return typeName(object) === "code";
}
function isframe(object) {
	return typeName(object) === "frame";
}
function istraceback(object) {
	return typeName(object) === "traceback";
}
function ismethodwrapper(object) {
	return /^(builtin_function_or_method|method-wrapper|wrapper_descriptor)$/.test(typeName(object));
}
// runtime/python/inspect.ts
var inspect_exports = __exportAll({
	BoundArguments: () => BoundArguments,
	CORO_CLOSED: () => CORO_CLOSED,
	CORO_CREATED: () => CORO_CREATED,
	CORO_RUNNING: () => CORO_RUNNING,
	CORO_SUSPENDED: () => CORO_SUSPENDED,
	FullArgSpec: () => FullArgSpec,
	GEN_CLOSED: () => GEN_CLOSED,
	GEN_CREATED: () => GEN_CREATED,
	GEN_RUNNING: () => GEN_RUNNING,
	GEN_SUSPENDED: () => GEN_SUSPENDED,
	Parameter: () => Parameter,
	ParameterKind: () => ParameterKind,
	Signature: () => Signature,
	cleandoc: () => cleandoc,
	getAnnotations: () => getAnnotations,
	getattrStatic: () => getattrStatic,
	getcallargs: () => getcallargs,
	getcoroutinestate: () => getcoroutinestate,
	getdoc: () => getdoc,
	getfullargspec: () => getfullargspec,
	getgeneratorstate: () => getgeneratorstate,
	getmembers: () => getmembers,
	getmodulename: () => getmodulename,
	getmro: () => getmro,
	isabstract: () => isabstract,
	isasyncgen: () => isasyncgen,
	isasyncgenfunction: () => isasyncgenfunction,
	isawaitable: () => isawaitable,
	isbuiltin: () => isbuiltin,
	isclass: () => isclass,
	iscode: () => iscode,
	iscoroutine: () => iscoroutine,
	iscoroutinefunction: () => iscoroutinefunction,
	isdatadescriptor: () => isdatadescriptor,
	isframe: () => isframe,
	isfunction: () => isfunction,
	isgenerator: () => isgenerator,
	isgeneratorfunction: () => isgeneratorfunction,
	ismethod: () => ismethod,
	ismethoddescriptor: () => ismethoddescriptor,
	ismethodwrapper: () => ismethodwrapper,
	ismodule: () => ismodule,
	isroutine: () => isroutine,
	istraceback: () => istraceback,
	signature: () => signature,
	unwrap: () => unwrap
});
const tagOf = (value) => Object.prototype.toString.call(value);
function isfunction(object) {
	return typeName(object) === "function";
}
function ismethod(object) {
	return typeName(object) === "method";
}
function isclass(object) {
	return isType(object);
}
function ismodule(object) {
	return typeName(object) === "module";
}
function isbuiltin(object) {
	return typeName(object) === "builtin_function_or_method";
}
function isroutine(object) {
	return isbuiltin(object) || isfunction(object) || ismethod(object);
}
function isgeneratorfunction(object) {
	return tagOf(object) === "[object GeneratorFunction]";
}
function isgenerator(object) {
	return typeName(object) === "generator";
}
function iscoroutinefunction(object) {
	return isCoroutineFunction(object);
}
function iscoroutine(object) {
	return object instanceof Coroutine;
}
function isasyncgenfunction(object) {
	return tagOf(object) === "[object AsyncGeneratorFunction]";
}
function isasyncgen(object) {
	return tagOf(object) === "[object AsyncGenerator]";
}
function isawaitable(object) {
	return object instanceof Coroutine || methodOf(object, "__await__") !== void 0;
}
function isabstract(object) {
	const names = isType(object) ? getattr(object, "__abstractmethods__", null) : null;
	return names !== null && truth(names);
}
const GEN_CREATED = "GEN_CREATED";
const GEN_RUNNING = "GEN_RUNNING";
const GEN_SUSPENDED = "GEN_SUSPENDED";
const GEN_CLOSED = "GEN_CLOSED";
const CORO_CREATED = "CORO_CREATED";
const CORO_RUNNING = "CORO_RUNNING";
const CORO_SUSPENDED = "CORO_SUSPENDED";
const CORO_CLOSED = "CORO_CLOSED";
function getgeneratorstate(generator) {
	return `GEN_${generatorState(generator).toUpperCase()}`;
}
function getcoroutinestate(coroutine) {
	return coroutine.state;
}
function cleandoc(doc) {
	const lines = doc.replaceAll("	", "        ").split("\n");
	const indents = lines.slice(1).filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
	const margin = indents.length > 0 ? Math.min(...indents) : 0;
	const all = [lines[0].trimStart(), ...lines.slice(1).map((line) => line.slice(margin))];
	while (all.length > 0 && all.at(-1) === "") all.pop();
	while (all.length > 0 && all[0] === "") all.shift();
	return all.join("\n");
}
function getdoc(object) {
	const doc = getattr(object, "__doc__", null);
	return typeof doc === "string" ? cleandoc(doc) : null;
}
function getmro(cls) {
	return tupleFrom([...mro(cls)]);
}
function getmembers(object, predicate = null) {
	const members = [];
	for (const name of dir(object)) {
		let value;
		try {
			value = getattr(object, name);
		} catch {
			continue;
		}
		if (predicate === null || truth(invoke(predicate, value))) members.push(asTuple([name, value]));
	}
	return members;
}
function unwrap(func) {
	let found = func;
	for (let next; (next = getattr(found, "__wrapped__", null)) !== null;) found = next;
	return found;
}
const KINDS = [
	"POSITIONAL_ONLY",
	"POSITIONAL_OR_KEYWORD",
	"VAR_POSITIONAL",
	"KEYWORD_ONLY",
	"VAR_KEYWORD"
];
const DESCRIPTIONS = [
	"positional-only",
	"positional or keyword",
	"variadic positional",
	"keyword-only",
	"variadic keyword"
];
var ParameterKind = class {
	static __module__ = "inspect";
	static __name__ = "_ParameterKind";
	constructor(value) {
		this.value = value;
	}
	get name() {
		return KINDS[this.value];
	}
	get description() {
		return DESCRIPTIONS[this.value];
	}
	__lt__(other) {
		return this.value < other.value;
	}
	__str__() {
		return this.name;
	}
	__repr__() {
		return `<_ParameterKind.${this.name}: ${this.value}>`;
	}
};
const [positionalOnly, either, variadic, keywordOnly, keywords] = KINDS.map((_, value) => new ParameterKind(value));
var Empty = class {
	static __module__ = "inspect";
	static __name__ = "_empty";
};
var Parameter = class Parameter {
	static __module__ = "inspect";
	static empty = Empty;
	static POSITIONAL_ONLY = positionalOnly;
	static POSITIONAL_OR_KEYWORD = either;
	static VAR_POSITIONAL = variadic;
	static KEYWORD_ONLY = keywordOnly;
	static VAR_KEYWORD = keywords;
	constructor(name, kind, options = {}) {
		this.name = name;
		this.kind = kind;
		this.default = "default" in options ? options.default : Empty;
		this.annotation = "annotation" in options ? options.annotation : Empty;
	}
	replace(named = {}) {
		const { name = this.name, kind = this.kind, ...others } = named;
		return new Parameter(name, kind, {
			default: this.default,
			annotation: this.annotation,
			...others
		});
	}
	__str__() {
		const stars = this.kind === variadic ? "*" : this.kind === keywords ? "**" : "";
		const noted = this.annotation === Empty ? "" : `: ${annotationText(this.annotation)}`;
		const equals = noted === "" ? "=" : " = ";
		const given = this.default === Empty ? "" : `${equals}${repr(this.default)}`;
		return `${stars}${this.name}${noted}${given}`;
	}
	__repr__() {
		return `<Parameter "${this.__str__()}">`;
	}
};
var BoundArguments = class {
	static __module__ = "inspect";
	constructor(signature, given) {
		this.signature = signature;
		this.arguments = given;
	}
	get args() {
		const list = [];
		for (const { name, kind } of this.signature.parameters.values()) {
			if (kind === keywordOnly || kind === keywords || !this.arguments.has(name)) break;
			const value = this.arguments.get(name);
			if (kind === variadic) list.push(...value);
			else list.push(value);
		}
		return tupleFrom(list);
	}
	get kwargs() {
		const found = new Dict();
		for (const { name, kind } of this.signature.parameters.values()) {
			if (!this.arguments.has(name)) continue;
			const value = this.arguments.get(name);
			if (kind === keywordOnly) found.set(name, value);
			if (kind === keywords) found.update(value);
		}
		return found;
	}
	applyDefaults() {
		const all = [];
		for (const { name, kind, default: otherwise } of this.signature.parameters.values()) if (this.arguments.has(name)) all.push([name, this.arguments.get(name)]);
		else if (otherwise !== Empty) all.push([name, otherwise]);
		else if (kind === variadic) all.push([name, tupleFrom([])]);
		else if (kind === keywords) all.push([name, new Dict()]);
		this.arguments.clear();
		for (const [name, value] of all) this.arguments.set(name, value);
	}
	__repr__() {
		return `<BoundArguments (${[...this.arguments].map(([name, value]) => `${name}=${repr(value)}`).join(", ")})>`;
	}
};
var Signature = class Signature {
	static __module__ = "inspect";
	static empty = Empty;
	constructor(parameters, ...others) {
		const { parameters: list = [], returnAnnotation = Empty } = options(["parameters", "returnAnnotation"], parameters, ...others);
		this.parameters = new Dict(Array.from(list ?? [], (one) => [one.name, one]));
		this.returnAnnotation = returnAnnotation;
	}
	static fromCallable(obj) {
		return signature(obj);
	}
	replace(named = {}) {
		const { parameters = [...this.parameters.values()], returnAnnotation } = named;
		return new Signature(parameters, returnAnnotation === void 0 ? this.returnAnnotation : returnAnnotation);
	}
	bind(...given) {
		return this.#bind(given, false);
	}
	bindPartial(...given) {
		return this.#bind(given, true);
	}
	#bind(given, isPartial) {
		const named = isKeywords(given.at(-1)) ? { ...given.pop() } : {};
		const found = new Dict();
		const positional = [...given];
		for (const { name, kind, default: otherwise } of this.parameters.values()) if (kind === variadic) {
			if (positional.length > 0) found.set(name, tupleFrom(positional.splice(0)));
		} else if (kind === keywords) {
			if (Object.keys(named).length > 0) {
				found.set(name, new Dict(Object.entries(named)));
				for (const key of Object.keys(named)) delete named[key];
			}
		} else if (kind !== keywordOnly && positional.length > 0) {
			if (Object.hasOwn(named, name) && kind !== positionalOnly) throw new TypeError(`multiple values for argument '${name}'`);
			found.set(name, positional.shift());
		} else if (Object.hasOwn(named, name) && kind !== positionalOnly) {
			found.set(name, named[name]);
			delete named[name];
		} else if (otherwise === Empty && !isPartial) throw new TypeError(`missing a required argument: '${name}'`);
		if (positional.length > 0) throw new TypeError("too many positional arguments");
		const [extra] = Object.keys(named);
		if (extra !== void 0) throw new TypeError(`got an unexpected keyword argument '${extra}'`);
		return new BoundArguments(this, found);
	}
	__str__() {
		const parts = [];
		let isOnly = false;
		let isStarred = false;
		for (const one of this.parameters.values()) {
			if (one.kind === positionalOnly) isOnly = true;
			else if (isOnly) {
				parts.push("/");
				isOnly = false;
			}
			if (one.kind === variadic) isStarred = true;
			else if (one.kind === keywordOnly && !isStarred) {
				parts.push("*");
				isStarred = true;
			}
			parts.push(one.__str__());
		}
		if (isOnly) parts.push("/");
		const result = this.returnAnnotation === Empty ? "" : ` -> ${annotationText(this.returnAnnotation)}`;
		return `(${parts.join(", ")})${result}`;
	}
	__repr__() {
		return `<Signature ${this.__str__()}>`;
	}
};
function written(callable) {
	const text = getattr(callable, "__text_signature__", null);
	if (typeof text === "string") return text === "" ? [] : text.split(", ");
	const { names, rest, keywords: named, keywordRest } = parametersOf$1(callable);
	return [
		...names.map((name) => name.replace(/^_(?=[^_])|(?<=[^_])_$/g, "")),
		...rest ? ["*args"] : named && named.length > 0 ? ["*"] : [],
		...named ?? [],
		...keywordRest ? ["**kwargs"] : []
	];
}
function signature(callable) {
	const target = unwrap(callable);
	if (isType(target)) {
		const init = target.prototype.__init__;
		const maker = target[makes];
		if (!init && maker) return signatureOfMaker(maker, target);
		return signature(init ?? callableOf(target));
	}
	if (typeof target !== "function") {
		if (!methodOf(target, "__call__")) throw new TypeError(`${repr(target)} is not a callable object`);
		return signature(getattr(target, "__call__"));
	}
	if (isPartial(target)) return signatureOfPartial(target);
	const isBound = ismethod(target);
	const defaults = getattr(target, "__defaults__", null);
	const named = getattr(target, "__kwdefaults__", null);
	const annotations = getattr(target, "__annotations__", null);
	const list = written(target);
	const slash = list.indexOf("/");
	const star = list.findIndex((name) => /^\*(?!\*)/.test(name));
	const parameters = [];
	list.forEach((text, i) => {
		if (text === "/" || text === "*") return;
		const name = text.replace(/^\*+/, "");
		const kind = text.startsWith("**") ? keywords : text.startsWith("*") ? variadic : star >= 0 && i > star ? keywordOnly : i < slash ? positionalOnly : either;
		const noted = annotations?.has(name) ? { annotation: annotations.get(name) } : {};
		const given = kind === keywordOnly && named?.has(name) ? { default: named.get(name) } : {};
		parameters.push(new Parameter(name, kind, {
			...noted,
			...given
		}));
	});
	const positional = parameters.filter(({ kind }) => kind === positionalOnly || kind === either);
	const first = positional.length - (defaults?.length ?? 0);
	defaults?.forEach((value, i) => {
		const one = positional[first + i];
		if (!one) return;
		const noted = one.annotation === Empty ? {} : { annotation: one.annotation };
		parameters[parameters.indexOf(one)] = new Parameter(one.name, one.kind, {
			...noted,
			default: value
		});
	});
	if (isBound && parameters[0]?.name === "self") parameters.shift();
	return new Signature(parameters, annotations?.has("return") ? annotations.get("return") : Empty);
}
function signatureOfMaker(maker, type) {
	const noted = getattr(type, "__annotations__", null);
	const [, ...parameters] = signature(maker).parameters.values();
	return new Signature(parameters.map((one) => noted?.has(one.name) ? one.replace({ annotation: noted.get(one.name) }) : one), Empty);
}
function signatureOfPartial(target) {
	const whole = signature(target.func);
	const named = Object.fromEntries(target.keywords);
	let given;
	try {
		given = whole.bindPartial(...target.args, named).arguments;
	} catch (error) {
		const text = `partial object ${repr(target)} has incorrect arguments`;
		throw raiseFrom(new ValueError(text), error);
	}
	const left = [];
	const byName = [];
	let isByName = false;
	for (const one of whole.parameters.values()) {
		const isGiven = given.has(one.name);
		const isNamed = Object.hasOwn(named, one.name);
		if (isGiven && (one.kind === positionalOnly || one.kind === either && !isNamed)) continue;
		isByName ||= isGiven && one.kind === either;
		const isFilled = isGiven && (one.kind === either || one.kind === keywordOnly);
		const kind = isByName && one.kind === either ? keywordOnly : one.kind;
		const changed = one.replace({
			kind,
			...isFilled ? { default: given.get(one.name) } : {}
		});
		if (!isByName) left.push(changed);
		else if (kind !== variadic) byName.push(changed);
	}
	return new Signature([...left, ...byName], whole.returnAnnotation);
}
function callableOf(target) {
	for (let at = target; typeof at === "function"; at = Object.getPrototypeOf(at)) {
		const told = constructorFacts.get(at);
		const text = told?.__text_signature__?.replace(/^\w+(, )?/, "");
		if (told) return Object.assign(() => null, told, { __text_signature__: text });
	}
	const { names, rest } = parametersOf$1(target);
	const known = () => null;
	return Object.assign(known, { __text_signature__: [...names, ...rest ? ["*args"] : []].join(", ") });
}
nameFunctions(inspect_exports);
export { BoundArguments, CORO_CLOSED, CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, FullArgSpec, GEN_CLOSED, GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, Parameter, ParameterKind, Signature, cleandoc, getAnnotations, getattrStatic, getcallargs, getcoroutinestate, getdoc, getfullargspec, getgeneratorstate, getmembers, getmodulename, getmro, isabstract, isasyncgen, isasyncgenfunction, isawaitable, isbuiltin, isclass, iscode, iscoroutine, iscoroutinefunction, isdatadescriptor, isframe, isfunction, isgenerator, isgeneratorfunction, ismethod, ismethoddescriptor, ismethodwrapper, ismodule, isroutine, istraceback, signature, unwrap };
