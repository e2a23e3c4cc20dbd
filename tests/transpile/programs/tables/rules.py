"""A table of its own, and functions that remember: nothing else notices when the module is imported."""
rules = {}


def rule(name=None):
    def enter(cls):
        rules[name or cls.__name__.lower()] = cls
        return cls
    return enter


def remembered(function):
    known = {}

    def asked(*args):
        if args not in known:
            known[args] = function(*args)
        return known[args]
    return asked


class Rule:
    def __init__(self, **options):
        self.options = options


@rule()
class Percent(Rule):
    def apply(self, total):
        return total * (1 - self.options.get("off", 0) / 100)


@rule("bulk")
class BulkRule(Rule):
    def apply(self, total):
        return total - 1


@remembered
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def make(name, **options):
    return rules[name](**options)
