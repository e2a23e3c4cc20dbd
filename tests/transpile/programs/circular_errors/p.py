print("p start")
first = 1
import q
print("p end")
