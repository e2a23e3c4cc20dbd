print("b begins")
from a import x
y = 2
