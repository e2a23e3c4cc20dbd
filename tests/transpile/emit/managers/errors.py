from multiprocessing import Manager
import queue

if __name__ == "__main__":
    m = Manager()
    d = m.dict(a=1)
    l = m.list([1, 2])
    q = m.Queue(maxsize=1)
    for action in (
        lambda: d["nope"],
        lambda: d.pop("x"),
        lambda: l[10],
        lambda: l.remove(5),
        lambda: l.index(9),
        lambda: d.__delitem__("q"),
        lambda: d[[1]],
    ):
        try:
            action()
        except Exception as e:
            print(type(e).__name__, e)
    q.put(1)
    try:
        q.put_nowait(2)
    except queue.Full as e:
        print("Full", type(e).__name__)
    print(q.get(), q.full(), q.empty())
    try:
        q.get(timeout=0.02)
    except queue.Empty:
        print("Empty")
    try:
        q.get(False)
    except queue.Empty:
        print("Empty again")
    try:
        q.get_nowait()
    except queue.Empty:
        print("Empty nowait")
    try:
        d.nomethod()
    except AttributeError as e:
        print(e)
    print(d.get("zz"), d.get("zz", 5), d.setdefault("n", []), d.pop("a"), d.pop("a", None))
    m.shutdown()
    try:
        d["a"] = 1
    except Exception as e:
        print("after shutdown", isinstance(e, (ConnectionError, EOFError, OSError)))
