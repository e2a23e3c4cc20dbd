from .tools import cube
