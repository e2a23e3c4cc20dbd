def randint(a, b):
    return "mine"
