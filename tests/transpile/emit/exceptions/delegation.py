def gen4(n):
    try:
        x = yield from [7.5, 0]
    except ValueError as e:
        print('caught', e)
        yield 'more'
    finally:
        print('finally', n)
g = gen4(0)
print(next(g))
print(g.throw(ValueError('t')))
g.close()
g = gen4(1)
next(g)
g.close()
g = gen4(2)
next(g)
try: print(g.send('s'))
except AttributeError as e: print(e)
def inner():
    try:
        yield 5
    finally:
        yield 'more'
def outer():
    try:
        yield from inner()
    except Exception as e:
        print('outer caught', repr(e))
g = outer()
print(next(g))
print(g.close())
def inner2():
    x = yield 1
    print('got', x)
    try:
        yield 2
    except KeyError as e:
        print('inner', repr(e))
        yield 3
    return 'done'
def outer2():
    r = yield from inner2()
    print('r', r)
    yield from (i for i in range(2))
    yield from 'ab'
    yield from {'k': 1}
    yield from iter([1])
g = outer2()
print(next(g), g.send('v'), g.throw(KeyError(1)), next(g))
print(list(g))
class It:
    def __iter__(self): return self
    def __next__(self): return 4
    def send(self, v): return ('sent', v)
    def throw(self, *a): return ('thrown', a)
    def close(self): print('closed')
def outer3():
    yield from It()
g = outer3()
print(next(g), g.send(3), g.throw(ValueError(1)))
g.close()
e3 = (x for x in ['', b'', '½²', ''])
try:
    print(max(e3))
except TypeError as e: print(e)
print(list(e3))
e3 = (x for x in ['', b'', '½²', ''])
try:
    print(sum(e3))
except TypeError as e: print(e)
print(list(e3))
