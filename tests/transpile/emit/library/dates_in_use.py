from datetime import datetime, date, timedelta, timezone, time
class D(datetime):
    pass
d = D(2024, 2, 28, 23, 59, 59, 999999)
print(repr(d + timedelta(microseconds=1)), type(d + timedelta(1)).__name__, d - timedelta(days=60), hash(d) == hash(datetime(2024,2,28,23,59,59,999999)))
a = datetime(2024, 1, 1, tzinfo=timezone.utc)
b = datetime(2024, 1, 1, 2, tzinfo=timezone(timedelta(hours=2)))
print(a == b, hash(a) == hash(b), a < b, a <= b, a - b, a != datetime(2024,1,1))
try:
    a < datetime(2024, 1, 1)
except TypeError as e:
    print(e)
print(f"{d:%Y-%m-%d %H:%M:%S.%f %j %% %A %a %B %b %p %I %y %U %W %w %u %G-%V %c|%x|%X|%D|%F|%T|%R|%e|%-d|%_d|%05d|%^a|%#a|%#B|%Q|%}")
print(d.strftime("%z|%Z|%s") != "", a.strftime("%z|%:z|%Z|%%f"), date(2024, 3, 5).strftime("%z|%f|%H"))
for t in (timedelta(days=-1, seconds=5), timedelta(microseconds=-1), timedelta(0.5, 0.25), timedelta(weeks=3, milliseconds=2.5), timedelta(days=999999999), timedelta(seconds=1e9, microseconds=7)):
    print(t, repr(t), t.total_seconds(), t / timedelta(seconds=7), t // timedelta(seconds=7), -t, abs(t), bool(t))
print(min(datetime.max, datetime.min), datetime.max - datetime.min, date.max - date(1, 1, 1))
for bad in (lambda: datetime(2024, 13, 1), lambda: datetime(2024, 1, 32), lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024, 1, 1, 1, 1, 1, -1), lambda: date(0, 1, 1), lambda: date(2024, 1.5, 1), lambda: datetime(2024, 1), lambda: datetime(2024, 1, 1, fold=2), lambda: datetime.max + timedelta(1), lambda: datetime(2024, 1, 1, tzinfo=3), lambda: datetime(2024, "1", 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print({date(2024, 1, 1): 1, datetime(2024, 1, 1): 2}, date(2024, 1, 1) == datetime(2024, 1, 1))
try:
    print(date(2024, 1, 1) < datetime(2024, 1, 1))
except TypeError as e:
    print(e)
print(sorted([datetime(2024, 5, 1, 3), datetime(2023, 5, 1, 3), datetime(2024, 5, 1, 2, 59, 59, 5), datetime(2024, 5, 1, 2, 59, 59)]))
print(datetime(True, True, True), datetime(2024, month=3, day=5, hour=7), datetime(year=2024, month=3, day=5, second=7))
print(datetime(2024, 1, 1, fold=1) == datetime(2024, 1, 1), hash(datetime(2024, 1, 1, fold=1)) == hash(datetime(2024, 1, 1)), datetime(2024, 11, 3, 1, 30, fold=1))
