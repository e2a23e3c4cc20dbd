# Defaults that are functions, beside other functions that are given.
class Ranking:
    def __init__(self, key=lambda value: value):
        self.key = key

    def first(self, values):
        return min(values, key=self.key)


def applied(change=lambda number: number):
    return change(2)


print(Ranking(key=lambda task: -task["level"]).first([{"level": 1}, {"level": 3}]))
print(Ranking().first([3, 1, 2]), applied(), applied(lambda number: number * 2))
