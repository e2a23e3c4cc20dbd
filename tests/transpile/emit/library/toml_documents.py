import tomllib
DOC = '''
# comment
title = "TOML Example"
"quoted key" = 'lit\\eral'
int1 = +99
hex = 0xDEAD_beef
oct = 0o755
bin = 0b1101
big = 9_223_372_036_854_775_808
f1 = 3.0
f2 = -1e-3
f3 = inf
f4 = -nan
yes = true
no = false
dt = 1979-05-27T07:32:00Z
dt2 = 1979-05-27 00:32:00.999999-07:00
ldt = 1979-05-27T07:32:00
ld = 1979-05-27
lt = 07:32:00.5
multi = """
Roses \\
   are red
Violets\\tare "blue" \\u00e9"""
lit = \'\'\'
raw \\n text\'\'\'
arr = [1, [2, "x"], {a = 1, b.c = 2},
  # inner
]
a.b.c = 1
a.d = 2

[owner]
name = "Tom" # trailing
[owner.address]
city = "X"

[[products]]
name = "Hammer"
[[products]]
name = "Nail"
[products.detail]
size = 1
[[products.tags]]
n = 1
'''
d = tomllib.loads(DOC)
for k, v in d.items(): print(k, repr(v))
import io
print(tomllib.load(io.BytesIO(b"x = 1")))
for bad in ("x", "x =", "x = 1\nx = 2", "[a]\n[a]", "x = 'a", 'x = "a\\q"', "x = 01", "x = 1 y", "= 1", "[a", "x = [1, 2", "x = {a=1,}", "a = 1\n[a]", "a.b = 1\na = 2", "x = 2020-13-01", "[[a]]\n[a]", "a = [1]\n[[a]]", "x = \"\"\"abc", "x = 1__0", "x = tru", "x = .5", "x = 5.", "\n\n  y ! 1", "x = '\x01'", "x = {a=1, a=2}", "a = {b=1}\na.c = 2", "[a.b]\n[a]\nb=1", "x = \"\\ud800\"", "x = \"a\nb\""):
    try:
        print(repr(bad), tomllib.loads(bad))
    except tomllib.TOMLDecodeError as e:
        print(repr(bad), e)
for bad in (lambda: tomllib.loads(b"x"), lambda: tomllib.load(io.StringIO("x=1"))):
    try: bad()
    except TypeError as e: print(e)
print(tomllib.loads("f = 1.10", parse_float=str), issubclass(tomllib.TOMLDecodeError, ValueError), tomllib.loads("a = 1\r\nb = 2"), tomllib.loads(""))
