class Base:
    def __init__(self, name, n=0):
        self.name = name
        self.n = n
        self.setup()
    def setup(self): self.items = []
class Early(Base):
    def __init__(self, text):
        parts = text.split(":")
        name = parts[0].strip()
        if len(parts) > 1:
            super().__init__(name, int(parts[1]))
        else:
            super().__init__(name)
        self.text = text
    def setup(self):
        super().setup()
        self.items.append("early")
class Never(Base):
    def __init__(self): self.only = 1
class Try(Base):
    def __init__(self, v):
        try:
            super().__init__("t", int(v))
        except ValueError as e:
            print("bad", e)
            super().__init__("t", -1)
class Old(Early):
    def __init__(self, t):
        Early.__init__(self, t + ":9")
        Base.__init__(self, self.name + "!", self.n)
e = Early("a:5")
print(e.name, e.n, e.items, e.text, Early("zz").n)
print(vars(Never()), Try("4").n, Try("q").n, Old("k").name, Old("k").n)
class MyErr(Exception):
    def __init__(self, code):
        msg = {1: "one"}.get(code, "many")
        self.code = code
        super().__init__(f"{msg} ({code})")
try:
    raise MyErr(1)
except MyErr as e:
    print(e, e.args, e.code, repr(e))
class L(list):
    def __init__(self, n):
        xs = [i * i for i in range(n)]
        super().__init__(xs)
        self.n = n
print(L(4), len(L(3)), L(2).n)
