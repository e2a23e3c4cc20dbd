import threading
data = threading.local()
data.value = "main"
def show(n):
    try:
        print(data.value)
    except AttributeError as e:
        print("AttributeError", e)
    data.value = n
    print(n, data.value, data.__dict__)
for i in range(2):
    t = threading.Thread(target=show, args=(i,)); t.start(); t.join()
print(data.value, hasattr(data, "nope"), getattr(data, "nope", 5))
class My(threading.local):
    def __init__(self):
        self.items = []
    def add(self, x):
        self.items.append(x)
        return len(self.items)
m = My()
m.add(1); m.add(2)
def other():
    print(m.add(9), m.items)
t = threading.Thread(target=other); t.start(); t.join()
print(m.items)
class Given(threading.local):
    def __init__(self, value, *, step=1):
        self.value, self.step = value, step
    def next(self):
        self.value += self.step
        return self.value
given = Given(5, step=2)
given.next()
t = threading.Thread(target=lambda: print(given.next(), given.step)); t.start(); t.join()
print(given.next())
