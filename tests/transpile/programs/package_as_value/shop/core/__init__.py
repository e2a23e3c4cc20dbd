LIMIT = 100
from .. import models as up
def late():
    from . import rules
    return rules.NAME
