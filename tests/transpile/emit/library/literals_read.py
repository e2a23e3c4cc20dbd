"""`ast.literal_eval`: what it takes, and the words in which it refuses the rest."""
import ast

TEXTS = (
    "", "[1, 2", "[1 2]", "foo", "f(x)", "{'a': 1", "1 +", "'abc", "x = 1", "1; 2", "import os",
    "{1: 2, 3}", "1 + x", "-x", "-'a'", "a.b", "[x for x in y]", "lambda: 0", "not True", "f'{1}'",
    "b'a' 'c'", "1 if 2 else 3", "  1", "\t[1]", "\n1", "1\n2", "2**3", "1+2", "{**{}}", "[*a]",
    "set()", "set([])", "frozenset()", "x[0]", "1j + 2", "3-4j", "...", "(yield)", "0777", "1_000",
    "'\\x'", "'a' 'b'", "{[]: 1}", "+5", "~5", "--5", "True", "()", "(1,)", "1,", "{}", "{1}",
    "nan", "-(1)", "1e400", "1 2", "[1,\n 2,\n x]", "\0", "'''a\nb'''", "# c", "1 # c", "+-+1",
    "-True", "1+True", "1.5+2j", "1j+2j", "None", "b'\\xff'", "r'\\n'", "u'x'", "True + 1",
)
for text in TEXTS:
    try:
        value = ast.literal_eval(text)
        print(repr(text), type(value).__name__, value)
    except Exception as error:
        print(repr(text), type(error).__name__, str(error).split(" at 0x")[0])
print(ast.literal_eval("  [1, {'a': (2, None)}]  "), ast.literal_eval("{'x': {1, 2}, 'y': -1.5e3, 'z': b'q'}"))
try:
    ast.literal_eval(5)
except Exception as error:
    print(type(error), str(error))
