import { __exportAll } from "../../rolldown-runtime.js";
import { ABC, add, asTuple, complex, div, endLineage, float, floordiv, getattr, int, mod, nameClasses, ne, neg, pos } from "../core.js";
// runtime/python/numbers.ts
var numbers_exports = __exportAll({
	Complex: () => Complex,
	Integral: () => Integral,
	Number: () => Number,
	Rational: () => Rational,
	Real: () => Real
});
var Number = class extends ABC {};
endLineage(Number);
Object.defineProperty(Number.prototype, "__hash__", {
	value: null,
	writable: true
});
var Complex = class extends Number {
	static __abstractmethods__ = "__abs__ __add__ __complex__ __eq__ __mul__ __neg__ __pos__ __pow__ __radd__ __rmul__ __rpow__ __rtruediv__ __truediv__ conjugate imag real".split(" ");
	__bool__() {
		return ne(this, 0);
	}
	__sub__(other) {
		return add(this, neg(other));
	}
	__rsub__(other) {
		return add(neg(this), other);
	}
};
var Real = class extends Complex {
	static __abstractmethods__ = "__ceil__ __float__ __floor__ __floordiv__ __le__ __lt__ __mod__ __rfloordiv__ __rmod__ __round__ __trunc__".split(" ");
	__divmod__(other) {
		return asTuple([floordiv(this, other), mod(this, other)]);
	}
	__rdivmod__(other) {
		return asTuple([floordiv(other, this), mod(other, this)]);
	}
	__complex__() {
		return complex(float(this));
	}
	get real() {
		return pos(this);
	}
	get imag() {
		return 0;
	}
	conjugate() {
		return this.real;
	}
};
var Rational = class extends Real {
	static __abstractmethods__ = ["denominator", "numerator"];
	__float__() {
		const part = (name) => int(getattr(this, name));
		return div(part("numerator"), part("denominator"));
	}
};
var Integral = class extends Rational {
	static __abstractmethods__ = "__and__ __int__ __invert__ __lshift__ __or__ __rand__ __rlshift__ __ror__ __rrshift__ __rshift__ __rxor__ __xor__".split(" ");
	__index__() {
		return int(this);
	}
	__float__() {
		return float(int(this));
	}
	get numerator() {
		return this.real;
	}
	get denominator() {
		return 1;
	}
};
Complex.register(complex);
Real.register(float);
Integral.register(int);
nameClasses(numbers_exports, "numbers");
export { Complex, Integral, Number, Rational, Real };
