import datetime as dt, itertools, pathlib, decimal, fractions, collections, uuid, json
from datetime import date, datetime, time, timedelta
from pathlib import Path
from decimal import Decimal
from fractions import Fraction
def ap(f, *a):
    try: return f(*a)
    except Exception as e: return f"{type(e).__name__} {e}"
print(ap(date.fromisoformat, "2024-01-02"), ap(datetime.fromisoformat, "2024-01-02T03:04"), ap(time.fromisoformat, "03:04"), ap(date.fromordinal, 5), ap(datetime.strptime, "2024", "%Y"), ap(dt.date.fromisoformat, "2024-05-06"), ap(date.fromisocalendar, 2024, 1, 1), ap(datetime.combine, date(2024, 1, 1), time(1)))
print(list(map(date.fromisoformat, ["2024-01-02"])), [f("2024-01-02") for f in (date.fromisoformat, str.upper, len)])
print(ap(dict.fromkeys, "ab"), ap(int.from_bytes, b"\x01\x02"), ap(bytes.fromhex, "ff"), ap(float.fromhex, "0x1p3"), ap(str.maketrans, "a", "b"), ap(bytearray.fromhex, "aa"), ap(Decimal.from_float, 0.5), ap(Fraction.from_float, 0.5), ap(Fraction.from_decimal, Decimal("0.5")), ap(collections.OrderedDict.fromkeys, "ab"), ap(itertools.chain.from_iterable, [[1]]).__next__(), ap(bytes.maketrans, b"a", b"b")[97])
f = date.fromisoformat
print(f("2024-01-02"), {"d": date.fromisoformat}["d"]("2024-01-03"))
class A:
    parse = staticmethod(date.fromisoformat)
    conv = {"x": Decimal.from_float, "y": date.fromisoformat}
print(A.parse("2024-01-02"), A.conv["y"]("2024-02-02"), A().conv["x"](1.5))
P = Path
print(ap(uuid.UUID, "12345678123456781234567812345678"), ap(json.JSONDecoder().decode, "[1]"), ap(timedelta(1).total_seconds), ap("abc".upper), ap([3, 1].sort), ap({"a": 1}.get, "a"), ap((1.5).is_integer), ap(b"a".hex))
class D2(date):
    @classmethod
    def parse(cls, s): return cls.fromisoformat(s)
print(type(D2.parse("2024-01-02")).__name__, type(ap(D2.fromisoformat, "2024-01-02")).__name__)
import argparse
from dataclasses import dataclass, field
from multiprocessing import Pool


@dataclass
class Entry:
    made: datetime = field(default_factory=datetime.now)
    day: date = field(default_factory=dt.date.today)


p = argparse.ArgumentParser()
p.add_argument("--day", type=date.fromisoformat)
print(p.parse_args(["--day", "2024-02-03"]).day, type(Entry().made).__name__, type(Entry().day).__name__)
print(sorted(["2024-02-01", "2023-12-31"], key=date.fromisoformat), max(["2024-02-01"], key=dt.datetime.fromisoformat))
convert = {"int": int, "day": date.fromisoformat, "from": Decimal.from_float}
print([convert[k](v) for k, v in [("int", "5"), ("day", "2024-01-01"), ("from", 0.25)]])
if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.map(date.fromisoformat, ["2024-01-02"]))
