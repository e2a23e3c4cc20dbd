import threading
def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name)
threading.excepthook = hook
def bad():
    raise ValueError("boom")
t = threading.Thread(target=bad, name="t1"); t.start(); t.join()
def leave():
    raise SystemExit(3)
t = threading.Thread(target=leave, name="t0"); t.start(); t.join()
threading.excepthook = threading.__excepthook__
t = threading.Thread(target=leave, name="t0"); t.start(); t.join()
try: t.daemon = True
except RuntimeError as e: print(e)
t = threading.Thread(target=bad, name="t2"); t.start(); t.join()
print("ok")
