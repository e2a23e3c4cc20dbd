from itertools import *
from string import *
import Queue
list = [3, 1, 2]
str = 'text'
dict = {'a': 1}
file = 'name'
range = 5
next = 7
print list, str, dict.items(), file, range, next, dict.keys()[0]
print map(lambda x: x * 2, list), filter(lambda x: x > 1, list), zip(list, list)
for a, b in izip([1, 2], 'ab'): print a, b
print lower('ABC'), join(['a', 'b'], '+'), letters[:3], sum(imap(lambda x: x, list))
def f(input, type, id, len):
    print input / type, id, len
    return reduce(lambda a, b: a + b, [input, type])
print f(7, 2, 3, 4)
it = iter(list)
print it.next(), sorted(list, lambda a, b: cmp(b, a))



def printer(x):
    print x
printer('p')
