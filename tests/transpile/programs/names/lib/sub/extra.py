def name():
    return __name__
def items():
    return [1, 2]
