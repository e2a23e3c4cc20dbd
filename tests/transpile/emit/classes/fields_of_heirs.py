"""What methods of a base class read of the objects of classes derived from it, and values that classes give."""


class A:
    kind = "a"

    def show(self):
        return self.kind, self.size, self.extra, self.scale * 2


class B(A):
    size = 3
    LIMIT = -1

    def __init__(self):
        self.extra = None
        self.scale = 1.5


class C(A):
    size = 4

    def __init__(self):
        self.extra = 2.0
        self.scale = 1.0
        self.own = B.LIMIT


class D(C):
    @property
    def mode(self):
        return "property"


class E(A):
    size = None
    extra = scale = 5
    mode = "value"


class F:
    call = len
    made = [].append

    def ask(self):
        return self.mode, self.call("abc")


class G(F):
    mode = staticmethod(len)


for one in B(), C(), D(), E():
    print(one.show(), one.size, one.LIMIT if isinstance(one, B) else one.extra)
for one in A(), E(), D(), C():
    for read in (lambda: one.show(), lambda: one.mode, lambda: one.own):
        try:
            print(read())
        except AttributeError as error:
            print(error)
print(E().mode, D().mode, G().ask()[1], G().mode("four"))
