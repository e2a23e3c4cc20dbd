from array import array
import array as arrays
from multiprocessing import Pool, Array
import struct, tempfile, zlib

def total(numbers):
    return numbers.typecode, sum(numbers), len(numbers)

def attempt(run):
    try:
        print(run())
    except Exception as e:
        print(type(e).__name__, e)

if __name__ == "__main__":
    a = array("i", [1, 2, 3, 4])
    a[1:3] = array("i", [9])
    print(a, a[0], a[-1], a[::-1], a[1:], len(a), 9 in a, a.itemsize, a.typecode)
    del a[0]
    a.insert(0, 7); a.reverse(); a += array("i", [5]); a *= 2
    print(a, a.count(9), a.index(7), a.pop(), a.pop(0), a.tolist(), a == array("d", a), a < array("i", [9, 9]))
    a.remove(5); a.extend([1, 2]); a.extend(array("i", [3])); print(a)
    d = array("d", [1, 2.5]); d.append(3); print(d, d[0], sum(d), array("f", [0.1]), list(reversed(d)), sorted(d, reverse=True))
    print(array("u", "abé"), array("w", "a\U0001f600").tounicode() == "a\U0001f600", array("b"), bool(array("b")), repr(array("B", b"\x01\xff")))
    print(array("h", [1, -2]).tobytes(), struct.unpack("<2h", array("h", [1, -2]).tobytes()), zlib.crc32(array("h", [1, -2])))
    h = array("H", [1, 2]); h.byteswap(); print(h); h.frombytes(b"\x01\x02"); print(h)
    with tempfile.TemporaryFile() as f:
        array("q", [2**62, -5]).tofile(f)
        f.seek(0)
        q = array("q"); q.fromfile(f, 2); print(q)
        attempt(lambda: q.fromfile(f, 1))
    for run in (lambda: array("b", [200]), lambda: array("B", [-1]), lambda: array("I", [-1]), lambda: array("I", [2**40]), lambda: array("l", [2**63]), lambda: array("Q", [2**64]), lambda: array("i", ["a"]), lambda: array("i", [1.5]), lambda: array("d", ["x"]), lambda: array("z"), lambda: array("i", "ab"), lambda: array("i", b"abc"),
                lambda: a[99], lambda: a["x"], lambda: array("i").pop(), lambda: a.index(1000), lambda: a.remove(1000), lambda: a + [1], lambda: a + array("d"), lambda: a.extend(array("d", [1])), lambda: hash(a), lambda: array("u", [1]), lambda: array(5), lambda: a.__setitem__(slice(0, 1), [1])):
        attempt(run)
    print(arrays.typecodes, type(a), [x * 2 for x in a], max(a), enumerate(a).__class__.__name__)
    with Pool(2) as pool:
        print(pool.map(total, [array("i", range(5)), array("d", [0.5, 1.5])]))
    a[0] = 41; a[0] += 1
    print(a[0], a, dict(zip("ab", a)), tuple(a)[:2], [*a][-1])
