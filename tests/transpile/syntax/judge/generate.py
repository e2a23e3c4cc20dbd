"""Prints faulty programs and CPython's answers, a JSON object a line.

    python3.13 generate.py mutations COUNT [SEED]   damaged pieces of CPython's library
    python3.13 generate.py seeds COUNT [SEED]       damaged pieces of the programs in seeds.py
    python3.13 generate.py statements               faulty statements and literals, each in many places
    python3.13 generate.py expected [TEST…]         what CPython's own tests of its syntax compile
"""

import json
import os
import random
import re
import sys

import oracle

TOKEN = re.compile(
    r"""[rbfuRBFU]{0,2}(?:'''(?:[^\\]|\\.)*?'''|\"\"\"(?:[^\\]|\\.)*?\"\"\"|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")"""
    r"""|\d[\w.]*|\w+|\n[ \t]*|[ \t]+|\#[^\n]*|->|:=|\*\*=?|//=?|>>=?|<<=?|[-+*/%@&|^=<>!]=|\.\.\.|.""",
    re.DOTALL,
)
WORDS = """
    False None True and as assert async await break class continue def del elif else except finally
    for from global if import in is lambda nonlocal not or pass raise return try while with yield
    match case type _ print exec x y self __debug__ f(x) x.y x[0] (x,y) [x] {x} {x:y} (x:=1) *x **x
    x=1 lambda:x [x\u00a0for\u00a0x\u00a0in\u00a0y]
""".split(" ")
WORDS = [w.strip().replace("\u00a0", " ") for w in WORDS if w.strip()]
OPERATORS = """( ) [ ] { } : , ; = == != < > <= >= <> + - * / // % @ ** & | ^ ~ << >> -> := ... . ! += -= *= **= @= $ ? `
    && || ++ -- => === !== :: ,, .. ;;""".split()
LITERALS = """1 0 0777 00 0x 0xg 0b2 0o8 1_ 1__0 1e 1e+ 1.e5 0_7 09.5 1a 1if 0xfor 1.x 5j 1jx 12and 0b1or 1.5.2
    'a' "b" 'a b" ''' f'{x}' f'{' f'}' f'{x' f'{x!}' f'{x!z}' f'{x=' f'{}' f'{x:{y}}' f'{x:{' f'{*x}' f'{lambda x:1}'
    f'{x!r:' f'{x:' f'{a$b}' f'{a b}' f'{!x}' f'{=}' f'{x=!}' f'{x!r }' f'{x! r}' f'{1:{2:{3:{4}}}}' f'''{x''' b'é' b'a'
    '\\x' '\\u12' '\\N{foo}' '\\N' '\\U12345678' '\\d' b'\\x1' b'\\d' '\\777' f'\\d{x}' f'\\x{x}' rb'\\d' u'x' ur'x' bu'x' fb'x'""".split()
