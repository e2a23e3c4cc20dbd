from ..tools import cube
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f"Point({self.x}, {self.y})"
def shift(p):
    return Point(p.x + 1, cube(p.y))
