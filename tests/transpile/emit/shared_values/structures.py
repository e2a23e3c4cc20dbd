from multiprocessing import Process, Queue, Pipe, Pool, Value, Array, RawArray, RawValue
from ctypes import Structure, c_int, c_double, c_char, c_char_p, sizeof
import ctypes

class Point(Structure):
    _fields_ = [("x", c_int), ("y", c_int)]

    def __init__(self, x=1, y=2):
        super().__init__(x, y)

    def __str__(self):
        return "<%d,%d>" % (self.x, self.y)

    @property
    def total(self):
        return self.x + self.y

class N2(Structure):
    _fields_ = [("x", c_int), ("y", c_int)]

class Node(Structure):
    pass

Node._fields_ = [("value", c_double), ("next_index", c_int)]

class Named(Structure):
    _fields_ = [("first_name", c_char * 10), ("age", c_int), ("bio", c_char_p)]

def shift(p):
    return p.x + p.y

def child(q, conn):
    p = q.get()
    p.x += 1
    conn.send(p)

if __name__ == '__main__':
    p = Point()
    print(p, p.total, Point(5), str(Point(y=9)))
    v = Value(Point)
    print(v.x, v.y, v)
    v2 = Value(Point, 7)
    print(v2.x, v2.y)
    n = Array(Node, 2)
    n[0].value = 2.5
    n[1].next_index = -1
    print([(k.value, k.next_index) for k in n])
    a = RawValue(Named, b"Ann", 5, b"a longer text")
    print(a.first_name, a.age, a.bio)
    a.first_name = b"Bob"
    print(a.first_name.decode(), sizeof(a), sizeof(Named))
    q = Queue()
    here, there = Pipe()
    pr = Process(target=child, args=(q, there))
    pr.start()
    q.put(N2(10, 20))
    back = here.recv()
    pr.join()
    print(back.x)
    with Pool(2) as pool:
        print(pool.map(shift, [N2(i, i) for i in range(4)]))
    pts = (Point * 3)()
    print(len(pts), pts[0], [str(x) for x in pts])
    pts[1] = Point(3, 4)
    print(pts[1].x)
    try:
        {p: 1}
    except TypeError as e:
        print(e)
    print(p == Point(), p is p, isinstance(p, Structure), isinstance(pts, ctypes.Array))
    print(hasattr(p, 'x'), hasattr(p, 'z'), getattr(p, 'y'))
    setattr(p, 'x', 77)
    p.extra = 'hello'
    print(p.x, p.extra)
    try:
        print(p.nothing)
    except AttributeError as e:
        print(e)
    try:
        v.nothing
    except AttributeError as e:
        print(e)
    m = (c_int * 3 * 2)()
    m[1][2] = 9
    print([list(r) for r in m])
    print(bytes(RawArray('B', [1, 2, 3])), bytearray((c_char * 3)(b'a', b'b', b'c')))
    r = RawArray(c_int, range(5))
    print(sum(r), r[-1], r[1:3], list(r), 3 in r, r.__len__())
    for i, x in enumerate(r):
        r[i] = x * 2
    print(r[:])
    f = r
    f[0] = -1
    print(r[0], f is r)
