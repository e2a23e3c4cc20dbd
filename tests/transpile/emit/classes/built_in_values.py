class My(bytes):
    def __init__(self, *args):
        super().__init__()
        self.more = args
x = My(b'ab')
print(x, repr(x))
class S(str):
    def __init__(self, *args):
        super().__init__()
        self.more = args
x = S('abc')
print(x, repr(x))
class I(int):
    def __init__(self, *args):
        super().__init__()
print(I(5), I(5) + 1)
class F(float):
    def __init__(self, *args):
        self.more = args
print(F(5), F(5) + 1)
class T(tuple):
    def __init__(self, *args):
        super().__init__()
        self.more = args
print(T([5]), T([5])+ (1,))
class B(bytes):
    def __repr__(self):
        return 'B:' + super().__repr__()
b = B(b'ab')
print(b, repr(b), str(b), bytes(b), type(bytes(b)))
class T2(tuple):
    def __repr__(self):
        return 'B:' + super().__repr__()
    def __eq__(self, o):
        return 'eq'
t = T2([1])
print(t, repr(t), str(t), '%s' % t)
try: print(t + [1])
except TypeError as e: print(e)
try: print('%s %s' % t)
except TypeError as e: print(e)
print(t == 3)
class E(int):
    def __eq__(self, o):
        return 'eq'
try: print({E(1): 2})
except TypeError as e: print(e)
print(E(1) == 2, E(1) != 2)
class F2(float):
    def __repr__(self):
        return 'B:' + super().__repr__()
print(F2(1.5), repr(F2(1.5)), str(F2(1.5)))
class S2(str):
    def __repr__(self):
        return 'B:' + super().__repr__()
print(S2(1.5), repr(S2(1.5)), str(S2(1.5)))
class H(str):
    def __hash__(self):
        print('hash'); return 3
print({H('a'): 1})
class St(set):
    def __add__(self, o): return super().__add__(o)
try: St([1]) + 1
except AttributeError as e: print(e)
class Bo(list):
    def __bool__(self): print('bool'); return False
if Bo([1]): print('yes')
else: print('no')
print(Bo([1]) and 3, not Bo([1]), bool(Bo([1])))
class Mi(dict):
    def __missing__(self, k): return k * 2
try: print(Mi()[1:2])
except Exception as e: print(type(e), e)
class Ln(dict):
    def __len__(self): return 42
print(len(Ln()), bool(Ln()))


# what a number refuses is told with the names of the classes
class Whole(int):
    pass


class Real(float):
    pass


def refused(operate, *pairs):
    for a, b in pairs:
        try:
            print(operate(a, b))
        except TypeError as error:
            print(error)


pairs = ((Real(2), 1j), (1j, Real(2)), (Whole(2), 1j), (1j, Whole(2)), (Whole(7), Real(2)), (Whole(7), True))
refused(lambda a, b: a // b, *pairs)
refused(lambda a, b: a % b, *pairs)
refused(lambda a, b: divmod(a, b), *pairs)
refused(lambda a, b: a + b, *pairs)
refused(lambda a, b: a ** b, *pairs)
refused(lambda a, b: a | b, (Whole(2), 1.5), (1.5, Whole(2)), (Whole(2), 1j), (Whole(6), 3), (3, Whole(6)), (Whole(4), True))
refused(lambda a, b: a << b, (Whole(2), 1.5), (1, Whole(2)), (Whole(2), Whole(3)))
