"""Functions looked into, protocols, patterns of paths as expressions, what is marked as deprecated."""
import glob, inspect, typing, warnings, re
for p in ["a b", "*.py", "**/x", "**", "a/*/b?.t", "[ab]*", "a/**/c", ".*", "[!a].x"]:
    for kw in ({}, {"recursive": True}, {"include_hidden": True}, {"recursive": True, "include_hidden": True}, {"seps": "/\\"}):
        print(p, kw, glob.translate(p, **kw))
print(bool(re.match(glob.translate("**/*.py", recursive=True), "a/b/c.py")))
def f(a, b=2, *args, c, d=4, **kw) -> int: ...
print(inspect.getfullargspec(f))
print(inspect.getfullargspec(f).args, inspect.getfullargspec(lambda x: x).defaults)
print(inspect.getcallargs(f, 1, 2, 3, c=5, e=6))
def t(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
t(lambda: inspect.getcallargs(f, 1))
t(lambda: inspect.getcallargs(f))
t(lambda: inspect.getfullargspec(5))
class A:
    x: int = 3
    def m(self, y: str = "q") -> None: ...
    @property
    def p(self): return 1
    @staticmethod
    def s(z): ...
print(inspect.get_annotations(A), inspect.get_annotations(A.m), inspect.get_annotations(f))
print(inspect.getfullargspec(A.m), inspect.getfullargspec(A().m).args)
print(inspect.getcallargs(A().m).keys())
print(type(inspect.getattr_static(A(), "p")).__name__, inspect.getattr_static(A, "x"))
t(lambda: inspect.getattr_static(A(), "nope"))
print(inspect.getattr_static(A(), "nope", 7))
print(inspect.isdatadescriptor(A.__dict__["p"]), inspect.isdatadescriptor(f), inspect.getmodulename("/a/b.py"))
s = inspect.signature(f)
print(s.replace(return_annotation=str), s.replace(parameters=[]))
p = s.parameters["b"]
print(p.replace(default=9), p.replace(name="q", kind=inspect.Parameter.KEYWORD_ONLY))
class P(typing.Protocol):
    name: str
    def go(self) -> int: ...
class C:
    name = "x"
    def go(self): return 1
print(typing.is_protocol(P), typing.is_protocol(C), sorted(typing.get_protocol_members(P)))
t(lambda: typing.get_protocol_members(C))
class TD(typing.TypedDict):
    a: int
print(typing.is_typeddict(TD), typing.is_typeddict(dict))
@warnings.deprecated("use new")
def old(x):
    "doc"
    return x
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(old(3), old.__deprecated__, old.__name__, old.__doc__)
    print(w[0].category.__name__, w[0].message, w[0].lineno)
class K:
    @warnings.deprecated("no m", category=FutureWarning)
    def m(self, v): return v * 2
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(K().m(4), [str(x.message) for x in w])
