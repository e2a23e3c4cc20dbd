from collections import defaultdict


class Emitter:
    def __init__(self):
        self.handlers = defaultdict(list)
        self.log = []

    def on(self, event, handler=None):
        if handler is None:
            def register(fn):
                self.handlers[event].append(fn)
                return fn
            return register
        self.handlers[event].append(handler)
        return self

    def emit(self, event, *args, **kwargs):
        results = []
        for handler in self.handlers[event]:
            try:
                results.append(handler(*args, **kwargs))
            except Exception as error:
                self.log.append((event, error))
                results.append(None)
        return results


bus = Emitter()


@bus.on("greet")
def greet(name, punctuation="!"):
    return f"hi {name}{punctuation}"


@bus.on("greet")
def shout(name, **options):
    return name.upper() + str(sorted(options.items()))


bus.on("fail", lambda x: 1 / x).on("fail", lambda x: x + 1)
print(bus.emit("greet", "ann"))
print(bus.emit("greet", "bob", punctuation="?"))
print(bus.emit("fail", 0))
for event, error in bus.log:
    print(event, type(error).__name__, error)
print(bus.emit("nothing"))
