from . import VERSION
NAME = "sub " + VERSION
