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
