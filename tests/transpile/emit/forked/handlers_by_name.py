"""Functions put where only the run time knows: by setattr, by decorators that give nothing back."""
from multiprocessing import Process


class Holder:
    pass


def outer(k):
    holder = Holder()
    hooks = []

    def register(function):
        hooks.append(function)

    @register
    def announce(name):
        print("for", name, k, flush=True)

    setattr(holder, "callback", lambda: k)
    return holder, hooks


def work(holder, hooks):
    for hook in hooks:
        hook("child")
    print(holder.callback(), flush=True)


if __name__ == "__main__":
    holder, hooks = outer(5)
    process = Process(target=work, args=(holder, hooks))
    process.start()
    process.join()
    print(process.exitcode)
