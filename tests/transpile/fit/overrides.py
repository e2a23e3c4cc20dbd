"""Shapes with overrides that take other arguments and give other types."""


class Shape:
    sides = 0

    def __init__(self, name):
        self.name = name

    def area(self):
        return 0

    def scale(self, factor):
        return self

    def describe(self):
        return f"{self.name} with {self.sides} sides, area {self.area()}"


class Circle(Shape):
    def __init__(self, radius, name="circle"):
        super().__init__(name)
        self.radius = radius

    def area(self):
        return round(3.14159 * self.radius ** 2, 2)

    def scale(self, factor, offset=0):
        return Circle(self.radius * factor + offset)


class Rect(Shape):
    sides = 4

    def __init__(self, w, h):
        super().__init__("rect")
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h

    def scale(self, fx, fy):
        return Rect(self.w * fx, self.h * fy)

    def describe(self, prefix=">"):
        return prefix + " " + super().describe()


class Empty(Shape):
    def area(self):
        return None


shapes = [Circle(2), Rect(2, 3.5), Empty("nothing"), Shape("base")]
for s in shapes:
    print(s.describe())
print(Circle(1).scale(3).area(), Circle(1).scale(3, 1).radius)
print(Rect(1, 2).scale(2, 3).area())
print([type(s).__name__ for s in shapes])
