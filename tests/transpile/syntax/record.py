"""Records what CPython 3.13 says of the programs in the JSON files beside this one.

Add a program with a name and a source, then run: python3.13 record.py
"""

import ast
import hashlib
import json
import pathlib
import sys
import warnings

warnings.simplefilter("ignore")
here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here / "judge"))

import oracle


def rewrite(file, record):
    path = here / file
    cases = [{"name": c["name"], "source": c["source"], **record(c["source"])} for c in json.loads(path.read_text())]
    if len({c["source"] for c in cases}) < len(cases):
        raise SystemExit(f"{file} has a source twice")
    path.write_text(json.dumps(cases, indent=2, ensure_ascii=True) + "\n")


def tree(source):
    module = ast.parse(source)
    return {"dump": ast.dump(module), "attributes": ast.dump(module, include_attributes=True)}


def said(source):
    answer = oracle.answer(source.encode())
    if answer is None:
        raise SystemExit(f"CPython has no answer to {source!r}")
    return answer


def digest(source):
    try:
        return hashlib.sha256(tree(source)["attributes"].encode("utf-8", "surrogatepass")).hexdigest()[:16]
    except SyntaxError:
        return "refused"


rewrite("programs.json", tree)
corpus = here / "corpus.json"
topics = json.loads(corpus.read_text())
digests = {topic: {source: digest(source) for source in sources} for topic, sources in topics.items()}
corpus.write_text(json.dumps(digests, indent=2) + "\n")
with oracle.scratch_folder():
    for name in ("faults.json", "refusals.json", "warnings.json"):
        rewrite(name, said)
