/** Python programs that start processes of the operating system behave as under CPython. */
import { testPrograms } from "./recorded.ts";

testPrograms("processes");
