"""Methods of classes that come from another class."""
import collections
from collections import OrderedDict
a = OrderedDict.fromkeys("abc", 0)
od = collections.OrderedDict.fromkeys("abc", 0)
print(a, od, collections.OrderedDict.fromkeys("ab").popitem(), collections.defaultdict.fromkeys("ab"), dict.fromkeys("ab"))
import datetime
print(datetime.datetime.fromordinal(700000), datetime.datetime.fromisocalendar(2024, 3, 1), datetime.datetime.today().year > 2000)
class D(datetime.datetime): pass
print(repr(D.fromisocalendar(2024, 3, 1)), repr(datetime.datetime.fromordinal(700000)))
class T(datetime.time): pass
class L(datetime.timedelta): pass
print(repr(D(2024, 1, 2)), repr(T(3, 4)), repr(L(days=5)), repr(D.fromisoformat("2024-05-06")))
for days in (10**9, -(10**9), 2**31 - 1, 2**31, 10**10):
    try:
        datetime.timedelta(days=days)
    except OverflowError as e:
        print(e)
