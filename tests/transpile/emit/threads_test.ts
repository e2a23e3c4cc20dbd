/** Programs with threads, and with executors, print what CPython prints. */
import { testPrograms } from "./recorded.ts";

testPrograms("threads");
