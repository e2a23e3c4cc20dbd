import { __exportAll } from "../../rolldown-runtime.js";
import { afterFork } from "../../core.js";
import { nameFunctions } from "../core.js";
import { Random, SystemRandom } from "./random2.js";
// runtime/python/random.ts
var random_exports = __exportAll({
	Random: () => Random,
	SystemRandom: () => SystemRandom,
	betavariate: () => betavariate,
	binomialvariate: () => binomialvariate,
	choice: () => choice,
	choices: () => choices,
	expovariate: () => expovariate,
	gammavariate: () => gammavariate,
	gauss: () => gauss,
	getrandbits: () => getrandbits,
	getstate: () => getstate,
	lognormvariate: () => lognormvariate,
	normalvariate: () => normalvariate,
	paretovariate: () => paretovariate,
	randbytes: () => randbytes,
	randint: () => randint,
	random: () => random,
	randrange: () => randrange,
	sample: () => sample,
	seed: () => seed,
	setstate: () => setstate,
	shuffle: () => shuffle,
	triangular: () => triangular,
	uniform: () => uniform,
	vonmisesvariate: () => vonmisesvariate,
	weibullvariate: () => weibullvariate
});
let generator;
afterFork(() => {
	generator = void 0;
});
function shared() {
	return generator ??= new Random();
}
const seed = (a, version) => shared().seed(a, version);
const getstate = () => shared().getstate();
const setstate = (state) => shared().setstate(state);
const random = () => shared().random();
const getrandbits = (k) => shared().getrandbits(k);
const randbytes = (n) => shared().randbytes(n);
const randrange = ((start, stop, step) => shared().randrange(start, stop, step));
const randint = ((a, b) => shared().randint(a, b));
const choice = (seq) => shared().choice(seq);
const choices = (population, weights, named) => shared().choices(population, weights, named);
const sample = (population, k, named) => shared().sample(population, k, named);
const shuffle = (x) => shared().shuffle(x);
const uniform = (a, b) => shared().uniform(a, b);
const triangular = (low, high, mode) => shared().triangular(low, high, mode);
const gauss = (mu, sigma) => shared().gauss(mu, sigma);
const normalvariate = (mu, sigma) => shared().normalvariate(mu, sigma);
const lognormvariate = (mu, sigma) => shared().lognormvariate(mu, sigma);
const expovariate = (lambd) => shared().expovariate(lambd);
const vonmisesvariate = (mu, kappa) => shared().vonmisesvariate(mu, kappa);
const gammavariate = (alpha, beta) => shared().gammavariate(alpha, beta);
const betavariate = (alpha, beta) => shared().betavariate(alpha, beta);
const paretovariate = (alpha) => shared().paretovariate(alpha);
const weibullvariate = (alpha, beta) => shared().weibullvariate(alpha, beta);
const binomialvariate = (n, p) => shared().binomialvariate(n, p);
nameFunctions(random_exports);
export { betavariate, binomialvariate, choice, choices, expovariate, gammavariate, gauss, getrandbits, getstate, lognormvariate, normalvariate, paretovariate, randbytes, randint, random, random_exports, randrange, sample, seed, setstate, shuffle, triangular, uniform, vonmisesvariate, weibullvariate };
