from dataclasses import dataclass, field
import os
@dataclass
class Settings:
    minimum: int = 0
    tags: list = field(default_factory=lambda: ["a"])
    @classmethod
    def from_env(cls): return cls(int(os.environ.get("NOPE_MIN", "0")))
settings = Settings.from_env()
