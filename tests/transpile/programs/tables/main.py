import pickle
from multiprocessing import Pool, Process, Queue

import registry
import shapes
from registry import app, kinds


def make(args):
    name, size = args
    shape = kinds[name](size)
    return shape.describe(), app.routes["/area"](shape), getattr(shape, "colour", None)


def grow(shape):
    if isinstance(shape, shapes.Square):
        return shapes.Square(shape.size * 2)
    return type(shape)(shape.radius * 2)


def child(queue):
    queue.put((sorted(kinds), shapes.double(21), shapes.Extra().describe(), shapes.Circle.made, registry.jobs))


if __name__ == "__main__":
    print(sorted(kinds), registry.jobs, shapes.Square, shapes.double(4), shapes.Extra().area())
    print(shapes.Square(3) == pickle.loads(pickle.dumps(shapes.Square(3))))
    with Pool(2) as pool:
        print(pool.map(make, [("square", 2), ("circle", 1)]))
        grown = pool.map(grow, [shapes.Square(3), shapes.Circle(2)])
        print(grown[0], type(grown[1]) is shapes.Circle, grown[1].radius)
        print(pool.apply(shapes.area, (shapes.Square(1.5),)))
    queue = Queue()
    process = Process(target=child, args=(queue,))
    process.start()
    print(queue.get())
    process.join()
