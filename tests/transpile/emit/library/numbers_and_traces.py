import traceback, statistics, hashlib, uuid, signal, sys
def boom(n):
    if n == 0: raise ValueError("bad value")
    boom(n - 1)
try:
    boom(0)
except ValueError as e:
    s = traceback.format_exc()
    print(s.splitlines()[0], "|", s.splitlines()[-1])
    print(traceback.format_exception_only(e), "".join(traceback.format_exception(e)).splitlines()[-1])
    print(traceback.format_exception_only(type(e), e))
print(statistics.mean([1, 2, 3, 4]), statistics.mean([1, 2]), statistics.mean([1.5, 2.5]), statistics.median([3, 1, 2]), statistics.median([1, 2, 3, 4]), statistics.mode("aabbb"), statistics.stdev([1, 2, 3, 4]), statistics.pstdev([1, 2, 3, 4]), statistics.variance([2.5, 3.5, 8]), statistics.pvariance([1, 2, 3]), statistics.quantiles([1, 2, 3, 4, 5]), statistics.median_low([1, 2]), statistics.median_high([1, 2]), statistics.multimode("aabb"), statistics.fmean([1, 2]), statistics.harmonic_mean([40, 60]), statistics.geometric_mean([54, 24, 36]))
try:
    statistics.mean([])
except statistics.StatisticsError as e: print(e)
print(hashlib.md5(b"a").hexdigest(), hashlib.sha256("x".encode()).hexdigest(), hashlib.sha1().digest())
h = hashlib.sha256(); h.update(b"ab"); g = h.copy(); h.update(b"c"); print(h.hexdigest(), g.hexdigest(), h.name, h.digest_size, h.block_size)
print(hashlib.new("sha512", b"q").hexdigest()[:10], hashlib.blake2b(b"x").hexdigest()[:10], hashlib.sha3_256(b"x").hexdigest())
u = uuid.uuid4(); print(len(str(u)), u.version, uuid.UUID("12345678123456781234567812345678"), repr(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")), uuid.uuid3(uuid.NAMESPACE_URL, "a").hex)
print(signal.SIGTERM, repr(signal.SIGINT), signal.SIGKILL.value, signal.Signals(15).name, -signal.SIGTERM, signal.strsignal(9))
