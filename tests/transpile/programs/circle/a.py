import b
def fa(): return "a" + b.fb()
