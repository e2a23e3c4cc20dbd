"""Config."""
debug = False
counter = 0
def bump():
    global counter
    counter += 1
def show():
    return debug, counter
