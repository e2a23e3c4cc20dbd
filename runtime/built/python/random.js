/* @ts-self-types="../../../runtime/python/random.ts" */
import "./program.js";
export { Random, SystemRandom, betavariate, binomialvariate, choice, choices, expovariate, gammavariate, gauss, getrandbits, getstate, lognormvariate, normalvariate, paretovariate, randbytes, randint, random, randrange, sample, seed, setstate, shuffle, triangular, uniform, vonmisesvariate, weibullvariate } from "./parts/random.js";
