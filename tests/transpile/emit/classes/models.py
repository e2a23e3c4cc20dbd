class Field:
    def __init__(self, type_, default=None, required=False):
        self.type_ = type_; self.default = default; self.required = required; self.name = None
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, objtype=None):
        if obj is None: return self
        return obj._data.get(self.name, self.default)
    def __set__(self, obj, value):
        if value is not None and not isinstance(value, self.type_):
            raise TypeError(f"{self.name} must be {self.type_.__name__}, not {type(value).__name__}")
        obj._data[self.name] = value
class ModelMeta(type):
    models = {}
    def __new__(mcs, name, bases, attrs):
        fields = {}
        for base in bases:
            fields.update(getattr(base, "_fields", {}))
        fields.update({k: v for k, v in attrs.items() if isinstance(v, Field)})
        cls = super().__new__(mcs, name, bases, attrs)
        cls._fields = fields
        if name != "Model":
            mcs.models[name] = cls
            cls._table = name.lower() + "s"
        return cls
    def __iter__(cls): return iter(cls._fields)
class Model(metaclass=ModelMeta):
    def __init__(self, **kw):
        self._data = {}
        for k, f in self._fields.items():
            if k in kw: setattr(self, k, kw.pop(k))
            elif f.required: raise ValueError(f"missing {k}")
        if kw: raise TypeError(f"unknown {sorted(kw)}")
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={getattr(self, k)!r}' for k in self._fields)})"
    @classmethod
    def create(cls, **kw): return cls(**kw)
class User(Model):
    name = Field(str, required=True)
    age = Field(int, default=18)
class Admin(User):
    level = Field(int, 1)
u = User(name="ann")
print(u, u.age, User._table, list(User), list(Admin), sorted(ModelMeta.models))
u.age = 30
print(u)
for bad in (lambda: User(), lambda: User(name=5), lambda: User(name="x", z=1), lambda: setattr(u, "age", "old")):
    try: bad()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
a = Admin.create(name="root", level=9)
print(a, isinstance(a, User), User.name.required, type(User).__name__, Admin.__mro__[1].__name__)
