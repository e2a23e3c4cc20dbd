class Validator:
    def __set_name__(self, owner, name):
        self.public = name
        self.private = "_" + name
    def __get__(self, instance, owner):
        if instance is None: return self
        return getattr(instance, self.private)
    def __set__(self, instance, value):
        self.validate(value)
        setattr(instance, self.private, value)
    def validate(self, value): pass
class Positive(Validator):
    def validate(self, value):
        if value <= 0: raise ValueError(f"{self.public} must be positive, got {value}")
class OneOf(Validator):
    def __init__(self, *opts): self.opts = set(opts)
    def validate(self, value):
        if value not in self.opts: raise ValueError(f"{value!r} not in {sorted(self.opts)}")
class Item:
    price = Positive()
    qty = Positive()
    kind = OneOf("a", "b")
    def __init__(self, price, qty, kind):
        self.price = price; self.qty = qty; self.kind = kind
    def total(self): return self.price * self.qty
i = Item(3, 4, "a")
print(i.total(), i.__dict__)
for args in ((0, 1, "a"), (1, -1, "a"), (1, 1, "c")):
    try: Item(*args)
    except ValueError as e: print(e)
i.price += 10
print(i.price, i.total())
i.qty *= 2
print(i.qty, vars(i))
class Storage:
    def __get__(self, obj, cls):
        print("get")
        return obj.__dict__.get("v", "nothing")
    def __set__(self, obj, v):
        print("set", v)
        obj.__dict__["v"] = v
class S:
    v = Storage()
s = S()
print(s.v)
s.v = 5
print(s.v, s.__dict__)
