import os
level = int("1")
name = os.environ.get("NOPE", "dflt")
