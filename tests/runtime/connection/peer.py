"""The other end of connections: peer.py listen FAMILY KEY, or peer.py connect FAMILY KEY ADDRESS."""
import collections
import datetime
import decimal
import fractions
import json
import sys
import uuid
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener

MESSAGES = 10_000


def everything():
    """One of each kind of value that travels."""
    shared = [1, 2]
    cycle = {}
    cycle["self"] = cycle
    zone = datetime.timezone(datetime.timedelta(hours=2), "X")
    return {
        "constants": (None, True, False, Ellipsis),
        "ints": [0, -1, 255, 2**31, -2**63, 2**200],
        "floats": [1.5, 3.0, -0.0, float("inf"), 1e300],
        "complex": 1 - 2j,
        "texts": ["", "é", "😀", "\ud800", "x" * 100_000],
        "bytes": [b"", b"\x00\xff", b"y" * 100_000, bytearray(b"abc")],
        "sets": [{"a"}, frozenset({(1, 2)})],
        "dates": [datetime.date(2024, 2, 29), datetime.time(1, 2, 3, 4, zone),
                  datetime.datetime(2024, 1, 2, 3, 4, 5, 6, zone, fold=1),
                  datetime.timedelta(-1, 2, 3), zone, datetime.timezone.utc],
        "exact": [decimal.Decimal("1.50"), fractions.Fraction(-1, 3), uuid.UUID(int=7)],
        "ranges": [range(1, 10, 2), slice(None, 5, -1)],
        "errors": [ValueError("a", 1), KeyError("k"), FileNotFoundError(2, "no", "f")],
        "collections": [collections.OrderedDict(b=1, a=2), collections.Counter("aab"),
                        collections.defaultdict(list, {1: [2]}), collections.deque([1, 2], 5)],
        "shared": [shared, shared],
        "cycle": cycle,
        "keys": {1: 1, (1, 2): 2, None: 3, 2.5: 4},
    }


def serve(family, key):
    address = ("127.0.0.1", 0) if family == "AF_INET" else None
    with Listener(address, family, backlog=8, authkey=key) as listener:
        print(json.dumps(listener.address), flush=True)
        while True:
            try:
                connection = listener.accept()
            except (AuthenticationError, EOFError) as error:
                print(type(error).__name__, flush=True)
                continue
            with connection:
                while True:
                    try:
                        message = connection.recv()
                    except EOFError:
                        break
                    if message == "everything":
                        connection.send(everything())
                        kept = connection.recv()
                        same = repr(kept) == repr(everything())
                        connection.send(same)
                    else:
                        connection.send(message)


def connect(family, key, address):
    address = tuple(address) if family == "AF_INET" else address
    try:
        connection = Client(address, family, authkey=key)
    except AuthenticationError:
        print("AuthenticationError", flush=True)
        return
    with connection:
        for i in range(MESSAGES):
            message = {"id": i, "name": f"task {i}", "args": (i, 1.5)}
            connection.send(message)
            assert connection.recv() == message, i
        connection.send(everything())
        kept = connection.recv()
        assert repr(kept) == repr(everything()), kept
        assert kept["shared"][0] is kept["shared"][1]
        connection.send_bytes(b"raw")
        assert connection.recv_bytes() == b"raw"
    print("equal", flush=True)


role, family, key, *rest = sys.argv[1:]
key = key.encode() or None
if role == "listen":
    serve(family, key)
else:
    connect(family, key, json.loads(rest[0]))
