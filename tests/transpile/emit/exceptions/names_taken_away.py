"""Names of handlers that a loop comes back to, or that a handler in another one takes away."""


def told(f, *args):
    try:
        print(f(*args))
    except NameError as error:
        print(type(error).__name__, error)


def chained(n):
    try:
        [][n]
    except Exception as e:
        for i in range(3):
            try:
                raise KeyError(i) from e
            except KeyError as e:
                print("caught", repr(e), repr(e.__cause__))
            finally:
                print("finally", i)


def once(n):
    try:
        [][n]
    except IndexError as e:
        try:
            {}[n]
        except KeyError as e:
            print("inner", e)
        return e


def around():
    e = 3
    for i in range(2):
        print(e)
        try:
            1 / 0
        except ZeroDivisionError as e:
            print("caught", e)


def behind():
    e = 3
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e


def deleted(n):
    x = 1
    for i in range(n):
        print(i, x)
        del x
    return x


def while_deleted():
    x = i = 0
    while x < 3:
        i += 1
        if i == 2:
            del x
            continue
        print(i, x)


def kept():
    x = 1
    while True:
        print(x)
        del x
        x = 2
        if x > 1:
            break
    return x


def made_again():
    for i in range(2):
        x = i
        def f():
            return x
        del x
        if i == 1:
            x = 9
        told(f)


def both():
    x = 1
    for i in range(2):
        told(lambda: x)
        if i == 0:
            del x


def outer_loop():
    x = 1
    for i in range(2):
        for j in range(2):
            print(i, j, x)
        del x


def parameter(e):
    for i in range(2):
        print(e)
        try:
            e / 0
        except ZeroDivisionError as e:
            pass


def deleted_parameter(x, *rest):
    if x:
        del x, rest
    told(lambda: x)
    return len(rest) + x


told(parameter, 4)
told(deleted_parameter, 0)
told(deleted_parameter, 1)
told(chained, 0)
told(once, 0)
told(around)
told(behind)
told(deleted, 0)
told(deleted, 2)
told(while_deleted)
told(kept)
made_again()
both()
told(outer_loop)
