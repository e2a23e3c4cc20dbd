class PluginMeta(type):
    plugins = []
    def __init__(cls, name, bases, attrs):
        super().__init__(name, bases, attrs)
        if bases: PluginMeta.plugins.append(cls)
class Plugin(metaclass=PluginMeta):
    def run(self): raise NotImplementedError
class A(Plugin):
    def run(self): return "A runs"
class B(Plugin):
    def run(self): return "B runs"
print([p.__name__ for p in Plugin.plugins], [p().run() for p in PluginMeta.plugins])
class Handlers:
    registry = {}
    @classmethod
    def register(cls, name):
        def deco(fn):
            cls.registry[name] = fn
            return fn
        return deco
@Handlers.register("add")
def add(a, b): return a + b
@Handlers.register("mul")
def mul(a, b): return a * b
print({k: f(3, 4) for k, f in Handlers.registry.items()})
class Base:
    subs = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Base.subs.append(cls.__name__)
class X(Base): pass
class Y(X): pass
print(Base.subs, [c.__name__ for c in Base.__subclasses__()])
class EnumLike(type):
    def __new__(mcs, name, bases, ns):
        values = {k: v for k, v in ns.items() if not k.startswith("_")}
        cls = super().__new__(mcs, name, bases, ns)
        cls._values = values
        return cls
    def __len__(cls): return len(cls._values)
    def __getitem__(cls, k): return cls._values[k]
    def __call__(cls, v):
        for k, x in cls._values.items():
            if x == v: return k
        raise ValueError(v)
class Colors(metaclass=EnumLike):
    RED = 1
    BLUE = 2
print(len(Colors), Colors["RED"], Colors(2), Colors.RED)
