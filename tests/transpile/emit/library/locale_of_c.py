"""The locale C."""

import functools
import locale

print(locale.setlocale(locale.LC_ALL, "C"), locale.setlocale(locale.LC_ALL), locale.getlocale(), locale.localeconv())
print(locale.setlocale(locale.LC_NUMERIC, "POSIX"), locale.setlocale(locale.LC_ALL, "C.UTF-8"), locale.getlocale())
print(locale.setlocale(locale.LC_ALL, ("C", "UTF-8")), locale.getlocale(locale.LC_NUMERIC), locale.setlocale(locale.LC_TIME, "C"))
print(locale.setlocale(locale.LC_ALL))
for compute in (
    lambda: locale.setlocale(locale.LC_ALL, "xx_YY"),
    lambda: locale.setlocale(99, "C"),
    lambda: locale.currency(5),
    lambda: locale.atof("1,5"),
    lambda: locale.setlocale(locale.LC_ALL, 5),
    lambda: locale.setlocale(),
    lambda: locale.format_string("%d", "x"),
):
    try:
        print(compute())
    except Exception as error:
        print(repr(error))
print(locale.format_string("%d %.2f %s", (1234567, 1234.5, "x"), grouping=True), locale.format_string("%d", 1234567, True))
print(locale.str(3.14), locale.str(2.0), locale.atoi("42"), locale.atof("1.5"), locale.delocalize("1,5"), locale.localize("1234.5", True))
print(locale.strcoll("a", "b"), locale.strcoll("b", "a"), locale.strcoll("a", "a"), locale.strxfrm("ab"), locale.CHAR_MAX)
print(sorted(["b", "B", "a", "é"], key=functools.cmp_to_key(locale.strcoll)), sorted("bBa", key=locale.strxfrm))
print([locale.LC_CTYPE, locale.LC_COLLATE, locale.LC_TIME, locale.LC_MONETARY, locale.LC_NUMERIC, locale.LC_ALL, locale.LC_MESSAGES])
print(locale.Error.__mro__)
