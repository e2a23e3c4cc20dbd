"""Logging set up by dicts and files."""

import logging, logging.config, logging.handlers, sys, io, os, tempfile
from logging.config import dictConfig
def shown(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, "/", repr(e.__cause__))
class Upper(logging.Formatter):
    def format(self, record): return super().format(record).upper()
class OnlyApp(logging.Filter):
    def __init__(self, word="x"): super().__init__(); self.word = word
    def filter(self, record): return self.word in record.getMessage()
old = logging.getLogger("old"); child = logging.getLogger("app.db.child")
config = {
    "version": 1, "disable_existing_loggers": True,
    "formatters": {"brief": {"format": "%(levelname)-8s %(name)s: %(message)s"}, "curly": {"format": "{levelname} {message}", "style": "{"}, "upper": {"()": Upper, "fmt": "%(name)s|%(message)s"}, "named": {"()": "__main__.Upper", "fmt": "N %(message)s"}},
    "filters": {"app": {"name": "app"}, "word": {"()": OnlyApp, "word": "keep"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "brief", "level": "INFO", "stream": "ext://sys.stdout"},
        "upper": {"class": "logging.StreamHandler", "formatter": "upper", "stream": "ext://sys.stdout", "filters": ["word"]},
        "mem": {"class": "logging.handlers.MemoryHandler", "capacity": 2, "target": "console", "flushLevel": "ERROR"},
        "null": {"class": "logging.NullHandler"},
    },
    "loggers": {"app": {"level": "DEBUG", "handlers": ["console", "upper"], "propagate": False}, "app.db": {"level": "ERROR"}, "mem": {"handlers": ["mem"], "propagate": False}},
    "root": {"level": "WARNING", "handlers": ["console"]},
}
logging.config.dictConfig(config)
app = logging.getLogger("app")
app.debug("not shown"); app.info("hello"); app.warning("keep this")
logging.getLogger("app.db").warning("no"); logging.getLogger("app.db").error("yes")
logging.info("root info"); logging.warning("root warning"); old.error("silent", extra={}); print(old.disabled, child.disabled, child.level)
m = logging.getLogger("mem"); m.warning("one"); print("before"); m.error("two")
print(logging.getHandlerNames() if False else sorted(logging.getHandlerNames()), [type(h).__name__ for h in app.handlers], app.propagate, logging.getLogger().level)
dictConfig({"version": 1, "incremental": True, "loggers": {"app": {"level": "ERROR"}}, "root": {"level": "DEBUG"}})
app.warning("gone"); logging.debug("root debug hidden by handler level"); print(app.level, logging.root.level)
for bad in ({}, {"version": 2}, {"version": 1, "handlers": {"h": {"class": "logging.NoHandler"}}}, {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "f"}}}, {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "level": "LOUD"}}}, {"version": 1, "loggers": {"x": {"handlers": ["zz"]}}}, {"version": 1, "root": {"level": "NOPE"}}, {"version": 1, "handlers": {"h": {"class": "nomodule.Handler"}}}, {"version": 1, "formatters": {"f": {"format": "{x}", "style": "q"}}}):
    shown(lambda: dictConfig(bad))
with tempfile.TemporaryDirectory() as d:
    path = os.path.join(d, "a.log")
    dictConfig({"version": 1, "formatters": {"c": {"format": "{levelname}:{message}", "style": "{"}}, "handlers": {"f": {"class": "logging.FileHandler", "filename": path, "mode": "w", "encoding": "utf-8", "formatter": "c"}, "r": {"class": "logging.handlers.RotatingFileHandler", "filename": path + ".r", "maxBytes": 50, "backupCount": 2, "formatter": "c"}, "own": {"()": logging.StreamHandler, "stream": "cfg://streams.out"}}, "streams": {"out": sys.stdout}, "root": {"handlers": ["f", "r", "own"], "level": "INFO"}})
    for i in range(8): logging.info("message %d", i)
    logging.shutdown()
    print(open(path).read(), sorted(os.listdir(d)))
    ini = os.path.join(d, "log.ini")
    with open(ini, "w") as f: f.write("""[loggers]
keys=root,simple
[handlers]
keys=consoleHandler,fileHandler
[formatters]
keys=simpleFormatter
[logger_root]
level=DEBUG
handlers=consoleHandler
[logger_simple]
level=DEBUG
handlers=consoleHandler,fileHandler
qualname=simple.example
propagate=0
[handler_consoleHandler]
class=StreamHandler
level=INFO
formatter=simpleFormatter
args=(sys.stdout,)
[handler_fileHandler]
class=FileHandler
args=(%(file)r, 'w')
kwargs={'encoding': 'utf-8'}
[formatter_simpleFormatter]
format=%(levelname)s - %(name)s - %(message)s
""".replace("%(file)r", repr(os.path.join(d, "f.log"))))
    logging.config.fileConfig(ini, disable_existing_loggers=False)
    logging.getLogger("simple.example").debug("dbg"); logging.getLogger("simple.example").error("err"); logging.getLogger("other").warning("w")
    logging.shutdown(); print(open(os.path.join(d, "f.log")).read())
    shown(lambda: logging.config.fileConfig("nofile.ini"))
