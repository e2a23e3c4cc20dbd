import threading, time
from threading import Barrier, BrokenBarrierError, Thread
results = []
def action():
    results.append("action")
b = Barrier(3, action=action, timeout=2)
def party(n):
    i = b.wait()
    results.append(sorted([i])[0] in (0, 1, 2))
ts = [Thread(target=party, args=(n,)) for n in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(results, b.n_waiting, b.parties, b.broken)
b2 = Barrier(2)
def lonely():
    try:
        b2.wait(0.05)
    except BrokenBarrierError as e:
        print("broken", repr(e), b2.broken)
t = Thread(target=lonely); t.start(); t.join()
try:
    b2.wait()
except threading.BrokenBarrierError:
    print("still broken")
b2.reset()
print(b2.broken)
def waits():
    try:
        b2.wait()
    except BrokenBarrierError:
        print("aborted")
t = Thread(target=waits); t.start()
time.sleep(0.01)
print(b2.n_waiting)
b2.abort(); t.join()
try:
    Barrier(0)
except ValueError as e:
    print(e)
def bad(): raise KeyError("x")
b3 = Barrier(1, bad)
try:
    b3.wait()
except KeyError as e:
    print("KeyError", e, b3.broken)
