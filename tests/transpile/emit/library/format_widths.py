"""Values by specs of a width and decimals alone, and by those just beyond."""
for v in (0.0, -0.0, 1.5, -1.5, 2.5, 0.125, 1e300, 123456.789, float("inf"), float("nan"), 1e-7, 3.0, -2.0):
    for spec in (".2f", "10.2f", "<10.1f", ">8.0f", ".0f", "8f", "<8", ">12", "12", "5.12f", ".19f", ".20f", "010.2f", "^10.2f", "3.1f", "100.3f"):
        print(spec, "|" + format(v, spec) + "|")
for v in (True, 7, -12, 10**20):
    for spec in (".2f", "10.2f", "<10", ">8", "8", "^9", "<"):
        print(spec, "|" + format(v, spec) + "|")
for v in ("", "abc", "caf\u00e9", "\U0001f40d", "abcdefghijklmnop"):
    for spec in ("<8", ">8", "8", "^8", "<", "0", "08", "<08", "5.2", "999", "s", "8s", ".2f", "1000"):
        try:
            print(spec, "|" + format(v, spec) + "|")
        except ValueError as error:
            print(error)


class Count(int):
    pass


class Label(str):
    pass


class Share(float):
    pass


for value, spec in [(Count(3), "s"), (Count(3), "q"), (Label("x"), "d"), (Share(3.0), "s"), (True, "s"), ("x", "d")]:
    try:
        print(format(value, spec))
    except ValueError as e:
        print(e)
same = frozenset([1])
print(frozenset(same) is same, same.copy() is same, frozenset({1}) == same, same | {2} == {1, 2})

for number in (2.675, 1.005, 0.125, 0.375, 2.5, 0.9995, 999.9995, 99999999.9996, 1e9 + 0.5, -0.0004, 0.0, 5e-324):
    print(*[f"{number:.{decimals}f}" for decimals in range(5)], f"{number:<12.2f}|{number:12.3f}|{-number:5.0f}")
for number in (3, -3, 10**9, 2**53 - 1, 2**53, 10**25, True):
    print(f"{number:<8}|{number:>20}|{number:12.1f}|", format(number, "6"), "%.1f" % number)
print(f"{0xFFFF:012_x}|{-0xFFFF:+#014_X}|{float("inf"):010,}|{float("nan"):08_}|{0xABC:06_x}")
