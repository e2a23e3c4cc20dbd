"""Statistics and pickles of fractions, the limit of digits, and functions of modules as values."""

import copy
import pickle
import re
import statistics
import sys
from fractions import Fraction

data = [Fraction(1, 2), Fraction(1, 3), Fraction(3, 4), Fraction(1, 3)]
for name in "mean fmean median mode variance pvariance stdev pstdev harmonic_mean".split():
    print(name, repr(getattr(statistics, name)(data)))
print(repr(statistics.mean([Fraction(1, 2), 1])), statistics.mean([Fraction(1, 2), 0.5]))
print(pickle.loads(pickle.dumps(data)), copy.deepcopy({"a": Fraction(1, -3)}))

big = 10**4300
for show in (lambda: print(big), lambda: repr([big]), lambda: "{:,}".format(big)):
    try:
        show()
    except ValueError as error:
        print(error)
print(f"{big:x}"[:4], len("%d" % 10**4299))
sys.set_int_max_str_digits(0)
print(len(repr([big])))

for function in (re.split, copy.copy, statistics.fmean):
    print(function(*((",", "a,b") if function is re.split else ([1, 2],))))
