from .core import api, helper as _helper
from . import settings
