"""Two producers, two consumers and a queue with room for five: whoever is faster waits."""
from multiprocessing import Process, Queue

ORDERS = 6  # a producer


def produce(name, orders):
    for number in range(1, ORDERS + 1):
        orders.put((name, number))
    orders.put(None)  # this producer has finished


def consume(orders, done):
    handled = []
    while True:
        order = orders.get()
        if order is None:
            break
        name, number = order
        handled.append("%s-%d" % (name, number))
    done.put(handled)


if __name__ == "__main__":
    orders = Queue(5)
    done = Queue()
    producers = [Process(target=produce, args=(name, orders)) for name in ("north", "south")]
    consumers = [Process(target=consume, args=(orders, done)) for _ in range(2)]
    for process in producers + consumers:
        process.start()
    handled = []
    for _ in consumers:
        handled.extend(done.get())
    for process in producers + consumers:
        process.join()
    # Who handled what is a matter of luck; that nothing is lost or doubled is not.
    for order in sorted(handled):
        print("handled", order)
    print(len(handled), "orders,", len(set(handled)), "different")
