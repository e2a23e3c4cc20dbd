from .util import triple
VERSION = "1.0"
