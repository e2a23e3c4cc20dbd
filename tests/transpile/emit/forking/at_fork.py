import os

os.register_at_fork(
    before=lambda: print("before 1", flush=True),
    after_in_child=lambda: print("in child 1", flush=True),
)
os.register_at_fork(
    before=lambda: print("before 2", flush=True),
    after_in_child=lambda: print("in child 2", flush=True),
)
if os.fork() == 0:
    os._exit(0)
os.wait()
print("end")
