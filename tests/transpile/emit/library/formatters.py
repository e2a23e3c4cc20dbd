import string
class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, "?") if isinstance(key, str) else args[key]
    def convert_field(self, v, c):
        return str(v).upper() if c == "u" else super().convert_field(v, c)
    def format_field(self, v, s): return f"<{format(v, s)}>"
print(F().format("{0} {a!u} {zz}", 1, a="x"), list(string.Formatter().parse("a{b!r:>3}c")))
import textwrap; w = textwrap.TextWrapper(width=10); print(w.wrap("hello world foo"), textwrap.shorten("hello world", 8))
f = string.Formatter()
def t(s, *a, **k):
    try: print(repr(f.format(s, *a, **k)))
    except Exception as e: print(type(e).__name__, e)
t("{} {}", 1, 2); t("{0} {}", 1, 2); t("{} {0}", 1); t("{x.real} {x!r:>{w}}", x=3, w=5); t("{y}"); t("{0[a]}", {"a": 2}); t("{"); t("{!z}", 1); t("{2}", 1)
print(f.vformat("{a} {0}", ("q",), {"a": 1}))
class N(string.Formatter):
    def check_unused_args(self, used, args, kwargs): print(sorted(map(str, used)))
print(N().format("{0} {b}", 1, 2, b=3))
