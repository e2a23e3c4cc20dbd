class Plugin:
    plugins = []
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.plugins.append(cls)
        cls.pname = name or cls.__name__
class A(Plugin): pass
class B(Plugin, name="bee"): pass
class C(B): pass
print([p.__name__ for p in Plugin.plugins], A.pname, B.pname, C.pname)
try:
    class D(Plugin, wrong=1): pass
except TypeError as e: print(e)
class Box:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item.__name__}]"
print(Box[int])