CHARACTERS = "\u201c\u201d\u2018\u2019\u2013\u2014\u00d7\u00f7\uff0c\uff08\uff09\uff1b\uff1a\uff1d\u200b\u00a0\ufeff\u20ac\u00b2\u00e9\U0001f600\u2028\u3000\x01\x7f\x0c\\\r\t$?!`\u0301\u0660\ud83d"
STATEMENTS = """return x|return|yield|yield x|yield from x|x = yield|await x|break|continue|global x|nonlocal x|x: int|global x, y
    |x: int = 1|from m import *|from __future__ import annotations|from __future__ import braces|from __future__ import x
    |__debug__ = 1|del __debug__|import __debug__|def __debug__(): pass|f(__debug__=1)|x.__debug__ = 1|def f(__debug__): pass
    |async with x: pass|async for x in y: pass|[x async for x in y]|(x async for x in y)|{x: await y for x in z}|(x := 1)
    |[x := 1 for x in y]|[y for x in (z := y)]|[(y := 1) for x in z]|[[(j := 1) for i in j] for j in k]|def f(a, a): pass|def f(a, *, a): pass
    |lambda x, x: 1|class C[T, T]: pass|def f[T](a: (yield)): pass|type X = (yield)|type X[T: (y := 1)] = T|class C[T]((yield)): pass
    |a, *b, *c = x|*a = x|x = *y|del *x|f(a=1, a=2)|f(**x, *y)|f(a=1, b)|class C(a=1, a=2): pass|try: pass
    |match x:\n    case a: pass\n    case b: pass|match x:\n    case a | b: pass|match x:\n    case (1, a) \\| (b, 2): pass
    |match x:\n    case {1: a, 1: b}: pass|match x:\n    case [*a, *b]: pass|match x:\n    case C(a=1, a=2): pass|match x:\n    case (a, a): pass
    |try: pass\nexcept: pass\nexcept A: pass|try: pass\nexcept* A: return|for x in y:\n    try: pass\n    except* A: break|try: pass\nexcept* : pass
    |'a' is x|x is 1|assert (x, 'm')|'a'()|[1]()|'a'['b']|[1]['a']|1 .x()|1[2]|(1, 2)(3)|1 is not x|assert ()|() is x|x is ()|{}[1]|f'{x}'()|None[1]|...()|1if x else 2
    |async def f():\n    yield 1\n    return 1|async def f(): yield from x|def f():\n    x = 1\n    global x|def f():\n    x\n    nonlocal x
    |def f(x):\n    global x|def f():\n    def g():\n        nonlocal zzz|class C:\n    nonlocal x|class C:\n    [x := 1 for y in z]|def f():\n    global x\n    nonlocal x
    |def f():\n    x: int\n    global x|def f():\n    global x\n    x: int = 1|for x() in y: pass|with x as y(): pass|import a.b as c.d|from . import *|lambda: (yield)
    |class C:\n    return|class C:\n    yield|class C:\n    await x|lambda: await x|def f(): await x|def f(): [await x for x in y]|async def f(): [await x for x in y]
    |def f(): [x async for x in y]|def f(): return [(yield) for x in y]|def f(): ((yield) for x in y)|def f(): {(yield x) for y in z}|print x|exec x|print(x) y
    |raise A, b|except A, b:|a <> b|x = = 1|if x = 1: pass|while x := 1: pass|x := 1|f(x for y in z, 1)|f(1, x for y in z)|class A(x for y in z): pass
    |def f(a=1, b): pass|def f(*): pass|def f(*, **k): pass|def f(**k, a): pass|def f(*a, *b): pass|def f(/): pass|def f(a, /, b, /): pass|def f(*, a, /): pass|def f(a, *, /): pass
    |lambda a=1, b: 1|lambda *: 1|lambda **k, a: 1|def f((a, b)): pass|lambda (a, b): 1|def f(a:int=, b): pass|def f(*a=1): pass|def f(**k=1): pass|def f(1): pass|def 1(): pass
    |x = 1 = y|f() = 1|f() += 1|(a, b) += 1|None = 1|a + 1 = 2|[a, 1] = x|(a, f()) = x|{a: 1} = x|x if y else z = 1|lambda: 1 = x|`x`|'a' 'b' = 1|f'a' = 1|... = 1|a < b = c|not x = 1|-x = 1
    |del f()|del (a, 1)|del x + 1|del a, [b, 1]|del None|for 1 in x: pass|for a, f() in x: pass|for x y in z: pass|for x of y: pass|for x in : pass|[x for x]|[x for 1 in y]|[x, y for x in y]
    |{**x for x in y}|{x: y, z}|{x: y, z: }|{x: *y}|{1: 2 3: 4}|[1 2]|(1 2)|f(1 2)|[1, 2 3]|x.1|x..y|import a, from b|from a import b,|from a import (b, c|from a import|import|import a from b|from import b
    |a if b|x = a if b|x = (a if b)|a ? b : c|x++|++x--|x = not|not|a not b|a is is b|5 not in|lambda x y: 1|lambda|else: pass|elif x: pass|finally: pass|except: pass|try: x
    |if True print x|if x:|class|class A|class A:|def|def f|def f(|def f()|def f():|while|while x|for|with|with x|with x as|with (x as y, z as 1): pass|async x|async def|async lambda: 1|await = 1|x = async
    |None.x = 1|None()|True = 1|f(True=1)|f(None=1)|def f(None): pass|class None: pass|import None|import x as None|from x import None|global None|for None in x: pass|with x as None: pass
    |except E as None: pass|try: pass\nexcept E as x.y: pass|case 1: pass|match x:|match x|match x:\n  pass|match x:\n    case|match x:\n    case 1|match x:\n    case 1: pass\n    pass
    |match x:\n    case 1 + 1: pass|match x:\n    case a.b(): pass\n    case -x: pass|match x:\n    case 1 as _: pass|match x:\n    case 1 as f(): pass|match x:\n    case C(a=1, 2): pass
    |match x:\n    case {**a, 'k': 1}: pass|match x:\n    case {a: 1}: pass|match x:\n    case f'{x}': pass|match x:\n    case _: pass\n    case 1: pass|match x:\n    case _ \\| 1: pass
    |type X|type X =|type X[] = int|type X[T = 1, U] = int|type X[*T: int] = T|type X[**P: int] = P|type X[T: int, T] = T|class A[: pass|def f[T: pass|def f[](): pass|type x.y = 1
    |with open(x) as f, open(y): |with (open(x) as f,): |assert x, y, z|assert|assert x =|raise|raise x from|raise from y|global|global x.y|nonlocal|pass pass|pass x|break x|return return
    |x = yield = 1|yield = 1|(yield) = 1|f(*)|f(**)|f(*, x)|f(x for x in y for)|[*x for x in y]|(*x for x in y)|(*x)|(**x)|*x|**x|x[*y] = 1|x[a:b, *c]|x[::]|x[:::]|x[]|x[1 2]|@x|@x y|@\ndef f(): pass|@x\nx = 1
    |a: int: str|(a, b): int|[a]: int|a, b: int|f(): int|1: int|x: |x: int =|x: yield|def f() -> : pass|def f(x:) : pass|def f(x: *y): pass|def f(*x: *y): pass|'a' = 1; b = 2|a;; b|; a|a;|if x: y; else: z""".replace("\n    |", "|").split("|")
