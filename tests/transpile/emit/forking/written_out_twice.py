import os, sys
sys.stdout.write("before fork\n")
sys.stderr.write("err\n")
pid = os.fork()
if not pid:
    sys.stdout.write("child\n")
    sys.exit(0)
os.waitpid(pid, 0)
sys.stdout.write("parent\n")
sys.stdout.flush()
if os.fork() == 0:
    os._exit(0)
os.wait()
sys.stdout.write("last\n")
