/** Programs whose processes share objects by way of a manager print what CPython prints. */
import { testPrograms } from "./recorded.ts";

testPrograms("managers");
