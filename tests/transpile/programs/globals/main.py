import config
from helpers import greet, Counter
import pkg.util as u
from pkg import sub
import pkg
from config import counter, bump
print(greet("bob"))
config.debug = True
config.extra = 5
config.counter += 10
bump()
print(counter, config.counter, config.show(), config.extra)
c = Counter(3)
c.inc()
print(c.n, u.double(4), pkg.VERSION, pkg.triple(3), sub.NAME)
print(__name__, config.__name__)
