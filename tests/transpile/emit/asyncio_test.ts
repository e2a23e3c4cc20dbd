/** Programs of async functions print what CPython prints, in its order. */
import { testPrograms } from "./recorded.ts";

testPrograms("asyncio");
