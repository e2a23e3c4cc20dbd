"""A complex zero is false."""
print(bool(0j), bool(1j), bool(0j + 0), not 0j, [x for x in [0j, 1j] if x], any([0j]), bool(complex()), 0j or "z", 0j and 1)
def t(z):
    if z: return "yes"
    return "no"
print(t(0j), t(2j), t(-0j))
w = 0j
print("t" if w else "f", bool(w), all([1j, 0j]), list(filter(None, [0j, 1j])), sum([0j, 1j]))
while w: break
else: print("else")
assert not w
