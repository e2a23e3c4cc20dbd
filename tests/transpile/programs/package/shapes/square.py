from shapes.base import Shape
SIDES = 4
class Square(Shape):
    def __init__(self, a):
        super().__init__("square")
        self.a = a
    def area(self):
        return self.a * self.a
