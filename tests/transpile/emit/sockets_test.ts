import { testPrograms } from "./recorded.ts";

testPrograms("sockets");
