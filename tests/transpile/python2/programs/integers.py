for i in xrange(1, 16):
    print "%2d %04x %s" % (i, i, ''.join([str((i >> k) & 1) for k in (3, 2, 1, 0)])),
    if i % 3 == 0: print
print
print ''.join(chr(ord(c) ^ 1) for c in "hello"), [ord(c) for c in 'az']
crc = 0
for c in "some text":
    crc = ((crc << 5) + crc + ord(c)) & 0xffffffff
print crc, hex(crc), crc / 1000, crc % 1000, type(crc)
n = 600851475143
f = 2
while f * f <= n:
    while n % f == 0: n /= f
    f += 1
print n
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print gcd(1071, 462), reduce(lambda a, b: a * b / gcd(a, b), range(1, 21))
fact = lambda n: n < 2 and 1 or n * fact(n - 1)
print fact(20), fact(21), fact(25), [fact(21)], fact(30) / fact(28)
print 2 ** 62, 2 ** 63, -(2 ** 63), [2 ** 62], [2 ** 63], [-(2 ** 63) - 1], 4611686018427387904 * 2
print sum(int(d) for d in str(2 ** 1000)), len(str(2 ** 1000)), int('9' * 20) + 1, long('123')
print 1e308 * 10, -1e308 * 10, 0.1 * 3, 1 / 3.0, 1.0 // 3, 7.5 % 2, -7.5 % 2, divmod(7.5, 2)
print 3 * 'ab', [0] * 3, (1, 2) * 2, not 0, True + 1, True / 2, int(True), -True
