import settings
print("work imported", __name__)
state = {}
def square(x): return x * x
def look(k): return state.get(k)
def run(name):
    print("running", name, settings.OFFSET, __name__)
