"""Points in time from texts in ISO's form, as keys, in order."""
from datetime import date, datetime, timedelta, timezone

texts = """2024-02-29T12:30:00 2024-02-29 2024-02-29T12:30:00.000001 0001-01-01T00:00:00 9999-12-31X23:59:59.999999 2024-02-30T00:00:00
2024-02-29T24:00:00 2024-02-29T1a:30:00 2024-13-01 2024/02/29 2024-02-29T12:30 20240229T123000 2024-02-29T12:30:00+02:00 2024-02-29T12:30:00Z
2024-02-29T12:30:00,5 2024-02-29T12:60:00 2024-02-29T12.30.00 2024-02-29T12:30:00.12345 2024-02-29T12:30:00.1234567 -024-02-29 2024-W09-4 2024-02-29T
2024-02-29T12:30:0\u0663 2024-02-29\U0001f60012:30:00 2024-02-29\U0001f60012:30:0 2024-02-29\xe912:30:00""".split()
for text in texts:
    try:
        print(repr(datetime.fromisoformat(text)))
    except ValueError as error:
        print(error)


class Moment(datetime):
    pass


print(repr(Moment.fromisoformat("2024-02-29T12:30:00")), repr(Moment(2024, 2, 29).date()), type(Moment(2024, 1, 1) + timedelta(1)).__name__)
zone = timezone(timedelta(hours=2, seconds=1, microseconds=5))
near = datetime(2024, 1, 1, 0, 0, 0, 3, tzinfo=zone)
same = near.astimezone(timezone.utc)
print(near == same, hash(near) == hash(same), near in {same}, {near: 1}.get(same), {near.replace(fold=1): 1}.get(same))
print(near == near.replace(tzinfo=None), near.replace(tzinfo=None) in {near}, len({datetime(2024, 1, 1), date(2024, 1, 1)}))
print(len({date(2024, 1, 1) + timedelta(n) for n in range(800)}), {date(2024, 1, 31): "a"}[date(2024, 1, 31)])
for compare in (lambda: near < near.replace(tzinfo=None), lambda: near >= datetime(2024, 1, 1), lambda: near < date(2024, 1, 1), lambda: datetime(1, 1, 1) > 3, lambda: datetime(2024, 1, 1, hour=24), lambda: datetime(2023, 2, 29), lambda: datetime(2024, 1, 1, 1.5)):
    try:
        print(compare())
    except (TypeError, ValueError) as error:
        print(error)
print(near < same + timedelta(microseconds=1), near <= same, near > same, near >= same, sorted([same, near - timedelta(1), near + timedelta(1)])[0])
print(date(5, 1, 2), datetime(5, 1, 2, 3, 4, 5, 6), datetime(2024, 1, 2).isoformat(" ", "milliseconds"), datetime(2024, 1, 2).isoformat(timespec="hours"), datetime(2024, 1, 2, True))
