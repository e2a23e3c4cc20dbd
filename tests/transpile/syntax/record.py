"""Records what CPython 3.13 says of the programs in the JSON files beside this one.

Add a program with a name and a source, then run: python3.13 record.py
"""

import ast
import json
import os
import pathlib
import tempfile
import traceback
import warnings

warnings.simplefilter("ignore")
here = pathlib.Path(__file__).resolve().parent


def rewrite(file, record):
    path = here / file
    cases = [{"name": c["name"], "source": c["source"], **record(c["source"])} for c in json.loads(path.read_text())]
    path.write_text(json.dumps(cases, indent=2, ensure_ascii=True) + "\n")


def tree(source):
    module = ast.parse(source)
    return {"dump": ast.dump(module), "attributes": ast.dump(module, include_attributes=True)}


def fault(source, read=ast.parse):
    try:
        read(source, "x.py")
    except SyntaxError as e:
        shown = "".join(traceback.format_exception_only(e)).rstrip("\n")
        return {"kind": type(e).__name__, "message": e.msg, "line": e.lineno, "column": e.offset, "formatted": shown}
    raise SystemExit(f"CPython takes {source!r}")


rewrite("programs.json", tree)
rewrite("faults.json", fault)


def compiled(source, name):
    # CPython shows the line of such a fault when it finds the file
    pathlib.Path(name).write_text(source)
    compile(source, name, "exec")


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    rewrite("refusals.json", lambda source: fault(source, compiled))
