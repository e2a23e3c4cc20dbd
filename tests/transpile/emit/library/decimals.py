"""Decimal numbers: their operations, contexts, formats and errors."""

import copy
import math
import pickle
import random
import zlib
from decimal import (
    ROUND_DOWN,
    ROUND_HALF_UP,
    ROUND_UP,
    BasicContext,
    Context,
    Decimal,
    DivisionByZero,
    ExtendedContext,
    Inexact,
    InvalidOperation,
    Overflow,
    Underflow,
    getcontext,
    localcontext,
    setcontext,
)
from fractions import Fraction


def shown(compute):
    """What a call gives, or the error."""
    try:
        print(repr(compute()))
    except Exception as error:
        print(type(error), error)


prices = [Decimal("19.99"), Decimal("5.00"), Decimal("0.01")]
total = sum(prices)
tax = (total * Decimal("0.19")).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
print(total, tax, total + tax, max(prices), sorted(prices), f"{total:>10.1f}|{tax:,}|{-tax:+}")
print(Decimal(1) / 7, Decimal(2).sqrt(), Decimal(2) ** Decimal("0.5"), Decimal(10).ln())
print(Decimal("0.1") + Decimal("0.2") == Decimal("0.3"), Decimal(1.1), Decimal((1, (1, 2, 3), -2)))
print(Decimal("7") // 2, Decimal("-7") % 3, divmod(Decimal(7), 2), -Decimal(3), abs(Decimal("-0")))
print({Decimal("1.0"): "a"}[1], hash(Decimal("0.5")) == hash(0.5), Decimal("1.5") == Fraction(3, 2))
print(math.floor(Decimal("-2.5")), math.ceil(Decimal("2.1")), round(Decimal("2.5")), round(Decimal("2.675"), 2))
print(int(Decimal("12.9")), float(Decimal("12.5")), complex(Decimal(2)), bool(Decimal("0.0")))
print(Decimal("123.4500").normalize(), Decimal("1e3").to_eng_string(), Decimal("NaN12").as_tuple())
print(copy.deepcopy(total) is total, pickle.loads(pickle.dumps(total)) == total, total.as_integer_ratio())

with localcontext(prec=6, rounding=ROUND_DOWN) as context:
    print(Decimal(2) / 3, context)
with localcontext() as context:
    context.prec = 50
    print(Decimal(1).exp(), Decimal("0.7").ln(), Decimal("123.456").log10())
    context.traps[Inexact] = True
    shown(lambda: Decimal(1) / 3)
print(Decimal(2) / 3, getcontext().flags[Inexact])

for compute in (
    lambda: Decimal("abc"),
    lambda: Decimal(1) / 0,
    lambda: Decimal(0) / 0,
    lambda: divmod(Decimal(1), 0),
    lambda: Decimal(1) + 1.5,
    lambda: Decimal("nan") < 1,
    lambda: Decimal(1) < "a",
    lambda: Decimal("9e999999") * 10,
    lambda: Decimal(1).quantize(Decimal("1e-30")),
    lambda: Decimal(-1).sqrt(),
    lambda: int(Decimal("nan")),
    lambda: hash(Decimal("snan")),
    lambda: format(Decimal(1), "x"),
    lambda: setattr(getcontext(), "prec", 0),
    lambda: setattr(getcontext(), "rounding", "up"),
    lambda: Context(precision=3),
    lambda: getcontext().add(1, "2"),
    lambda: BasicContext.divide(1, 3),
    lambda: ExtendedContext.divide(1, 0),
    lambda: (Overflow.__mro__, DivisionByZero.__bases__, issubclass(Underflow, Inexact)),
):
    shown(compute)
try:
    Decimal(1) / 0
except ZeroDivisionError as error:
    print("caught", type(error).__name__, isinstance(error, ArithmeticError))


class Money(Decimal):
    """A decimal number with a sign of its own."""

    def __str__(self):
        return f"{self:.2f} EUR"


print(Money("3.5"), type(Money(1) + 1).__name__, repr(Money("2")))

rng = random.Random(7)
roundings = "UP DOWN CEILING FLOOR HALF_UP HALF_DOWN HALF_EVEN 05UP".split()
special = "NaN sNaN Infinity -Infinity 0 -0 0E+5 0.00 1 1.000 -1 10 0.5 101 1e-30".split()
formats = ", .2f ,.2f e .3e g .3g >12 ^12 *^15.3f +.1f 010.2f 015,.2f % .1% E .0f n z.1f #.0f".split()


def number():
    """Any number, often an awkward one."""
    if rng.random() < 0.15:
        return Decimal(rng.choice(special))
    digits = str(rng.randrange(10 ** rng.randint(1, 35)))
    return Decimal(f"{rng.choice(['', '-'])}{digits}e{rng.randint(-40, 30)}")


one = (
    "abs exp ln log10 logb logical_invert minus next_minus next_plus normalize plus sqrt "
    "number_class to_integral_exact to_integral_value to_eng_string create_decimal"
).split()
two = (
    "add subtract multiply divide divide_int remainder remainder_near divmod compare compare_signal "
    "compare_total copy_sign logical_and logical_or logical_xor max max_mag min min_mag next_toward "
    "quantize rotate scaleb shift power same_quantum"
).split()
results = {}
for _ in range(1500):
    context = Context(
        prec=rng.choice([1, 5, 9, 28]),
        rounding="ROUND_" + rng.choice(roundings),
        Emax=rng.choice([60, 999999]),
        Emin=-rng.choice([60, 999999]),
        clamp=rng.choice([0, 0, 1]),
        traps=[],
    )
    if rng.random() < 0.4:
        name = rng.choice(one)
        x = number()
        if name == "exp":
            x = Decimal(rng.randint(-5000, 5000)) / 100
        result = getattr(context, name)(x)
    elif rng.random() < 0.8:
        name = rng.choice(two)
        y = number()
        if name in "rotate scaleb shift power" and rng.random() < 0.7:
            y = Decimal(rng.randint(-9, 20))
        result = getattr(context, name)(number(), y)
    else:
        name = "format"
        with localcontext(context):
            result = format(number(), rng.choice(formats))
    flags = [signal.__name__ for signal in context.flags if context.flags[signal]]
    results.setdefault(name, []).append(f"{result} {flags}")
for name in sorted(results):
    print(name, len(results[name]), zlib.crc32("\n".join(results[name]).encode()))
setcontext(Context(prec=5, rounding=ROUND_UP, traps=[InvalidOperation]))
print(Decimal(2) / 3, Decimal(1) / 0)
# Short coefficients, next to the bounds of what a float holds exactly and of the context.
for prec, emax in [(28, 999999), (16, 20), (15, 999999)]:
    setcontext(Context(prec=prec, Emax=emax, Emin=-emax, traps=[]))
    shorts = [Decimal(x) for x in ("9007199254740991", "9007199254740992", "-1362917.7", "1E-20", "-0.00", "0E-10", "4", "0.3", "12345678.005")]
    rows = [[str(a + b), str(a - b), str(a * b), str(a / b), str(a < b), str(a.quantize(Decimal("0.01"), rounding=ROUND_UP))] for a in shorts for b in shorts]
    print(prec, len(rows), zlib.crc32(repr(rows).encode()), sorted(str(f.__name__) for f, on in getcontext().flags.items() if on))
