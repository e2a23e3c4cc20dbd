"""Templates with marks and names of their own."""

import string
class T(string.Template):
    delimiter = "@"
print(T("hi @name @@").substitute(name="bob"))
class D(string.Template):
    idpattern = r"[a-z][a-z0-9_.]*"
    braceidpattern = r"[^}]+"
print(D("$a.b ${c d} $$ $X").safe_substitute({"a.b": 1, "c d": 2}), D("$a.b").get_identifiers(), T("@ x").is_valid(), string.Template("$x é ${y}").get_identifiers(), T.delimiter, string.Template.delimiter)
try:
    T("a @ b").substitute()
except ValueError as e:
    print(e)
