import sys, logging, traceback
from multiprocessing import Pool, Manager, Queue, Process, Event, Lock, Value, current_process
from concurrent.futures import ProcessPoolExecutor, as_completed
import core
from core import PIPELINE, settings
from core.stages import Clean

def process(item):
    i, data = item
    for _, cls in PIPELINE:
        data = cls()(data)
    return i, data

def init(minimum):
    settings.minimum = minimum

class Worker(Process):
    def __init__(self, tasks, results, *, name=None):
        super().__init__(name=name, daemon=True)
        self.tasks, self.results, self.seen = tasks, results, 0
    def run(self):
        for item in iter(self.tasks.get, None):
            self.seen += 1
            try:
                self.results.put((self.name, process(item), None))
            except RuntimeError as e:
                self.results.put((self.name, None, f"{e} <- {e.__cause__!r}"))
        self.results.put((self.name, "seen", None))

def main():
    print([c.__name__ for _, c in PIPELINE], Clean.run.calls, Clean.retries, core.stages.Scale.defaults)
    items = [(i, list(range(i))) for i in range(1, 5)]
    with Pool(2, initializer=init, initargs=(0,)) as p:
        print(p.map(process, items))
        r = p.apply_async(process, ((9, [-1]),))
        try: r.get(timeout=10)
        except RuntimeError as e: print("error", e, "|", repr(e.__cause__)[:60].split("(")[0])
    with ProcessPoolExecutor(2) as ex:
        fs = {ex.submit(process, it): it[0] for it in items}
        print(sorted((fs[f], f.result()[1]) for f in as_completed(fs)))
    tasks, results = Queue(), Queue()
    ws = [Worker(tasks, results, name=f"w{i}") for i in range(2)]
    for w in ws: w.start()
    for it in items + [(7, [1, -5])]: tasks.put(it)
    for _ in ws: tasks.put(None)
    got, done = [], 0
    while done < 2:
        n, r, e = results.get()
        if r == "seen": done += 1
        else: got.append((r, e))
    for w in ws: w.join()
    print(sorted(got, key=str), [w.exitcode for w in ws])
    with Manager() as m:
        d, l = m.dict(), m.list()
        ps = [Process(target=fill, args=(d, l, i)) for i in range(3)]
        [p.start() for p in ps]; [p.join() for p in ps]
        print(dict(sorted(d.items())), sorted(l))
def fill(d, l, i):
    d[i] = core.Settings(i); l.append(current_process().name.split("-")[0])
if __name__ == "__main__":
    main()
