import { Process, Value } from "@manycore/multiprocessing";

interface Flag {
  value: number;
}

export function spin(value: Flag): void {
  value.value = 1;
  for (;;);
}

export async function wait(value: Flag): Promise<void> {
  value.value = 1;
  await new Promise((resolve) => setTimeout(resolve, 3_600_000));
}

if (import.meta.main) {
  for (const target of [spin, wait]) {
    const value = new Value("i", 0, { lock: false });
    const process = new Process({ target, args: [value], daemon: true });
    process.start();
    while (value.value === 0) await process.join(0.001);
  }
  console.log("main ends");
}
