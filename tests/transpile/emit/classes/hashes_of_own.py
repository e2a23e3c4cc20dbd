from dataclasses import dataclass
class V:
    def __init__(s, h): s.h = h
    def __hash__(s): return s.h
    def __eq__(s, o): return s.h == o.h
print(hash(V(hash((1, 2)))) == hash((1, 2)), hash((1,2)))
for n in (2**61-1, 2**61, 2**62, 2**63-1, 2**63, -2**63, -2**63-1, 2**70, -1, -2, 0, True):
    print(n, hash(V(n)), hash(n))
@dataclass(frozen=True)
class C:
    a: int
    b: int
print(hash(C(1, 2)) == hash((1, 2)), {C(1, 2): 3}[C(1, 2)], {V(2**62): 1}[V(2**62)])
