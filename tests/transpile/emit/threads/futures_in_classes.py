from concurrent.futures import ThreadPoolExecutor, Future, Executor
import concurrent.futures
class Downloader:
    def __init__(self, workers):
        self.executor = ThreadPoolExecutor(max_workers=workers)
        self.results = {}
    def fetch(self, url):
        return len(url)
    def start(self, urls):
        futures = [self.executor.submit(self.fetch, u) for u in urls]
        return futures
    def run(self, urls):
        for u, f in zip(urls, self.start(urls)):
            self.results[u] = f.result()
        return self.results
    def close(self):
        self.executor.shutdown()
d = Downloader(2)
print(d.run(["a", "bcd"]))
d.close()
def make(ex: Executor, n: int) -> Future:
    return ex.submit(lambda: n)
with concurrent.futures.ThreadPoolExecutor() as ex:
    f = make(ex, 3)
    print(f.result(), isinstance(f, Future), isinstance(ex, Executor), type(f).__name__)
    fs = []
    for i in range(3):
        def g(i=i): return i * 10
        fs.append(ex.submit(g))
    print([f.result() for f in fs], sum(f.result() for f in fs), max(fs, key=lambda f: f.result()).result())
