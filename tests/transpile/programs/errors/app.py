from conf import level, name
import conf
handlers = {}
def register(n):
    def deco(f):
        handlers[n] = f
        return f
    return deco
@register("y")
def hy(v):
    return v * 2
def start():
    return level, conf.level, name, handlers["y"](4)
