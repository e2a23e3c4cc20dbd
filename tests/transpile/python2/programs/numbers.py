from __future__ import with_statement
print 7 / 2, -7 / 2, 7 / -2, 7 // 2, 7 % 3, -7 % 3, 7.0 / 2, 7 / 2.0, divmod(7, 2), divmod(-7, 2)
a = 10; b = 4
print a / b, a % b, float(a) / b, a ** b, a ** -1
a /= 3
print a
x = [10, 20, 30]
x[1] /= 7
print x
print sum(x) / len(x), sum(x) / float(len(x))
print 0777, 0xff, 0b101, 1000000000000, 2 ** 63, 2 ** 64 - 1, -2 ** 63, 2**31
print int(3.7), int(-3.7), long(5), int('42'), int('ff', 16), float('2.5'), abs(-3), pow(2, 10)
print round(3.5), round(2.567, 2), round(-0.5), round(1234.5678, -2)
print 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3
print 1 == 1.0, 1 <> 2, 3 != 3, not 1, 1 < 2 < 3
print hex(255), oct(8), bin(5), hex(2**70), oct(0)
print int(1e10), int(1e20), 10**20 / 10**18, 10**20 / 3
import sys
print sys.maxint, sys.maxint + 1, -sys.maxint - 1
print type(sys.maxint), type(sys.maxint + 1), isinstance(2 ** 70, long), isinstance(1, (int, long))
print [2 ** 64, 1]
def avg(*nums):
    return sum(nums) / len(nums)
print avg(1, 2, 4), avg(1.0, 2, 4)
