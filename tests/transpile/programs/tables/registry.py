"""A table that other modules enter classes and functions in."""
kinds = {}
jobs = []


def kind(name, **marks):
    def enter(cls):
        kinds[name] = cls
        for mark, value in marks.items():
            setattr(cls, mark, value)
        return cls
    return enter


class App:
    def __init__(self):
        self.routes = {}

    def route(self, path):
        def enter(function):
            self.routes[path] = function
            return function
        return enter


app = App()


def job(function):
    jobs.append(function.__name__)
    def timed(*args):
        return function.__name__, function(*args)
    return timed
