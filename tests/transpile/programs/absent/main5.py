import helper
def show(m):
    print(m.__name__, m.thing, hasattr(m, "x"), getattr(m, "y", 7))
show(helper)
setattr(helper, "thing", 9)
show(helper)
print(vars(helper)["thing"], "thing" in dir(helper))
import helper as h2
print(h2 is helper, type(helper))
