import logging, sys, io, os, tempfile
from logging import getLogger, StreamHandler, FileHandler, Formatter, INFO, DEBUG
class Svc:
    def __init__(self, name):
        self.logger = getLogger(f"svc.{name}")
        self.logger.setLevel(DEBUG)
        buf = io.StringIO()
        self.buf = buf
        h = StreamHandler(buf)
        h.setFormatter(Formatter("%(name)s:%(funcName)s:%(levelname)s:%(message)s"))
        self.logger.addHandler(h)
        self.logger.propagate = False
    def run(self):
        self.logger.debug("running")
        try:
            raise ValueError("bad")
        except ValueError:
            self.logger.exception("oops")
        self.logger.info("done %s", [1, 2])
s = Svc("a"); s.run(); out = s.buf.getvalue().splitlines(); print(out[0], out[1], out[-2], out[-1])
d = tempfile.mkdtemp(); p = os.path.join(d, "l.txt")
fh = FileHandler(p, mode="w", encoding="utf-8")
fh.setLevel(INFO)
fmt = Formatter("%(asctime)s - %(message)s", datefmt="%Y")
fh.setFormatter(fmt)
lg = getLogger("file"); lg.addHandler(fh); lg.setLevel("DEBUG"); lg.propagate = 0
lg.debug("no"); lg.info("yes é"); lg.error("e")
fh.flush()
print([l.split(" - ")[1] for l in open(p, encoding="utf-8").read().splitlines()])
lg.removeHandler(fh); fh.close(); print(lg.handlers, lg.hasHandlers())
lg.warning("to last resort")
with_ms = Formatter("%(asctime)s")
r = logging.LogRecord("n", INFO, "/a/b/c.py", 12, "hello %s", ("w",), None)
t = with_ms.format(r); print(len(t), t[19] == ",", r.filename, r.module, r.lineno, r.funcName, r)
print(sorted(r.__dict__)[:5], vars(r)["levelname"], hasattr(r, "exc_info"), r.exc_info, r.process == os.getpid())
class Once(logging.Filter):
    def __init__(self):
        super().__init__()
        self.seen = set()
    def filter(self, record):
        if record.msg in self.seen: return False
        self.seen.add(record.msg); record.tag = "T"; return True
h = StreamHandler(sys.stdout); h.addFilter(Once()); h.setFormatter(Formatter("%(tag)s %(message)s"))
o = getLogger("once"); o.addHandler(h); o.propagate=False; o.setLevel(10)
for i in range(3): o.info("same")
o.info("other")
root = logging.getLogger(); root.handlers.clear()
logging.basicConfig(level="INFO", style="{", format="{levelname} {message}", stream=sys.stdout)
logging.info("braces"); logging.basicConfig(level="DEBUG"); print(root.level)
logging.basicConfig(force=True, level=logging.DEBUG, format="%(message)s!", stream=sys.stdout); logging.debug("forced")
for kw in ({"bogus": 1, "force": True}, {"style": "x", "force": True}, {"stream": sys.stdout, "filename": "x", "force": True}):
    try: logging.basicConfig(**kw)
    except ValueError as e: print(e)
for n in (root, o, h, fh, logging.NullHandler(), logging.Handler(), logging.lastResort): print(repr(n) if n is not fh else "fh")
if o.isEnabledFor(logging.DEBUG): print("enabled")
try: o.log("INFO", "x")
except TypeError as e: print(e)
try: getLogger(3)
except TypeError as e: print(e)
getLogger("lib").addHandler(logging.NullHandler()); getLogger("lib").warning("silent?")
try: o.info("x", extra={"message": 1})
except KeyError as e: print(e)
def setup(level=logging.INFO):
    l = logging.getLogger("setup"); l.handlers = []; l.addHandler(logging.StreamHandler(stream=sys.stdout)); l.propagate = False
    l.setLevel(level); return l
setup().info("set %r up", "x")
h5 = logging.StreamHandler(); h5.terminator = "|"; h5.stream = sys.stdout
t = logging.getLogger("t"); t.addHandler(h5); t.propagate=False; t.error("a"); t.error("b"); print()
h5.name = "five"; print(logging.getHandlerByName("five") is h5, h5.get_name())
