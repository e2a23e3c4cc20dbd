/** A child uses up its memory; the program, and another child, go on. */
import { getContext, type Queue } from "../../../mod.ts";

const { Process, Queue: Items } = getContext("spawn");

export function devour(): void {
  const all: number[][] = [];
  for (;;) all.push(new Array(100_000).fill(1.5));
}

export async function echo(questions: Queue<string>, answers: Queue<string>): Promise<void> {
  await answers.put(await questions.get());
}

if (import.meta.main) {
  const [questions, answers] = [new Items<string>(), new Items<string>()];
  const [greedy, modest] = [
    new Process({ target: devour }),
    new Process({ target: echo, args: [questions, answers] }),
  ];
  greedy.start();
  modest.start();
  await greedy.join();
  await questions.put("still there");
  console.log(greedy.exitcode! < 0, await answers.get());
  await modest.join();
}
