import os, signal, time

class Timeout(Exception):
    pass

def on_alarm(signum, frame):
    raise Timeout("too slow")

signal.signal(signal.SIGALRM, on_alarm)
pid = os.fork()
if pid == 0:
    signal.alarm(1)
    try:
        time.sleep(10)
    except Timeout as e:
        print("child:", e, flush=True)
        os._exit(9)
print(os.wait()[1] >> 8)
