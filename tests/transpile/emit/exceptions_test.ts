/** Exceptions: what they have, how they follow from each other, groups, warnings. */
import { testPrograms } from "./recorded.ts";

testPrograms("exceptions");
