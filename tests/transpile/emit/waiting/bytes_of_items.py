"""Bytes of what waits, and of all else."""
import time
def slow():
    for i in range(3):
        time.sleep(0)
        yield i
print(bytes(slow()))
print(bytearray(slow()))
print(set(slow()))
print(bytes(3), bytes(b"a"), bytes("é", "utf-8"), bytes([1, 2]), bytes(x for x in range(3)), bytearray(), bytes(), bytes("x", encoding="ascii"), bytearray("é", "latin-1"))
class B:
    def __bytes__(self): return b"bb"
    def __iter__(self): return iter([1, 2])
print(bytes(B()), bytearray(B()), bytes(bytearray(b"q")), bytes(memoryview(b"zz")), bytes({1: 2}), bytes((1, 2)))
print(bytes([x for x in slow()]))
for bad in ["a", 1.5, None, [256], ["x"], -1]:
    try: print(bytes(bad))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
