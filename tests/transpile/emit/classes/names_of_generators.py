"""Generators know what the functions are called that made them."""
import asyncio, inspect
class K:
    def run(self, v):
        yield from v
    async def co(self): return 1
    async def ag(self):
        yield 1
    @classmethod
    def cm(cls): yield 1
    @staticmethod
    def sm(): yield 1
    def with_args(*rest):
        yield rest
def f():
    yield 1
def outer():
    def inner():
        yield 1
    return inner
g = K().run([1])
import re
def show(x): print(re.sub('0x[0-9a-f]+', '0x', repr(x)))
show(g); print(g.__name__, g.__qualname__)
for x in (K.cm(), K.sm(), K().with_args(), f(), outer()(), (i for i in [1]), K().ag()):
    show(x); print(x.__name__, x.__qualname__, type(x).__name__)


class Task:
    def run(self, value):
        yield from value


for kind in (Task,):
    made = kind().run('ab')
    show(made)
    print(made.__name__, list(made))


class Quiet(Task):
    def run(self, value):
        return len(value)


for kind in (Task, Quiet):
    made = kind().run('ab')
    show(made)
