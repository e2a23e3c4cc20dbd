/* @ts-self-types="../../runtime/shared_memory.ts" */
import { ShareableList } from "./shareable_list.js";
import { SharedMemory } from "./shared_memory2.js";
export { ShareableList, SharedMemory };
