"""Structs of few and many bytes: ints of eight bytes at their bounds, offsets, values that pack others meanwhile."""
import struct
ints = [0, 1, -1, 2**31-1, 2**31, -2**31, -2**31-1, 2**32-1, 2**32, 2**32+1, -2**32, 2**53-1, 2**53, -(2**53)+1, -2**53, 2**63-1, -2**63, 2**64-1, 2**64, True, 123456789012345]
for f in ("<q", ">q", "<Q", ">Q", "n", "N", "!qQ", "@bq", "<3q", "<8sQ?", ">Qd5sx"):
    for v in ints:
        n = struct.calcsize(f)
        args = {"!qQ": (v, v), "@bq": (1, v), "<3q": (v, 1, v), "<8sQ?": (b"abcdefghij", v, v), ">Qd5sx": (v, 3.0, b"xy")}.get(f, (v,))
        try:
            b = struct.pack(f, *args)
            print(f, v, b.hex(), struct.unpack(f, b), struct.unpack_from(f, b"123" + b, 3), list(struct.iter_unpack(f, b * 2))[1], struct.unpack_from(f, b"12" + b + b"4", -n - 1))
            a = bytearray(n + 4)
            struct.pack_into(f, a, 2, *args)
            print(a.hex(), struct.unpack_from(f, memoryview(a), 2))
        except struct.error as e:
            print(f, v, e)
class I:
    def __init__(self, n): self.n = n
    def __index__(self):
        struct.pack("<4Q", 9, 9, 9, 9)
        struct.unpack("<2q", bytes(16))
        return self.n
print(struct.pack("<QhQ", 5, I(7), I(8)).hex())
big = struct.Struct("<40i10s")
b = big.pack(*range(40), b"hello")
print(big.unpack(b), big.unpack_from(b + b, big.size)[-2:])
for bad in (lambda: struct.unpack("<q", b"1234567"), lambda: struct.unpack_from("<q", b"12345678", 1), lambda: struct.unpack_from("<q", b"12345678", -4), lambda: struct.unpack_from("<q", b"12345678", -9), lambda: struct.pack_into("<q", bytearray(8), 1, 3), lambda: struct.pack_into("<q", bytearray(8), -2, 3), lambda: struct.pack("<q", 1.5), lambda: struct.pack("<q"), lambda: struct.pack("<h", 40000)):
    try: print(bad())
    except struct.error as e: print(e)
