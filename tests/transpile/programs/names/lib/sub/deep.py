"""Deep doc."""
from ..core import api
from .. import settings as cfg
VALUES = [api(i) for i in range(2)]
class Deep:
    def go(self):
        return f"deep {api(1)} {cfg.DEBUG}"
