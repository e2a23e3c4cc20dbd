import conf
import app
conf.level = 3
print(app.start())
from app import handlers
@app.register("x")
def hx(v): return v + 1
print(handlers["x"](1), sorted(handlers))
