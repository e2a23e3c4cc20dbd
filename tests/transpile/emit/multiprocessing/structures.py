"""Structures in shared memory, copies, and C types by themselves."""
import ctypes
from ctypes import c_int, c_char, c_double, sizeof, Structure
from multiprocessing import Process, Value, Array
from multiprocessing.sharedctypes import RawArray, RawValue, copy, synchronized


class Cell(Structure):
    _fields_ = [("row", c_int), ("col", c_int), ("tag", c_char * 4)]


def mark(cells):
    for i, cell in enumerate(cells):
        cell.row = i
        cell.col = i * i
        cell.tag = b"n%d" % i


if __name__ == "__main__":
    cells = RawArray(Cell, 3)
    p = Process(target=mark, args=(cells,))
    p.start(); p.join()
    for cell in cells:
        print(cell.row, cell.col, cell.tag)
    print(sizeof(Cell), sizeof(c_double), sizeof(c_int))
    v = RawValue("i", 4)
    w = copy(v)
    w.value += 1
    print(v.value, w.value)
    s = synchronized(v)
    with s.get_lock():
        s.value *= 10
    print(v.value, s.value, type(s).__name__)
    c = copy(cells)
    c[0].row = 99
    print(cells[0].row, c[0].row)
    for type_ in (ctypes.c_byte, ctypes.c_short, ctypes.c_long, ctypes.c_longlong, ctypes.c_ulong, ctypes.c_float):
        print(type_.__name__, sizeof(type_), Value(type_, 3).value)
    n = c_int(5)
    n.value += 2**31
    print(n, n.value, c_double(1).value, ctypes.c_bool(3).value)
