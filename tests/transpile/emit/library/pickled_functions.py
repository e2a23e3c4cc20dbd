import pickle, re, functools, enum, datetime, decimal, fractions, collections, operator, pathlib, uuid, copy, types, itertools, math, array, random
class C:
    def __init__(self, x): self.x = x
    def m(self, y): return self.x + y
    @classmethod
    def c(cls, y): return (cls.__name__, y)
    @staticmethod
    def s(y): return y * 2
    def __eq__(self, o): return self.x == o.x
class Color(enum.Enum):
    RED = 1
    GREEN = "g"
class F(enum.Flag):
    A = 1
    B = 2
class MyErr(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)
        self.a = a
def f(a, b=2): return a + b
P = collections.namedtuple("P", "x y")
def rt(v):
    return pickle.loads(pickle.dumps(v))
def show(name, fn):
    try: print(name, fn())
    except Exception as e: print(name, type(e).__name__, e)
show("re", lambda: rt(re.compile(r"a(b)c", re.I)).match("ABC").group(1))
show("re2", lambda: rt(re.compile(r"a")) == re.compile("a"))
show("bound", lambda: rt(C(3).m)(4))
show("cls", lambda: rt(C.c)(4))
show("static", lambda: rt(C.s)(4))
show("func of class", lambda: rt(C.m)(C(1), 2))
show("builtin", lambda: rt(len)([1, 2]))
show("builtin2", lambda: rt([max, min, sum, print, sorted, abs])[0](3, 4))
show("types", lambda: rt([int, str, dict, list, tuple, type, object, ValueError, type(None)]))
show("partial", lambda: rt(functools.partial(f, 1, b=5))())
show("enum", lambda: rt([Color.RED, Color.GREEN, F.A | F.B, Color]))
show("dates", lambda: rt([datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, tzinfo=datetime.timezone.utc), datetime.timedelta(5), datetime.time(1, 2), datetime.timezone(datetime.timedelta(hours=2), "X")]))
show("exc", lambda: repr(rt(MyErr(1, 2))) + str(rt(MyErr(1, 2)).a))
show("exc2", lambda: repr(rt(KeyError("x"))))
show("exc3", lambda: repr(rt(OSError(2, "no", "file"))))
show("exc4", lambda: repr(rt(UnicodeDecodeError("utf-8", b"abc", 0, 1, "bad"))))
show("exc5", lambda: repr(rt(ExceptionGroup("g", [ValueError(1)]))))
show("dec", lambda: rt([decimal.Decimal("1.50"), fractions.Fraction(1, 3)]))
show("coll", lambda: rt([collections.Counter("aab"), collections.OrderedDict(a=1), collections.deque([1, 2], 5), collections.defaultdict(list, {1: [2]}), P(1, 2), collections.ChainMap({1: 2})]))
show("op", lambda: [rt(operator.itemgetter(1))([5, 6]), rt(operator.attrgetter("x"))(C(9)), rt(operator.methodcaller("m", 1))(C(1)), rt(operator.add)(1, 2)])
show("path", lambda: rt([pathlib.PurePosixPath("/a/b"), pathlib.Path("x")]))
show("uuid", lambda: rt(uuid.UUID(int=5)))
show("meth", lambda: rt("abc".upper)())
show("meth2", lambda: rt([1, 2].index)(2))
show("meth3", lambda: rt(str.upper)("x"))
show("meth4", lambda: rt(dict.fromkeys)("ab"))
show("ns", lambda: rt(types.SimpleNamespace(a=1)))
show("math", lambda: rt([math.sqrt])[0](4))
show("range", lambda: rt([range(1, 10, 2), slice(1, 2), complex(1, 2), bytearray(b"x"), frozenset([1]), Ellipsis, NotImplemented]))
show("array", lambda: rt(array.array("i", [1, 2])))
show("random", lambda: rt(random.Random(5)).random())
show("gen", lambda: rt(x for x in [1]))
show("match", lambda: rt(re.match("a", "a")))
show("file", lambda: rt(open("/dev/null")))
show("dictview", lambda: rt({}.keys()))
show("copyre", lambda: copy.deepcopy(re.compile("x")) is not None)
show("mappingproxy", lambda: rt(types.MappingProxyType({})))
show("mod", lambda: rt(math))
print([pickle.loads(pickle.dumps(t)) is t for t in [map, zip, filter, enumerate, reversed, memoryview, property, staticmethod, classmethod, type(None), type(...), isinstance, getattr, open, callable, functools.reduce]])
for value in [re.compile("a+"), C(1).m, C.c, C.s, C.m, "a".upper, operator.itemgetter(1, 2), pathlib.PurePosixPath("/a/b"), collections.ChainMap({1: 2}), type(None), object]:
    print(pickle.dumps(value), pickle.loads(pickle.dumps(value, 2)) is not None)
class Made:
    def __init__(self, x): self.x = x
    @classmethod
    def make(cls, x): return cls(x)
    def __reduce__(self): return (Made.make, (self.x,))
print(rt(Made(5)).x, rt([Made(6).make])[0](7).x)
