from .base import Stage, stage, PIPELINE
from . import stages
from .config import settings, Settings
