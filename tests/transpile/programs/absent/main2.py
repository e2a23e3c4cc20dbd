print("first")
try:
    import fastjson as json
except ImportError:
    import json
print(json.dumps([1]))
def unused():
    import pandas_not_there
    return pandas_not_there
try:
    from os import nothere
except ImportError as e:
    print("no", type(e).__name__, e.name)
from helper import thing
print(thing)
from helper import nothing
