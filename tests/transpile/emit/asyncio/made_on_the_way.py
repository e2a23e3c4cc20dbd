"""Coroutines of objects that no variable holds: what is called is put off all the same."""
import asyncio


class Worker:
    made = 0

    def __init__(self, name):
        Worker.made += 1
        self.name = name

    async def go(self, *parts, loud=False):
        await asyncio.sleep(0)
        return f"{self.name} {parts} {loud}"

    async def both(self):
        return await asyncio.gather(Worker("x").go(1), Worker("y").go(loud=True))

    @classmethod
    async def of(cls, name):
        return cls(name)

    @staticmethod
    async def plain(n):
        return n + 1


def make():
    return Worker("made")


workers = [Worker("a"), Worker("b")]
print(asyncio.run(Worker("c").go()))
print(asyncio.run(make().go(2, loud=True)))
print(asyncio.run(workers[0].go(3)))
print(asyncio.run(Worker("d").both()))
print(asyncio.run(Worker.of("e")).name, asyncio.run(Worker.plain(1)))
task = Worker("late").go("later")
print(type(task).__name__, Worker.made)
print(asyncio.run(task))


async def main():
    tasks = [asyncio.create_task(worker.go(i)) for i, worker in enumerate(workers)]
    print(await asyncio.gather(*tasks))
    print(await asyncio.wait_for(make().go(), 5))
    waiting = {name: Worker(name).go() for name in "pq"}
    print([await one for one in waiting.values()])


asyncio.run(main())
