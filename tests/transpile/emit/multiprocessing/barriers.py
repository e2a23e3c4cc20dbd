"""Workers go through phases together; a barrier keeps the step."""
from multiprocessing import Barrier, Process, Queue, Array

PHASES = 3


def work(barrier, n, board, out):
    for phase in range(PHASES):
        board[n] = phase + 1
        barrier.wait()
        seen = list(board)
        assert all(v >= phase + 1 for v in seen), seen
        index = barrier.wait()
        if index == 0:
            out.put(f"phase {phase}: all at {min(seen)}")
        barrier.wait()


if __name__ == "__main__":
    barrier, board, out = Barrier(3), Array("i", 3), Queue()
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    ps = [Process(target=work, args=(barrier, n, board, out)) for n in range(3)]
    for p in ps:
        p.start()
    for line in sorted(out.get() for _ in range(PHASES)):
        print(line)
    for p in ps:
        p.join()
    print(board[:], [p.exitcode for p in ps], barrier.n_waiting)
