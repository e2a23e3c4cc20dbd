/* @ts-self-types="../../runtime/shared_memory.ts" */
export { ShareableList, SharedMemory } from "./shareable_list.js";
