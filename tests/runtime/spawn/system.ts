/** What the system says of processes. */

/** The state of a process as `ps` shows it, such as "S" or "Z" for a zombie; undefined when there is none. */
export function stateOf(pid: number): string | undefined {
  return fieldsOf(pid)?.[0];
}

/** The number of a process's parent. */
export function parentOf(pid: number): number | undefined {
  const parent = fieldsOf(pid)?.[1];
  return parent === undefined ? undefined : Number(parent);
}

function fieldsOf(pid: number): string[] | undefined {
  try {
    const text = Deno.readTextFileSync(`/proc/${pid}/stat`);
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

/** Waits until nothing is left of a process, not even a zombie. */
export async function untilForgotten(pid: number): Promise<void> {
  await until(() => stateOf(pid) === undefined, `process ${pid} is forgotten`);
}

/** Waits until something is so that no event tells. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`Waited for a minute until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The numbers of a process's children, by what the system says. */
export function childrenOf(pid: number): number[] {
  return [...Deno.readDirSync("/proc")]
    .map(({ name }) => Number(name))
    .filter((one) => Number.isInteger(one) && parentOf(one) === pid);
}
