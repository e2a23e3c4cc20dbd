"""Shapes."""
from .circle import Circle
from .square import Square
from .errors import ShapeError
__all__ = ["Circle", "Square"]
__all__ += ["ShapeError"]
private = 1
def _hidden():
    return "hidden"
