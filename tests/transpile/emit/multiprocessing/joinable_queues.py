"""Queues that know when all is done."""
from multiprocessing import JoinableQueue, Process, Value


def worker(q, done):
    while True:
        item = q.get()
        if item is None:
            q.task_done()
            break
        with done.get_lock():
            done.value += item
        q.task_done()


if __name__ == "__main__":
    q, done = JoinableQueue(), Value("i", 0)
    ps = [Process(target=worker, args=(q, done), daemon=True) for _ in range(3)]
    for p in ps:
        p.start()
    for n in range(1, 21):
        q.put(n)
    q.join()
    print("all done:", done.value, q.empty())
    for _ in ps:
        q.put(None)
    q.join()
    for p in ps:
        p.join()
    print([p.exitcode for p in ps])
    try:
        q.task_done()
    except ValueError as e:
        print("ValueError:", e)
    q.put("x")
    print(q.get(timeout=5), q.qsize())
    q.task_done()
    q.join()
    bounded = JoinableQueue(1)
    bounded.put(1)
    try:
        bounded.put(2, timeout=0.05)
    except Exception as e:
        print(type(e).__name__, type(e).__module__, str(e) == "")
    print(bounded.get(), bounded.full())
    bounded.task_done()
    bounded.join()
