"""Main."""
import sys
from lib import *
from lib.sub import deep
import lib.sub.deep as d2
from lib.sub.deep import Deep as D, VALUES
print(api(2), D().go(), deep is d2, VALUES, __doc__)
print(sorted(n for n in dir(deep) if not n.startswith("_")))
if len(sys.argv) > 5:
    import optional_missing
else:
    from lib.sub import extra
print(extra.name())
def configure():
    import lib.settings as s
    s.DEBUG = True
    s.OPTIONS["x"] = 1
    return s
print(configure().DEBUG)
from lib import settings
print(settings.DEBUG, settings.OPTIONS, settings.is_debug())
for mod in (deep, extra):
    print(mod.__name__, mod.__doc__)
class K(D):
    def go(self):
        return super().go() + "!"
print(K().go())
def gen():
    from lib.sub.extra import items
    yield from items()
print(list(gen()))
x, settings.DEBUG = 1, False
print(settings.is_debug())
settings.COUNT += 5
print(settings.COUNT, settings.get_count())
del settings.TEMP
print(hasattr(settings, "TEMP"))
try:
    settings.TEMP
except AttributeError as e:
    print(e)
