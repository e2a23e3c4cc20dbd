"""Attributes of classes and objects that are changed and taken away by their names."""
class Engine:
    fuel = "diesel"
    power = 1
    parts = ("a",)
    def told(self):
        return self.fuel, self.power, self.parts
setattr(Engine, "fuel", "gas")
name = "power"
setattr(Engine, name, 2)
print(Engine().told())
delattr(Engine, "parts")
try:
    print(Engine().told())
except AttributeError as error:
    print(error)
class Box:
    def __init__(self):
        self.x = 1
        self.y = 2
a = Box()
for name in ["x"]:
    delattr(a, name)
try:
    print(a.x)
except AttributeError as error:
    print(error)
delattr(a, "y")
try:
    print(a.y + 1)
except AttributeError as error:
    print(error)
