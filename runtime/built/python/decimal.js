/* @ts-self-types="../../../runtime/python/decimal.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { TypeError } from "../core.js";
import { isFloat, isInt, isKeywords, nameClasses, nameFunctions } from "./core.js";
import { BaseContext, Clamped, ConversionSyntax, Decimal, DecimalException, DecimalTuple, DivisionByZero, DivisionImpossible, DivisionUndefined, FloatOperation, Inexact, InvalidContext, InvalidOperation, Overflow, Rounded, Subnormal, Underflow, abs, add, compare, compareSignal, compareTotal, compareTotalMag, computed, contextOf, created, current, divide, divideInt, exp, fma, isNormal, isSubnormal, ln, log10, logb, logicalAnd, logicalInvert, logicalOr, logicalXor, max, maxMag, min, minMag, minus, multiply, nextMinus, nextPlus, nextToward, normalize, numberClass, plus, power, powerModulo, quantize, quotientAndRest, remainder, remainderNear, required, rotate, sameQuantum, scaleb, shift, squareRoot, subtract, toIntegral, toText, usual } from "./parts/decimal.js";
import { Number } from "./parts/numbers.js";
// runtime/python/decimal/operations.ts
var Context = class extends BaseContext {
	#unary(rule, x) {
		const a = required(x);
		return computed(this, (limits, status) => rule(a, limits, status));
	}
	#binary(rule, x, y) {
		const [a, b] = [required(x), required(y)];
		return computed(this, (limits, status) => rule(a, b, limits, status));
	}
	createDecimal(num = "0") {
		return created(num, this);
	}
	createDecimalFromFloat(f) {
		if (!isInt(f) && !isFloat(f)) throw new TypeError("argument must be int or float");
		const exact = Decimal.fromFloat(f);
		return created(exact, this);
	}
	canonical(x) {
		if (!(x instanceof Decimal)) throw new TypeError("argument must be a Decimal");
		return x;
	}
	copyAbs(x) {
		return new Decimal(required(x).withSign(0));
	}
	copyDecimal(x) {
		return new Decimal(required(x));
	}
	copyNegate(x) {
		const a = required(x);
		return new Decimal(a.withSign(a.sign === 1 ? 0 : 1));
	}
	divmod(x, y) {
		return quotientAndRest(required(x), required(y), this);
	}
	fma(x, y, z) {
		const [a, b, c] = [
			required(x),
			required(y),
			required(z)
		];
		return computed(this, (limits, status) => fma(a, b, c, limits, status));
	}
	isCanonical(x) {
		if (!(x instanceof Decimal)) throw new TypeError("argument must be a Decimal");
		return true;
	}
	isFinite(x) {
		return required(x).kind === "finite";
	}
	isInfinite(x) {
		return required(x).kind === "infinity";
	}
	isNan(x) {
		return required(x).isNan;
	}
	isNormal(x) {
		return isNormal(required(x), this.limits);
	}
	isQnan(x) {
		return required(x).kind === "nan";
	}
	isSigned(x) {
		return required(x).sign === 1;
	}
	isSnan(x) {
		return required(x).kind === "snan";
	}
	isSubnormal(x) {
		return isSubnormal(required(x), this.limits);
	}
	isZero(x) {
		return required(x).isZero;
	}
	numberClass(x) {
		return numberClass(required(x), this.limits);
	}
	power(a, b, modulo = null) {
		const known = {
			a,
			b,
			modulo
		};
		for (const value of [
			a,
			b,
			modulo
		]) if (isKeywords(value)) Object.assign(known, value);
		const third = isKeywords(known.modulo) ? null : known.modulo;
		const [x, y] = [required(known.a), required(known.b)];
		if (third === null || third === void 0) return computed(this, (limits, status) => power(x, y, limits, status));
		const z = required(third);
		return computed(this, (limits, status) => powerModulo(x, y, z, limits, status));
	}
	radix() {
		return new Decimal(10);
	}
	sameQuantum(x, y) {
		return sameQuantum(required(x), required(y));
	}
	toEngString(x) {
		return toText(required(x), this.capitals === 1, true);
	}
	toSciString(x) {
		return toText(required(x), this.capitals === 1);
	}
	#integral(x, isNoted) {
		const a = required(x);
		return computed(this, (limits, status) => toIntegral(a, limits, status, isNoted));
	}
	toIntegralValue(x) {
		return this.#integral(x, false);
	}
	toIntegral(x) {
		return this.#integral(x, false);
	}
	toIntegralExact(x) {
		return this.#integral(x, true);
	}
	abs(x) {
		return this.#unary(abs, x);
	}
	exp(x) {
		return this.#unary(exp, x);
	}
	ln(x) {
		return this.#unary(ln, x);
	}
	log10(x) {
		return this.#unary(log10, x);
	}
	logb(x) {
		return this.#unary(logb, x);
	}
	logicalInvert(x) {
		return this.#unary(logicalInvert, x);
	}
	minus(x) {
		return this.#unary(minus, x);
	}
	nextMinus(x) {
		return this.#unary(nextMinus, x);
	}
	nextPlus(x) {
		return this.#unary(nextPlus, x);
	}
	normalize(x) {
		return this.#unary(normalize, x);
	}
	plus(x) {
		return this.#unary(plus, x);
	}
	sqrt(x) {
		return this.#unary(squareRoot, x);
	}
	add(x, y) {
		return this.#binary(add, x, y);
	}
	subtract(x, y) {
		return this.#binary(subtract, x, y);
	}
	multiply(x, y) {
		return this.#binary(multiply, x, y);
	}
	divide(x, y) {
		return this.#binary(divide, x, y);
	}
	divideInt(x, y) {
		return this.#binary(divideInt, x, y);
	}
	remainder(x, y) {
		return this.#binary(remainder, x, y);
	}
	remainderNear(x, y) {
		return this.#binary(remainderNear, x, y);
	}
	compare(x, y) {
		return this.#binary(compare, x, y);
	}
	compareSignal(x, y) {
		return this.#binary(compareSignal, x, y);
	}
	compareTotal(x, y) {
		return this.#binary(compareTotal, x, y);
	}
	compareTotalMag(x, y) {
		return this.#binary(compareTotalMag, x, y);
	}
	copySign(x, y) {
		return this.#binary((x, y) => x.withSign(y.sign), x, y);
	}
	logicalAnd(x, y) {
		return this.#binary(logicalAnd, x, y);
	}
	logicalOr(x, y) {
		return this.#binary(logicalOr, x, y);
	}
	logicalXor(x, y) {
		return this.#binary(logicalXor, x, y);
	}
	max(x, y) {
		return this.#binary(max, x, y);
	}
	maxMag(x, y) {
		return this.#binary(maxMag, x, y);
	}
	min(x, y) {
		return this.#binary(min, x, y);
	}
	minMag(x, y) {
		return this.#binary(minMag, x, y);
	}
	nextToward(x, y) {
		return this.#binary(nextToward, x, y);
	}
	quantize(x, y) {
		return this.#binary(quantize, x, y);
	}
	rotate(x, y) {
		return this.#binary(rotate, x, y);
	}
	scaleb(x, y) {
		return this.#binary(scaleb, x, y);
	}
	shift(x, y) {
		return this.#binary(shift, x, y);
	}
};
// runtime/python/decimal.ts
var decimal_exports = __exportAll({
	BasicContext: () => BasicContext,
	Clamped: () => Clamped,
	Context: () => Context,
	ConversionSyntax: () => ConversionSyntax,
	Decimal: () => Decimal,
	DecimalException: () => DecimalException,
	DecimalTuple: () => DecimalTuple,
	DefaultContext: () => DefaultContext,
	DivisionByZero: () => DivisionByZero,
	DivisionImpossible: () => DivisionImpossible,
	DivisionUndefined: () => DivisionUndefined,
	ExtendedContext: () => ExtendedContext,
	FloatOperation: () => FloatOperation,
	HAVE_CONTEXTVAR: () => true,
	HAVE_THREADS: () => true,
	Inexact: () => Inexact,
	InvalidContext: () => InvalidContext,
	InvalidOperation: () => InvalidOperation,
	MAX_EMAX: () => MAX_EMAX,
	MAX_PREC: () => MAX_PREC,
	MIN_EMIN: () => MIN_EMIN,
	MIN_ETINY: () => MIN_ETINY,
	Overflow: () => Overflow,
	ROUND_05UP: () => ROUND_05UP,
	ROUND_CEILING: () => ROUND_CEILING,
	ROUND_DOWN: () => ROUND_DOWN,
	ROUND_FLOOR: () => ROUND_FLOOR,
	ROUND_HALF_DOWN: () => ROUND_HALF_DOWN,
	ROUND_HALF_EVEN: () => ROUND_HALF_EVEN,
	ROUND_HALF_UP: () => ROUND_HALF_UP,
	ROUND_UP: () => ROUND_UP,
	Rounded: () => Rounded,
	Subnormal: () => Subnormal,
	Underflow: () => Underflow,
	getcontext: () => getcontext,
	localcontext: () => localcontext,
	setcontext: () => setcontext
});
const ROUND_UP = "ROUND_UP";
const ROUND_DOWN = "ROUND_DOWN";
const ROUND_CEILING = "ROUND_CEILING";
const ROUND_FLOOR = "ROUND_FLOOR";
const ROUND_HALF_UP = "ROUND_HALF_UP";
const ROUND_HALF_DOWN = "ROUND_HALF_DOWN";
const ROUND_HALF_EVEN = "ROUND_HALF_EVEN";
const ROUND_05UP = "ROUND_05UP";
const HAVE_THREADS = true;
const HAVE_CONTEXTVAR = true;
const MAX_PREC = 999999999999999999n;
const MAX_EMAX = 999999999999999999n;
const MIN_EMIN = -999999999999999999n;
const MIN_ETINY = -1999999999999999997n;
const DefaultContext = new Context();
usual.context = DefaultContext;
const BasicContext = new Context({
	prec: 9,
	rounding: ROUND_HALF_UP,
	traps: [
		Clamped,
		InvalidOperation,
		DivisionByZero,
		Overflow,
		Underflow
	]
});
const ExtendedContext = new Context({
	prec: 9,
	rounding: ROUND_HALF_EVEN,
	traps: []
});
function getcontext() {
	return contextOf();
}
function setcontext(context) {
	if (!(context instanceof BaseContext)) throw new TypeError("argument must be a context");
	const isTemplate = [
		DefaultContext,
		BasicContext,
		ExtendedContext
	].includes(context);
	const own = isTemplate ? context.copy() : context;
	if (isTemplate) own.clearFlags();
	current.set(own);
}
var ContextManager = class {
	static __module__ = "decimal";
	#local;
	#before;
	constructor(local, before) {
		this.#local = local;
		this.#before = before;
		this.__enter__();
	}
	__enter__() {
		current.set(this.#local);
		return this.#local;
	}
	__exit__(..._error) {
		current.set(this.#before);
		return false;
	}
	[Symbol.dispose]() {
		this.__exit__();
	}
};
function localcontext(ctx = null, changes = {}) {
	const named = isKeywords(ctx) ? ctx : changes;
	const base = isKeywords(ctx) ? ctx.ctx ?? null : ctx;
	const before = getcontext();
	if (base !== null && !(base instanceof BaseContext)) throw new TypeError("optional argument must be a context");
	const local = (base ?? before).copy();
	for (const [name, value] of Object.entries(named)) {
		if (name === "ctx") continue;
		if (!(name in local) || name === "limits") throw new TypeError(`this function got an unexpected keyword argument '${name}'`);
		if (value !== null) local[name] = value;
	}
	return new ContextManager(local, before);
}
nameFunctions(decimal_exports);
nameClasses(decimal_exports, "decimal");
Number.register(Decimal);
export { BasicContext, Clamped, Context, ConversionSyntax, Decimal, DecimalException, DecimalTuple, DefaultContext, DivisionByZero, DivisionImpossible, DivisionUndefined, ExtendedContext, FloatOperation, HAVE_CONTEXTVAR, HAVE_THREADS, Inexact, InvalidContext, InvalidOperation, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, Overflow, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Rounded, Subnormal, Underflow, getcontext, localcontext, setcontext };
