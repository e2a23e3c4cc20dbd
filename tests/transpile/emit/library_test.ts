/** Programs that use dataclasses, enumerations, contexts, copies, abstract and generic classes print what CPython prints. */
import { testPrograms } from "./recorded.ts";

testPrograms("library");
