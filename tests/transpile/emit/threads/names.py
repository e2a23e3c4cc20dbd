import threading
def f(): print(threading.current_thread().name, threading.current_thread().daemon)
class C:
    def m(self): print(threading.current_thread().name)
    def __call__(self): print(threading.current_thread().name)
ts = [threading.Thread(target=f), threading.Thread(target=C().m), threading.Thread(target=lambda: f()),
      threading.Thread(target=C()), threading.Thread(target=f, name="given"), threading.Thread()]
for t in ts:
    print(t.name, t.ident, t.is_alive())
    t.start(); t.join()
    print(t.ident is not None)
t = ts[0]
t.name = "renamed"; print(t.name, t.getName()); t.setName("again"); print(t.name)
print(t.isDaemon())
try: t.join(); t.start()
except RuntimeError as e: print(e)
n = threading.Thread(target=f)
try: n.join()
except RuntimeError as e: print(e)
try: threading.current_thread().join()
except RuntimeError as e: print(e)
def selfjoin():
    try: threading.current_thread().join()
    except RuntimeError as e: print(e)
    try: threading.current_thread().daemon = True
    except RuntimeError as e: print(e)
x = threading.Thread(target=selfjoin); x.start(); x.join()
class NoInit(threading.Thread):
    def __init__(self): pass
try: NoInit().start()
except RuntimeError as e: print(e)
try: threading.Thread(group=1)
except AssertionError as e: print(e)
print(threading.active_count(), [t.name for t in threading.enumerate()])
print(threading.get_ident() == threading.main_thread().ident)
import re
print(re.sub(r"\d{5,}", "N", repr(n)), re.sub(r"\d{5,}", "N", repr(x)))
