"""An int of thousands of digits does not become a text, in whatever way it is asked for."""
import sys


def show(n):
    out = []
    for make in (lambda: str(n), lambda: f"{n}", lambda: f"{n:>10}", lambda: "%d" % n, lambda: "{}".format(n), lambda: repr([n]), lambda: "x" + str(n), lambda: f"{n:d}", lambda: "%s" % n, lambda: f"{n!r}", lambda: f"{n:,}", lambda: "%5d" % n, lambda: f"{n:05d}", lambda: "{:d}".format(n), lambda: format(n), lambda: n.__str__(), lambda: hex(n), lambda: ",".join(map(str, [n])), lambda: f"{n=}"):
        try:
            out.append(len(make()))
        except ValueError as error:
            out.append(str(error)[:40])
    return out


big = 10 ** 4299
print(show(big * 9))
print(show(big * 10))
print(show(-big * 10))
print(show(12345), f"{big % 7} {2 ** 200}")
n = 1
for i in range(5):
    n *= 7
print(f"{n} {n:>8} {n:08d}", str(n) + "!")
sys.set_int_max_str_digits(5000)
print(show(big * 10))
sys.set_int_max_str_digits(0)
print(show(big ** 3))
sys.set_int_max_str_digits(4300)
try:
    print(f"{2 ** 20000}")
except ValueError as error:
    print(error)
try:
    x = 3 ** 20000
    text = "value: " + str(x)
except ValueError as error:
    print(error)
