import time
def slow_square(x):
    time.sleep(0.01)
    return x * x
def log(m):
    time.sleep(0.001)
    print("log", m)
