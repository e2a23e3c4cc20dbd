import "../../rolldown-runtime.js";
// runtime/python/math/gamma.ts
const numerator = [
	23531376880.41076,
	42919803642.6491,
	35711959237.35567,
	17921034426.03721,
	6039542586.352028,
	1439720407.3117216,
	248874557.86205417,
	31426415.585400194,
	2876370.6289353725,
	186056.26539522348,
	8071.672002365816,
	210.82427775157936,
	2.5066282746310002
];
const denominator = [
	0,
	39916800,
	120543840,
	150917976,
	105258076,
	45995730,
	13339535,
	2637558,
	357423,
	32670,
	1925,
	66,
	1
];
const g = 6.02468004077673;
const gMinusHalf = 5.52468004077673;
const logPi = 1.1447298858494002;
const exact = [1];
for (let n = 1; n < 23; n++) exact.push(exact[n - 1] * n);
function lanczosSum(x) {
	let top = 0;
	let bottom = 0;
	if (x < 5) for (let i = numerator.length - 1; i >= 0; i--) {
		top = top * x + numerator[i];
		bottom = bottom * x + denominator[i];
	}
	else for (let i = 0; i < numerator.length; i++) {
		top = top / x + numerator[i];
		bottom = bottom / x + denominator[i];
	}
	return top / bottom;
}
function sinPi(x) {
	const y = Math.abs(x) % 2;
	let sine;
	switch (Math.round(2 * y)) {
		case 0:
			sine = Math.sin(Math.PI * y);
			break;
		case 1:
			sine = Math.cos(Math.PI * (y - .5));
			break;
		case 2:
			sine = Math.sin(Math.PI * (1 - y));
			break;
		case 3:
			sine = -Math.cos(Math.PI * (y - 1.5));
			break;
		default: sine = Math.sin(Math.PI * (y - 2));
	}
	return x < 0 || Object.is(x, -0) ? -sine : sine;
}
function gammaOf(x) {
	if (Number.isInteger(x) && x >= 1 && x <= exact.length) return exact[x - 1];
	const size = Math.abs(x);
	if (size < 1e-20) return 1 / x;
	if (size > 200) return x < 0 ? 0 / sinPi(x) : Infinity;
	const y = size + gMinusHalf;
	const correction = (size > gMinusHalf ? y - size - gMinusHalf : y - gMinusHalf - size) * g / y;
	const far = size >= 140;
	const power = far ? Math.pow(y, size / 2 - .25) : Math.pow(y, size - .5);
	let result;
	if (x < 0) {
		result = -Math.PI / sinPi(size) / size * Math.exp(y) / lanczosSum(size);
		result -= correction * result;
		result /= power;
		return far ? result / power : result;
	}
	result = lanczosSum(size) / Math.exp(y);
	result += correction * result;
	result *= power;
	return far ? result * power : result;
}
function logGammaOf(x) {
	if (x === 1 || x === 2) return 0;
	const size = Math.abs(x);
	if (size < 1e-20) return -Math.log(size);
	let result = Math.log(lanczosSum(size)) - g;
	result += (size - .5) * (Math.log(size + g - .5) - 1);
	if (x >= 0) return result;
	return logPi - Math.log(Math.abs(sinPi(size))) - Math.log(size) - result;
}
export { gammaOf, logGammaOf };
