class AppErr(Exception):
    default = "app"
    def __init__(self, msg=None, *, code=1):
        super().__init__(msg or self.default)
        self.code = code
class NotFound(AppErr):
    default = "not found"
class Both(NotFound, KeyError):
    pass
class Plain(ValueError): pass
class WithStr(Exception):
    def __init__(self, a, b): self.a, self.b = a, b
    def __str__(self): return f"{self.a}-{self.b}"
for mk in (lambda: AppErr(), lambda: NotFound(code=4), lambda: Both("k", code=9), lambda: Plain(1, 2), lambda: WithStr(1, 2)):
    try: raise mk()
    except AppErr as e: print(type(e).__name__, e, e.args, e.code, isinstance(e, KeyError))
    except Exception as e: print(type(e).__name__, e, e.args, repr(e))
try: raise Both
except KeyError as e: print("KE", e.args)
print(issubclass(Both, LookupError), [k.__name__ for k in Both.__mro__])
