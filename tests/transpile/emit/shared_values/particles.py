from multiprocessing import Process, Value, Array, RawValue
import ctypes
from ctypes import Structure, Union, c_int, c_double, c_char, c_float, c_uint32, sizeof

class Point(Structure):
    """A point."""
    _fields_ = [('x', c_double), ('y', c_double)]

    def norm2(self):
        return self.x ** 2 + self.y ** 2

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

class Particle(Structure):
    _fields_ = [
        ('pos', Point),
        ('vel', Point),
        ('mass', c_float),
        ('name', c_char * 8),
        ('hits', c_int * 4),
    ]

class Bits(Union):
    _fields_ = [('f', c_float), ('i', c_uint32)]

class Flags(Structure):
    _fields_ = [('a', c_int, 3), ('b', c_int, 5)]

def step(parts, n):
    for _ in range(n):
        for p in parts:
            p.pos.x += p.vel.x
            p.pos.y += p.vel.y
            p.hits[0] += 1

if __name__ == '__main__':
    parts = Array(Particle, 3)
    for i in range(3):
        parts[i].pos = Point(i, i * 2)
        parts[i].vel = (0.5, 0.25)
        parts[i].mass = 1.5
        parts[i].name = b'p%d' % i
    pr = Process(target=step, args=(parts, 4))
    pr.start()
    pr.join()
    for p in parts:
        print(p.pos.x, p.pos.y, p.mass, p.name, p.hits[:], p.pos, p.pos.norm2())
    print(sizeof(Particle), sizeof(Point), sizeof(Flags))
    pt = Value(Point, 3, 4)
    print(pt.x, pt.y, pt)
    pt.x = 10
    with pt.get_lock():
        pt.y += 1
    print(pt.get_obj().norm2(), pt.x, pt.y)
    b = Bits(f=1.0)
    print(hex(b.i))
    fl = Flags(1, -3)
    print(fl.a, fl.b)
    local = Point(1, 2)
    print(local, local.x)
    q = Point(y=5)
    print(q)
    raw = RawValue(Point, 5, 6)
    try:
        Point(1, 2, 3)
    except TypeError as e:
        print(e)
    try:
        pt.x = 'a'
    except TypeError as e:
        print(e)
