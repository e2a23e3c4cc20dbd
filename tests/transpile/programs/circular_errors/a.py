print("a begins")
from b import y
x = 1
