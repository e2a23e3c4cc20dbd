"""Calendars, differences of texts, orders of graphs."""

import calendar
import difflib
import random
import zlib
from calendar import FRIDAY, HTMLCalendar, Month, TextCalendar
from graphlib import CycleError, TopologicalSorter


def shown(compute):
    """What a call gives, or the error."""
    try:
        print(repr(compute()))
    except Exception as error:
        print(type(error).__name__, error)


print(calendar.month(2024, 2), calendar.calendar(2023)[:200], sep="\n")
calendar.prmonth(2025, 12, 3, 2)
print(calendar.monthcalendar(2024, 9), calendar.monthrange(2024, 2), calendar.weekday(2024, 5, 17))
print(repr(calendar.weekday(2024, 5, 17)), FRIDAY, repr(FRIDAY), Month.MAY, Month(3), list(calendar.Day)[:2])
print(calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.timegm((2024, 5, 17, 1, 2, 3, 0, 0, 0)))
print(list(calendar.month_name), list(calendar.day_abbr), calendar.month_abbr[3], calendar.day_name[-1], calendar.month_name[1:3])
sundays = TextCalendar(firstweekday=6)
print(sundays.formatmonth(2024, 3, w=4), sundays.formatweekheader(10), list(sundays.iterweekdays()))
print(zlib.crc32(calendar.calendar(2024, 2, 1, 4, 4).encode()), zlib.crc32(calendar.calendar(1999, m=5).encode()))
page = HTMLCalendar(0)
print(page.formatmonth(2024, 2))
print(zlib.crc32(page.formatyear(2024).encode()), zlib.crc32(page.formatyearpage(2024, 4)), page.formatyearpage(2024)[:90])
print(list(calendar.Calendar().itermonthdates(2024, 2))[-4:], list(calendar.Calendar(2).itermonthdays4(2024, 12))[:3])
print(calendar.Calendar(3).monthdays2calendar(2023, 1)[0], len(calendar.Calendar().yeardayscalendar(2024)), calendar.Calendar().yeardatescalendar(2024, 6)[1][0][0][0])


class Weekend(TextCalendar):
    """A calendar that marks the days at the end of weeks."""

    def formatday(self, day, weekday, width):
        return ("*" if weekday > 4 and day else " ") + super().formatday(day, weekday, width)


print(Weekend().formatmonth(2024, 6))
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.weekheader(3), calendar.firstweekday())
for compute in (
    lambda: calendar.monthrange(2024, 13),
    lambda: calendar.setfirstweekday(9),
    lambda: calendar.month(2024, 0),
    lambda: calendar.weekday(2024, 2, 30),
    lambda: calendar.monthrange(0, 1),
):
    shown(compute)

rng = random.Random(3)
words = "ab ba abc acb x y zz the then than spam eggs ham".split()
texts = []
for _ in range(200):
    a = [" ".join(rng.choices(words, k=rng.randint(0, 5))) + "\n" for _ in range(rng.randint(0, 9))]
    b = a[:]
    for _ in range(rng.randint(0, 4)):
        at = rng.randint(0, len(b))
        new = [" ".join(rng.choices(words, k=rng.randint(1, 5))) + "\n"] * rng.randint(0, 2)
        b[at : at + rng.randint(0, 2)] = new
    texts.append("".join(difflib.unified_diff(a, b, "one", "two", n=rng.randint(0, 4))))
    texts.append("".join(difflib.context_diff(a, b, "one", "two", "now", "then", lineterm="\n")))
    delta = list(difflib.ndiff(a, b))
    texts.append("".join(delta))
    assert list(difflib.restore(delta, 1)) == a and list(difflib.restore(delta, 2)) == b
    s, t = "".join(a), "".join(b)
    matcher = difflib.SequenceMatcher(lambda c: c == " " if len(s) % 2 else None, s, t)
    texts.append(f"{matcher.ratio()} {matcher.quick_ratio()} {matcher.real_quick_ratio()} {matcher.get_opcodes()}")
    texts.append(f"{difflib.SequenceMatcher(None, a, b).get_matching_blocks()}")
print(texts[20], texts[21], texts[22], texts[24], sep="\n")
print(zlib.crc32("\n".join(texts).encode()))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("wheel", ["while", "with"], 1, cutoff=0.5))
matcher = difflib.SequenceMatcher(None, "qabxcd", "abycdf")
for tag, i1, i2, j1, j2 in matcher.get_opcodes():
    print(f"{tag:7}   a[{i1}:{i2}] --> b[{j1}:{j2}]")
match = matcher.find_longest_match()
print(match, match.a, match.size, list(matcher.get_grouped_opcodes(1)), matcher.b2j)
long = ["a", "b"] * 150
print(difflib.SequenceMatcher(None, long, long[1:]).ratio(), difflib.SequenceMatcher(None, long, long[1:], False).ratio())
print(list(difflib.diff_bytes(difflib.unified_diff, [b"a\xff\n"], [b"b\n"], b"x", b"y")), difflib.IS_LINE_JUNK(" # \n"), difflib.IS_CHARACTER_JUNK("x"))
for compute in (
    lambda: difflib.get_close_matches("a", ["b"], 0),
    lambda: difflib.get_close_matches("a", ["b"], cutoff=2),
    lambda: list(difflib.unified_diff([1], ["a"])),
    lambda: list(difflib.unified_diff([b"1"], ["a"])),
):
    shown(compute)

graph = {"d": {"b", "c"}, "b": {"a"}, "c": {"a"}}
print([*TopologicalSorter({"d": ["b", "c"], "b": ["a"], "c": ["a"]}).static_order()])
sorter = TopologicalSorter()
sorter.add("test", "build")
sorter.add("build", "fetch", "configure")
sorter.prepare()
while sorter.is_active():
    ready = sorter.get_ready()
    print(sorted(ready), bool(sorter))
    sorter.done(*ready)
try:
    TopologicalSorter({"a": ["b"], "b": ["c"], "c": ["a"], "x": []}).prepare()
except CycleError as error:
    print(error, error.args)
for compute in (
    lambda: TopologicalSorter({1: [2]}).get_ready(),
    lambda: sorter.add(1),
    lambda: sorter.done("nothing"),
    lambda: sorter.done("test"),
):
    shown(compute)
