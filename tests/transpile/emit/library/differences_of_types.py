"""What the library's iterators, classes and functions are asked of in less common ways."""
import csv
import enum
import io
import itertools
import pickle
import random
import statistics
import string
import textwrap
from collections import abc
from dataclasses import dataclass, field

# A function that raises StopIteration ends map() and filter().
numbers = iter([1, 2, 3])
print(list(map(next, [numbers, numbers, numbers, numbers, iter([9])])))
print(list(filter(next, [iter([1]), iter([]), iter([2])])).__len__())


def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for active in range(len(iterables), 0, -1):
        iterators = itertools.cycle(itertools.islice(iterators, active))
        yield from map(next, iterators)


print(list(roundrobin("ABC", "D", "EF")))

# itertools' functions are types.
chained = itertools.chain([1], [2])
print(isinstance(chained, itertools.chain), isinstance(chained, itertools.cycle))
print(isinstance(itertools.count(), itertools.count), isinstance(chained, type(chained)))

# Views, generators and what collections.abc makes of them.
views = [{}.keys(), {}.values(), {}.items()]
print([isinstance(view, abc.Hashable) for view in views])
print([isinstance(view, abc.Reversible) for view in views])
print(isinstance((n for n in []), abc.Generator), isinstance(iter([]), abc.Generator))
try:
    hash({}.keys())
except TypeError as error:
    print(error)


class Echo(abc.Generator):
    def send(self, value):
        return value

    def throw(self, kind, value=None, traceback=None):
        print("thrown", kind.__name__)
        raise kind


echo = Echo()
print(next(echo), echo.send(5), echo.close())


class Stubborn(Echo):
    def throw(self, kind, value=None, traceback=None):
        return 1


try:
    Stubborn().close()
except RuntimeError as error:
    print(error)


# A generator of numbers of one's own decides all others.
class Quarter(random.Random):
    def random(self):
        return 0.25


quarter = Quarter()
print(quarter.randint(1, 10), quarter.choice("abcd"), quarter.uniform(0, 8), quarter.sample(range(8), 2))

try:
    @dataclass
    class Both:
        x: int = field(default=1, default_factory=int)
except ValueError as error:
    print(error)


# Enumerations that a decorator looks at, of which instances travel.
@enum.verify(enum.UNIQUE)
class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


print(pickle.loads(pickle.dumps(Level.LOW)) is Level.LOW)

print(list(string.Formatter().parse("a{b!r:>{w}}c{{x}}{}")))
for wrong in (lambda: textwrap.wrap(5), lambda: textwrap.dedent(5), lambda: statistics.geometric_mean([-1])):
    try:
        print(wrong())
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(statistics.NormalDist(100, 15) - statistics.NormalDist(1, 1))


# Dialects of csv: classes, also where the attribute is asked of others, and sniffed ones.
class Semicolons(csv.excel):
    delimiter = ";"
    lineterminator = "\n"


def delimiters(*dialects):
    return [dialect.delimiter for dialect in dialects]


written = io.StringIO()
csv.writer(written, Semicolons).writerow([1, "a;b"])
print(repr(written.getvalue()), delimiters(Semicolons, csv.get_dialect("excel")))
SAMPLES = (
    "name;age\nbob;5\namy;6\n",
    "a,b\n1,2\n3,4\n",
    "a, b\n1, 2\n3, 4\n",
    "x\ty\n1\t2\n",
    "'a','b''c','d'\n'e','f','g'\n",
    'id|"text"|n\n1|"a ""b"" c"|2\n',
    "one two three\nfour five six\n",
    "12:30:45\n01:02:03\n",
    "nothing\nhere\n",
)
for sample in SAMPLES:
    try:
        found = csv.Sniffer().sniff(sample)
    except csv.Error as error:
        print(error)
        continue
    print(repr(found.delimiter), repr(found.quotechar), found.doublequote, found.skipinitialspace)
    print(csv.Sniffer().has_header(sample), list(csv.reader(io.StringIO(sample), found))[0])
print(csv.Sniffer().sniff("a,b;c\n1,2;3\n", delimiters=";").delimiter)
