import os
match os.fork():
    case 0:
        print("child", flush=True)
        os._exit(0)
    case pid:
        os.waitpid(pid, 0)
        print("parent", pid > 0)
