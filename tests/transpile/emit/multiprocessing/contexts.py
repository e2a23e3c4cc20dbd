"""Start methods by name, and contexts."""
import multiprocessing
from multiprocessing import get_context, get_all_start_methods, get_start_method


def hello(q, method):
    q.put(f"hello from {method}")


def run(method):
    ctx = get_context(method)
    q = ctx.SimpleQueue()
    p = ctx.Process(target=hello, args=(q, method), name=f"by {method}")
    p.start()
    print(q.get(), p.name, p.join(), p.exitcode)
    return ctx


if __name__ == "__main__":
    print(get_all_start_methods(), get_start_method(allow_none=True))
    print(get_start_method(), multiprocessing.get_start_method())
    for method in get_all_start_methods():
        ctx = run(method)
        print(ctx.get_start_method(), type(ctx).__name__)
    run(None)
    for bad in ("nope", ""):
        try:
            get_context(bad)
        except ValueError as e:
            print("ValueError:", e)
    try:
        multiprocessing.set_start_method("spawn")
    except RuntimeError as e:
        print("RuntimeError:", e)
    multiprocessing.set_start_method("spawn", force=True)
    print(multiprocessing.get_start_method())
