import time
print(time.get_clock_info("monotonic").monotonic, time.CLOCK_MONOTONIC, time.clock_getres(time.CLOCK_MONOTONIC) > 0)
import array
import base64
import hashlib
print(hashlib.shake_128(b"x").hexdigest(8), hashlib.shake_256(b"").digest(4), hashlib.new("sha3_256", b"a").hexdigest()[:8], hashlib.blake2b(b"a", digest_size=8).hexdigest(), hashlib.blake2s(b"q", key=b"k").hexdigest()[:8], hashlib.pbkdf2_hmac("sha256", b"p", b"s", 10).hex()[:8], hashlib.scrypt(b"p", salt=b"s", n=2, r=1, p=1).hex()[:8], sorted(hashlib.algorithms_guaranteed)[:3])
import uuid
u = uuid.UUID("12345678123456781234567812345678"); print(u, u.int, u.hex, u.fields, u.version, u.variant, u.bytes_le, u.time_low, u.node, u.clock_seq, uuid.uuid5(uuid.NAMESPACE_DNS, "a.b"), uuid.RFC_4122)

# Messages that end anywhere in a block, given at once, by parts, from memory that changes afterwards, and many bytes.
for name in ("md5", "sha1", "sha224", "sha256", "sha512"):
    whole = hashlib.new(name)
    growing = hashlib.new(name)
    part = bytearray()
    for length in range(140):
        message = bytes(i * 7 + length & 255 for i in range(length))
        whole.update(hashlib.new(name, message).digest())
        part[:] = message
        growing.update(part)
        whole.update(growing.hexdigest().encode())
    kept = growing.copy()
    growing.update(b"more")
    print(name, whole.hexdigest(), kept.hexdigest(), growing.hexdigest())
    print(hashlib.new(name, bytes(1023)).hexdigest(), hashlib.new(name, bytes(1025)).hexdigest())

# Bytes that lie side by side.
first = bytes(5)
second = bytes([1, 2, 3])
view = memoryview(second)
print(first, second, first + second, bytes(view[1:]), second[1:], array.array("B", second), array.array("h", b"\1\0\2\0"))
print(base64.b64encode(second), [base64.b64decode(base64.b64encode(bytes(n))) == bytes(n) for n in range(5)])
print("abc".encode("utf-16-be"), "caf\xe9 ".encode(), ("x" * 200).encode()[-3:], bytes(2000)[1990:], len(bytes(3000)))
print(("y" * 60).encode().decode()[-5:], ("caf\xe9" * 5).encode().decode(), b"abc".decode("ascii"), "abc".encode("latin-1"))
