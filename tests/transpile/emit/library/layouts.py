import struct, hmac, hashlib
from struct import pack, unpack, Struct
HEADER = Struct("<4sHI")
def encode(items):
    out = bytearray()
    out += HEADER.pack(b"DATA", len(items), sum(items))
    for i in items:
        out += pack(">h", i)
    return bytes(out)
def decode(data):
    magic, n, total = HEADER.unpack_from(data)
    values = [v for (v,) in struct.iter_unpack(">h", data[HEADER.size:])]
    assert sum(values) == total
    return magic.decode(), values
d = encode([1, -2, 300])
print(d, decode(d), HEADER.size)
a, b = unpack("<bd", b"\x05" + pack("<d", 2.0))
print(a, b, b + 1)
try:
    unpack("i", b"")
except struct.error as e:
    print("error:", e)
buf = bytearray(8)
struct.pack_into("<I", buf, 4, 0xdeadbeef)
print(buf, struct.unpack_from("<I", buf, offset=4)[0])
mac = hmac.new(b"secret", b"msg", hashlib.sha256)
print(mac.hexdigest(), hmac.compare_digest(mac.digest(), hmac.digest(b"secret", b"msg", "sha256")))
