import os

class Server:
    def __init__(self, n):
        self.n = n
        self.children = {}

    def start(self):
        for i in range(self.n):
            pid = os.fork()
            if pid == 0:
                self.work(i)
            self.children[pid] = i

    def work(self, i):
        os._exit(i * i)

    def join(self):
        results = []
        while self.children:
            pid, status = os.wait()
            results.append((self.children.pop(pid), os.WEXITSTATUS(status)))
        return sorted(results)

s = Server(4)
s.start()
print(s.join())
