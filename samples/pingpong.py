"""Ping-pong over a pipe: two processes that take turns."""
from multiprocessing import Pipe, Process


def player(ball):
    """Returns every ball, one higher, until none comes any more."""
    while True:
        height = ball.recv()
        if height is None:
            break
        ball.send(height + 1)
    ball.close()


if __name__ == "__main__":
    mine, theirs = Pipe()
    process = Process(target=player, args=(theirs,))
    process.start()

    height = 0
    for turn in range(1, 1001):
        mine.send(height + 1)
        height = mine.recv()
        if turn % 250 == 0:
            print(f"after {turn:4d} turns the ball is at {height}")
    mine.send(None)
    process.join()
    print("exit code", process.exitcode)
