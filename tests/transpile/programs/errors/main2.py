print("before")
import rt
print("not reached")
