import asyncio, types
class Node:
    def __init__(self, v): self.v = v
@types.coroutine
def switch():
    yield
class Loop:
    """A hand made scheduler."""
    def __init__(self): self.q = []
    def add(self, c): self.q.append(c)
    def run(self):
        while self.q:
            c = self.q.pop(0)
            try:
                c.send(None)
            except StopIteration as e:
                print("result", e.value)
            else:
                self.q.append(c)
async def w(name, n):
    for i in range(n):
        print(name, i)
        await switch()
    return name
l = Loop(); l.add(w("a", 2)); l.add(w("b", 3)); l.run()
c = w("c", 2)
c.send(None)
c.close()
try: c.send(None)
except RuntimeError as e: print(e)
class Sw:
    def __await__(self):
        x = yield "req"
        print("resumed with", x)
        return x
async def main():
    return await Sw()
m = main()
print(m.send(None))
try: m.send("val")
except StopIteration as e: print(e.value)
m = main(); m.send(None)
try: m.throw(ValueError("t"))
except ValueError as e: print("threw", e)
