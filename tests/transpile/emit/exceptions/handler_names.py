def f(n):
    try:
        if n < 4: [][3]
    except Exception as e:
        print('caught', type(e).__name__, e, e.args)
f(1)
def g(n):
    try:
        if n > 2: min([])
    except (IndexError) as e:
        print(type(e).__name__)
    except ValueError as e:
        print('v')
g(3)
def h(n):
    try:
        try:
            if n > 2: min([])
        except (IndexError) as e:
            print(type(e).__name__)
    except (ValueError) as e:
        if n < 4: return 'é'
print(h(3))
def k(n):
    for _ in 5: pass
try: k(1)
except TypeError as e: print(e)
def flow1(n):
    try:
        n += 1
    except Exception as e:
        n += 1
    else:
        try:
            if n < 4: [][3]
        except Exception as e:
            print('caught', type(e).__name__, e, e.args)
        finally:
            print('finally', n)
for n in range(3):
    print(flow1(n))
def flow4(n):
    try:
        if n != 3: raise LookupError()
    except OSError as e:
        print('caught', type(e).__name__, e, e.args)
    except (Exception, ValueError) as e:
        raise
try: flow4(1)
except LookupError as e: print(repr(e))
def flow9():
    try:
        raise Exception(True)
    except Exception as e:
        del undefined_name
try: flow9()
except Exception as e: print(repr(e))
try: 
    del undefined_name
except Exception as e: print(repr(e))
try:
    try:
        (1)[0] = 3
    except Exception as e:
        raise
except Exception as error:
    print(type(error).__name__)
try: print(e)
except NameError as x: print(x)
for i in range(2):
    try:
        1/0
    except ZeroDivisionError as e:
        continue
try: print(e)
except NameError as x: print(x)
def w():
    for i in range(2):
        try:
            1/0
        except ZeroDivisionError as e:
            break
    try: print(e)
    except NameError as x: print(x)
    try:
        try:
            1/0
        except ZeroDivisionError as e:
            raise ValueError('a')
    except ValueError as f: print(f)
    print(type(lambda: e).__name__)
    try: print(e)
    except NameError as x: print(x)
w()
print(OSError('x', 'y'), OSError('x', 1), repr(OSError('x', b'')))
