/** Programs for what the documents of this project name in their prose print what CPython prints. */
import { testPrograms } from "./recorded.ts";

testPrograms("named");
