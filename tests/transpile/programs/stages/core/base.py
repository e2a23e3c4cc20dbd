import abc, functools, logging
log = logging.getLogger("core")
PIPELINE = []
class Stage(abc.ABC):
    name = "base"
    retries = 1
    def __init__(self, **opts):
        self.opts = {**getattr(self, "defaults", {}), **opts}
    @abc.abstractmethod
    def run(self, data): ...
    def __call__(self, data):
        for attempt in range(self.retries):
            try:
                return self.run(data)
            except ValueError as e:
                err = e
        raise RuntimeError(f"{self.name} failed on {data!r}") from err
def stage(order, *, retries=1, **defaults):
    def deco(cls):
        cls.retries, cls.defaults, cls.name = retries, defaults, cls.__name__.lower()
        PIPELINE.append((order, cls))
        PIPELINE.sort(key=lambda t: t[0])
        return cls
    return deco
def counted(f):
    @functools.wraps(f)
    def w(*a, **k):
        w.calls += 1
        return f(*a, **k)
    w.calls = 0
    return w
