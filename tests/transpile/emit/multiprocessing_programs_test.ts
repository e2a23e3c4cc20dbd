/** Python programs that use the whole of `multiprocessing` print what CPython prints. */
import { testPrograms } from "./recorded.ts";

testPrograms("multiprocessing");
