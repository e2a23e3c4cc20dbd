"""Enumerations whose members are names of the module, too."""
from enum import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@global_enum
class G(Enum):
    GA = 1
    GB = 2
t(lambda: GA)
t(lambda: repr(G.GB))
t(lambda: str(G.GB))
@global_enum
class GI(IntEnum):
    GIA = 1
t(lambda: repr(GIA) + str(GIA))
@global_enum
class GF(Flag):
    F1 = 1
    F2 = 2
t(lambda: repr(F1 | F2) + " " + str(F1))
t(lambda: repr(GF(0)))
