"""What comparisons give that classes say, by operators and as functions."""
import operator
class A:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return f"eq{self.n}"
    def __ne__(self, o): return f"ne{self.n}"
    def __lt__(self, o): return f"lt{self.n}"
    def __le__(self, o): return f"le{self.n}"
    def __gt__(self, o): return f"gt{self.n}"
    def __ge__(self, o): return f"ge{self.n}"
    def __contains__(self, o): return "c"
    def __hash__(self): return 1
a = A(1)
for op in (operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge):
    print(op.__name__, op(a, 2), op(2, a), op(a, a))
print(operator.contains(a, 3), operator.truth(a), operator.not_(a), operator.is_(a, a))
for x, y in [(a, 1), (1, a)]:
    print(x == y, x != y, x < y, x <= y, x > y, x >= y)
print(a.__eq__(1))
print(list(map(operator.eq, [a], [1])))
