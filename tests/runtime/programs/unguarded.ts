import { Process } from "@manycore/multiprocessing";

export function work(): void {}

const process = new Process({ target: work });
process.start();
await process.join();
