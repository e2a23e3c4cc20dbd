print("q start")
import p
second = p.first + 1
try:
    print(p.third)
except AttributeError as e:
    print(e)
class Q(object):
    f = p.first
print("q end", Q.f)
