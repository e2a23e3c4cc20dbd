from .base import Stage, stage, counted
from .config import settings
@stage(2, retries=2, factor=3)
class Scale(Stage):
    def run(self, data): return [x * self.opts["factor"] for x in data]
@stage(1)
class Clean(Stage):
    @counted
    def run(self, data):
        if any(x < settings.minimum for x in data): raise ValueError("negative")
        return [x for x in data if x]
@stage(3, sep="-")
class Show(Stage):
    def run(self, data): return self.opts["sep"].join(map(str, data))
