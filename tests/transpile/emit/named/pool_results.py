"""What a pool gives back: at once, later, by a callback, or as an error."""
from multiprocessing import Pool, TimeoutError

factor = 1


def prepare(value):
    global factor
    factor = value


def scaled(number):
    return number * factor


def divided(a, b):
    return a / b


def wait_for(event):
    event.wait()
    return "waited"


if __name__ == "__main__":
    from multiprocessing import Manager

    with Manager() as manager, Pool(2, initializer=prepare, initargs=(10,)) as pool:
        print(pool.map(scaled, range(5)))
        later = pool.map_async(scaled, range(3), callback=lambda values: print("all:", values))
        later.wait()
        print(later.ready(), later.successful(), later.get())

        seen = []
        result = pool.apply_async(divided, (7, 2), callback=seen.append)
        print(result.get(timeout=30))
        result.wait()
        print(seen)

        failed = pool.apply_async(divided, (1, 0), error_callback=lambda e: print("callback:", e))
        failed.wait(30)
        print(failed.ready(), failed.successful())
        try:
            failed.get()
        except ZeroDivisionError as error:
            print("raised again:", error)
        try:
            pool.apply(divided, (1, 0))
        except ZeroDivisionError as error:
            print("by apply:", error)

        event = manager.Event()
        slow = pool.apply_async(wait_for, (event,))
        slow.wait(0.01)
        print(slow.ready())
        try:
            slow.successful()
        except ValueError as error:
            print("ValueError:", str(error).endswith("not ready"))
        try:
            slow.get(timeout=0.01)
        except TimeoutError:
            print("not yet")
        event.set()
        print(slow.get())

        try:
            pool.join()
        except ValueError as error:
            print("ValueError:", error)
        pool.close()
        pool.join()
        try:
            pool.apply(scaled, (1,))
        except ValueError as error:
            print("ValueError:", error)
