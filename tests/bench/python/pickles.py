"""Rows of pickles."""

import pickle

from meters import seconds

RECORDS = [
    {
        "id": i,
        "name": f"sensor {i}",
        "unit": "kPa",
        "value": i + 0.325,
        "valid": i % 2 == 0,
        "tags": ["a", "b", f"t{i % 7}"],
    }
    for i in range(20_000)
]
BYTES = b"\7" * 64_000_000


def timed(value, work):
    def row(count):
        data = pickle.dumps(value)
        yield lambda: seconds(lambda: work(value, data))

    return row


def dump(value, data):
    pickle.dumps(value)


def load(value, data):
    pickle.loads(data)


ROWS = {
    "pickle-dump-records": timed(RECORDS, dump),
    "pickle-load-records": timed(RECORDS, load),
    "pickle-dump-bytes": timed(BYTES, dump),
    "pickle-load-bytes": timed(BYTES, load),
}
