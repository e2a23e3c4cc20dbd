import time
print(time.get_clock_info("monotonic").monotonic, time.CLOCK_MONOTONIC, time.clock_getres(time.CLOCK_MONOTONIC) > 0)
import hashlib
print(hashlib.shake_128(b"x").hexdigest(8), hashlib.shake_256(b"").digest(4), hashlib.new("sha3_256", b"a").hexdigest()[:8], hashlib.blake2b(b"a", digest_size=8).hexdigest(), hashlib.blake2s(b"q", key=b"k").hexdigest()[:8], hashlib.pbkdf2_hmac("sha256", b"p", b"s", 10).hex()[:8], hashlib.scrypt(b"p", salt=b"s", n=2, r=1, p=1).hex()[:8], sorted(hashlib.algorithms_guaranteed)[:3])
import uuid
u = uuid.UUID("12345678123456781234567812345678"); print(u, u.int, u.hex, u.fields, u.version, u.variant, u.bytes_le, u.time_low, u.node, u.clock_seq, uuid.uuid5(uuid.NAMESPACE_DNS, "a.b"), uuid.RFC_4122)
