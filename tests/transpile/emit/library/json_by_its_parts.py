"""Names of json by the modules that define them."""
from json.decoder import JSONDecodeError, JSONDecoder
from json.encoder import JSONEncoder
import json.decoder, json.encoder
try: json.loads("{")
except json.decoder.JSONDecodeError as e: print(e, e.pos, e.lineno, e.colno, e.doc, e.msg)
try: json.loads("[1,")
except JSONDecodeError as e: print(e)
print(JSONDecoder().decode("[1]"), JSONEncoder().encode({"a": 1}), json.decoder.JSONDecodeError is json.JSONDecodeError)
