import base64, zlib, binascii
from binascii import hexlify, Error as BadHex
data = b"some data " * 20
z = zlib.compress(data, level=9)
print(len(z), base64.b64encode(z), base64.b64encode(b"\xff\xfe", altchars=b"-_"))
print(base64.b32decode("mfrgg===", casefold=True), base64.a85encode(data[:9], adobe=True, wrapcol=5))
print(hexlify(z[:4], "-"), zlib.crc32(data) & 0xffffffff, zlib.adler32(data))
try:
    binascii.unhexlify("abc")
except BadHex as e:
    print(type(e), e, isinstance(e, ValueError))
d = zlib.decompressobj()
out = b"".join(d.decompress(z[i:i+5]) for i in range(0, len(z), 5)) + d.flush()
print(out == data, d.eof)
try:
    zlib.decompress(b"xx")
except zlib.error as e:
    print(repr(e))
try:
    base64.b64decode("abc")
except Exception as e:
    print(repr(e))
c = zlib.compressobj(memLevel=9, wbits=-15)
print(c.compress(b"ab") + c.flush())
