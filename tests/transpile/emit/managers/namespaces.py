from multiprocessing import Process, Manager

def f(ns, ev):
    ns.x += 1
    ns.y = "hello"
    ns.items = [1, 2]
    ev.set()

if __name__ == "__main__":
    manager = Manager()
    ns = manager.Namespace()
    ns.x = 10
    ev = manager.Event()
    p = Process(target=f, args=(ns, ev))
    p.start()
    ev.wait()
    p.join()
    print(ns.x, ns.y, ns.items)
    print(ns)
    try:
        print(ns.zzz)
    except AttributeError as e:
        print("AttributeError", e)
    del ns.y
    print(hasattr(ns, "y"), hasattr(ns, "x"))
    print(ev.is_set(), ev.wait(0.01))
    ev.clear()
    print(ev.wait(timeout=0.01))
    ns2 = manager.Namespace(a=1, b=[2])
    print(ns2.a, ns2.b, ns2)
