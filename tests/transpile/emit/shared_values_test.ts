/** Programs that share numbers, arrays, texts and structures print what CPython prints. */
import { testPrograms } from "./recorded.ts";

testPrograms("shared_values");
