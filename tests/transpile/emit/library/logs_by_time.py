"""Files of logs that begin anew from time to time."""

import datetime
import logging
import logging.handlers
import os
import re
import tempfile
import time
with tempfile.TemporaryDirectory() as d:
    path = os.path.join(d, "t.log")
    make = lambda **k: logging.handlers.TimedRotatingFileHandler(path, delay=True, utc=True, **k)
    for when in ("s", "M", "h", "D", "midnight", "W0", "W6"):
        h = make(when=when, interval=2)
        print(when, h.when, h.interval, h.suffix, [h.computeRollover(t) for t in (0, 86399, 1700000000, 1709251200)])
    h = make(when="midnight", atTime=datetime.time(7, 30)); print(h.computeRollover(1700000000), h.computeRollover(1700030000))
    for bad in ("x", "W", "W7", "WX"):
        try: make(when=bad)
        except ValueError as e: print(e)
    h = logging.handlers.TimedRotatingFileHandler(path, when="S", backupCount=2)
    log = logging.getLogger("timed"); log.addHandler(h); log.propagate = False
    log.warning("first")
    for i in range(4):
        h.rolloverAt -= 10 * (i + 1)
        log.warning("line %d", i)
    h.close()
    names = sorted(os.listdir(d)); print(len(names), [bool(re.fullmatch(r"t\.log(\.\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d)?", n)) for n in names], open(path).read())
