from multiprocessing import Process, Array, Value
import ctypes

class Worker(Process):
    def __init__(self, result, progress, index):
        super().__init__()
        self.result = result
        self.progress = progress
        self.index = index

    def run(self):
        for i in range(5):
            self.result[self.index] += i
            with self.progress.get_lock():
                self.progress.value += 0.5

if __name__ == "__main__":
    result = Array(ctypes.c_int, 3)
    progress = Value(ctypes.c_float, 0.0)
    ws = [Worker(result, progress, i) for i in range(3)]
    for w in ws:
        w.start()
    for w in ws:
        w.join()
    print(list(result), progress.value)
    print(f"{progress.value:.1f} {result[0]:03d}")
    results = {i: result[i] for i in range(len(result))}
    print(results)
