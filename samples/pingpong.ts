/** Ping-pong over a pipe: two processes that take turns. */
import { type Connection, Pipe, Process } from "@manycore/multiprocessing";
import { add, print, str } from "@manycore/multiprocessing/python";

/** Returns every ball, one higher, until none comes any more. */
export async function player(ball: Connection): Promise<void> {
  while (true) {
    const height = await ball.recv();
    if (height == null) {
      break;
    }
    await ball.send((height as number) + 1);
  }
  ball.close();
}

if (import.meta.main) {
  const [mine, theirs] = Pipe();
  const process = new Process({ target: player, args: [theirs] });
  process.start();

  let height: number | null = 0;
  for (let turn = 1; turn < 1001; turn++) {
    await mine.send(add(height, 1));
    height = await mine.recv() as number | null;
    if (turn % 250 === 0) {
      print(`after ${String(turn).padStart(4)} turns the ball is at ${str(height)}`);
    }
  }
  await mine.send(null);
  await process.join();
  print("exit code", process.exitcode);
}
