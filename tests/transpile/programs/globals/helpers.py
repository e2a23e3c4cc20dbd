from config import debug
def greet(name):
    return f"hello {name} {debug}"
class Counter:
    def __init__(self, n):
        self.n = n
    def inc(self):
        self.n += 1
if __name__ == "__main__":
    print("helpers main")