STATEMENTS = [s.replace("\\n", "\n").replace("\\\\", "|") for s in STATEMENTS]


def tokens(text):
    return TOKEN.findall(text)


def solid(parts):
    return [i for i, t in enumerate(parts) if t.strip()]


class Damager:
    """Damages programs in one of many ways."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def token(self):
        pool = self.random.choice((WORDS, WORDS, OPERATORS, OPERATORS, LITERALS))
        return self.random.choice(pool)

    def damage(self, text):
        kinds = [
            self.delete, self.double, self.swap, self.replace, self.insert, self.cut, self.indent,
            self.line, self.character, self.quote, self.statement, self.colon, self.bracket,
        ]
        for _ in range(self.random.choice((1, 1, 1, 1, 2, 3))):
            text = self.random.choice(kinds)(text)
        return text

    def _parts(self, text, change):
        parts = tokens(text)
        places = solid(parts)
        if places:
            change(parts, self.random.choice(places))
        return "".join(parts)

    def delete(self, text):
        def change(parts, i):
            parts[i] = ""
        return self._parts(text, change)

    def double(self, text):
        def change(parts, i):
            parts[i] += self.random.choice(("", " ")) + parts[i]
        return self._parts(text, change)

    def swap(self, text):
        def change(parts, i):
            later = [j for j in range(i + 1, min(i + 4, len(parts))) if parts[j].strip()]
            if later:
                j = later[0]
                parts[i], parts[j] = parts[j], parts[i]
        return self._parts(text, change)

    def replace(self, text):
        def change(parts, i):
            parts[i] = self.token()
        return self._parts(text, change)

    def insert(self, text):
        def change(parts, i):
            parts[i] = self.token() + self.random.choice(("", " ")) + parts[i]
        return self._parts(text, change)

    def colon(self, text):
        def change(parts, i):
            places = [j for j, t in enumerate(parts) if t in (":", ",", "=", "in", "is", "not", "else", "if", "for")]
            if places:
                parts[self.random.choice(places)] = self.random.choice(("", ":", ",", "=", "==", ":=", ";"))
        return self._parts(text, change)

    def bracket(self, text):
        def change(parts, i):
            places = [j for j, t in enumerate(parts) if t in tuple("()[]{}")]
            if places:
                parts[self.random.choice(places)] = self.random.choice(("", "", *"()[]{}"))
        return self._parts(text, change)

    def cut(self, text):
        at = self.random.randrange(len(text) + 1)
        return text[:at] if self.random.random() < 0.8 else text[at:]

    def indent(self, text):
        lines = text.split("\n")
        i = self.random.randrange(len(lines))
        line = lines[i]
        bare = line.lstrip()
        width = len(line) - len(bare)
        lines[i] = self.random.choice((
            " " + line, "    " + line, "\t" + line, line[1:], line[4:], bare,
            "\t" * (width // 8) + " " * (width % 8) + bare, "\t" * (width // 4) + bare,
            " " * self.random.randrange(12) + bare, "\f" + line,
        ))
        return "\n".join(lines)

    def line(self, text):
        lines = text.split("\n")
        i = self.random.randrange(len(lines))
        what = self.random.randrange(5)
        if what == 0:
            del lines[i]
        elif what == 1:
            lines.insert(i, lines[i])
        elif what == 2 and i + 1 < len(lines):
            lines[i : i + 2] = [lines[i] + self.random.choice(("", " ")) + lines[i + 1].lstrip()]
        elif what == 3 and i + 1 < len(lines):
            lines[i], lines[i + 1] = lines[i + 1], lines[i]
        else:
            at = self.random.randrange(len(lines[i]) + 1)
            lines[i] = lines[i][:at] + "\n" + lines[i][at:]
        return "\n".join(lines)

    def character(self, text):
        at = self.random.randrange(len(text) + 1)
        char = self.random.choice(CHARACTERS)
        return text[:at] + char + text[at + self.random.randrange(2):]

    def quote(self, text):
        places = [m.start() for m in re.finditer("['\"]", text)]
        if not places:
            return text
        at = self.random.choice(places)
        new = self.random.choice(("", "", "'", '"', "'''", '"""', "\\'", "\\", "{", "}", "\\x", "\\N{", "\n", "\\d"))
        return text[:at] + new + text[at + self.random.randrange(2):]

    def statement(self, text):
        lines = text.split("\n")
        i = self.random.randrange(len(lines))
        indent = re.match(r"[ \t]*", lines[i])[0]
        new = self.random.choice(STATEMENTS)
        if self.random.random() < 0.15 and "\n" in new:
            new = new[: self.random.randrange(len(new))]
        lines[i:i] = [indent + part for part in new.split("\n")]
        return "\n".join(lines)


def library_files():
    library = os.path.dirname(os.__file__)
    found = []
    for folder, _, names in os.walk(library):
        if "site-packages" not in folder:
            found += [os.path.join(folder, n) for n in names if n.endswith(".py")]
    return sorted(found)


def piece(text, rng):
    """Some lines of a program, from a statement at the top on."""
    lines = text.split("\n")
    if rng.random() < 0.02 and len(lines) < 800:
        return text
    tops = [i for i, line in enumerate(lines) if re.match(r"[\w@]", line)]
    if not tops:
        return text[:500]
    start = rng.choice(tops)
    return "\n".join(lines[start : start + rng.choice((3, 8, 15, 30))]) + "\n"


def put(name, source):
    data = source.encode("utf-8", "surrogatepass")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = source.encode("utf-8", "replace").decode("utf-8")
        data = text.encode("utf-8")
    answer = oracle.answer(data)
    if answer is not None:
        print(json.dumps({"name": name, "source": text, **answer}))


def mutations(texts, count, seed):
    damager = Damager(seed)
    rng = damager.random
    for i in range(count):
        name, text = texts[rng.randrange(len(texts))]
        if callable(text):
            text = text()
        put(f"{name} #{seed}.{i}", damager.damage(piece(text, rng)))


PLACES = (
    "{}",
    "def f(a, b=1, *c, **d):\n    {}\n",
    "async def f():\n    x = 1\n    for y in z:\n        {}\n    else:\n        yield 1\n",
    "class A:\n    def g(self):\n        pass\n    {}\n",
    "for x in y:\n    try:\n        {}\n    finally:\n        x is 1\n",
    "try:\n    x\nexcept* E:\n    {}\nelse:\n    y = '\\d'\n",
    "def f():\n    x: int = 1\n    def g():\n        {}\n        return x\n    with x as y:\n        return g\n",
    "from __future__ import annotations\nclass A[T]:\n    x: (y := 1)\n    {}\n",
    "if x:\n    pass\n{}\nelse:\n    pass\n",
    "x = [\n{}\n]\n",
    "print(1)\n{}",
    "if x: {}\ny = 1\n",
)


def statements():
    """Each faulty statement and literal in each of some places."""
    for place in PLACES:
        before = place.partition("{}")[0].rpartition("\n")[2]
        indent = "\n" + " " * (len(before) - len(before.lstrip()))
        for what in STATEMENTS + LITERALS + [f"x = {w} + {w}" for w in LITERALS + WORDS]:
            yield place.replace("{}", what.replace("\n", indent))


def read(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


TESTS = """test_syntax test_exceptions test_fstring test_eof test_grammar test_named_expressions test_patma
    test_positional_only_arg test_unpack_ex test_string_literals test_type_params test_global test_except_star
    test_generators test_coroutines test_future_stmt test_tokenize test_source_encoding test_ast test_compile
    test_type_aliases test_type_annotations test_symtable test_listcomps test_genexps test_keywordonlyarg
    test_decorators test_scope test_unparse test_codeop test_unicode_identifiers test_dictcomps
    test_setcomps test_with test_flufl test_raise test_peg_generator test_warnings test_asyncgen test_super test_funcattrs
    test_peepholer test_bytes test_str test_complex test_float test_int_literal test_long test_defaultdict
    test_typing test_extcall test_unpack test_baseexception test_augassign test_bool""".split()


def expected(tests):
    """Runs CPython's own tests and notes what they have compiled."""
    import builtins
    import contextlib
    import importlib
    import io
    import unittest

    seen = {}
    current = ""
    real = {"compile": builtins.compile, "exec": builtins.exec, "eval": builtins.eval}

    def note(source):
        if isinstance(source, (bytes, bytearray)):
            try:
                source = bytes(source).decode("utf-8")
            except UnicodeDecodeError:
                return
        if isinstance(source, str) and 0 < len(source) < 20_000:
            seen.setdefault(source, current)

    def compile_(source, *args, **kwargs):
        note(source)
        return real["compile"](source, *args, **kwargs)

    def frame_run(name):
        def run(source, globals=None, locals=None, /, **kwargs):
            note(source)
            if globals is None and locals is None:
                frame = sys._getframe(1)
                globals, locals = frame.f_globals, frame.f_locals
            return real[name](source, globals, locals, **kwargs)
        return run

    out = sys.stdout
    silent = io.StringIO()
    for name in tests:
        current = name
        before = sys.getrecursionlimit()
        with contextlib.redirect_stdout(silent), contextlib.redirect_stderr(silent):
            try:
                module = importlib.import_module("test." + name)
                builtins.compile = compile_
                builtins.exec, builtins.eval = frame_run("exec"), frame_run("eval")
                suite = unittest.defaultTestLoader.loadTestsFromModule(module)
                unittest.TextTestRunner(stream=silent).run(suite)
            except BaseException as error:
                print(f"{name}: {error!r}", file=sys.__stderr__)
            finally:
                for key, value in real.items():
                    setattr(builtins, key, value)
                sys.setrecursionlimit(before)
    sys.stdout = out
    return seen


def main():
    what, *rest = sys.argv[1:]
    if what == "expected":
        for source, name in expected(rest or TESTS).items():
            put(name, source)
        return
    if what == "statements":
        for i, source in enumerate(statements()):
            put(f"statement {i}", source)
        return
    count, seed = int(rest[0]), int(rest[1]) if len(rest) > 1 else 1
    if what == "mutations":
        texts = [(os.path.basename(p), (lambda p=p: read(p))) for p in library_files()]
    else:
        from seeds import SEEDS
        texts = [(f"seed {i}", text) for i, text in enumerate(SEEDS)]
    mutations(texts, count, seed)


with oracle.scratch_folder():
    main()
