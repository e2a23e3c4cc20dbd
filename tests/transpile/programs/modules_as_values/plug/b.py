NAME = "B"
def run(x):
    return x * 10
