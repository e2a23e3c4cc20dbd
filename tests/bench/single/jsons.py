"""Writes and reads JSON: records, nested lists, text that must be escaped."""
import json


def records(count):
    result = []
    for i in range(count):
        result.append({
            "id": i,
            "name": f"sensor \"{i}\"",
            "values": [i * 0.5, i / 3, -i],
            "valid": i % 3 == 0,
            "note": None if i % 2 else "caf\u00e9\n",
            "place": {"x": i % 100, "y": i % 77},
        })
    return result


data = records(160000)
text = json.dumps(data)
print(len(text), text[:100])
again = json.loads(text)
print(again == data)
total = 0.0
for record in again:
    if record["valid"]:
        total += sum(record["values"]) + record["place"]["x"]
print(total)
lines = [json.dumps(record, sort_keys=True) for record in again]
print(sum(len(line) for line in lines))
print(sum(json.loads(line)["id"] for line in lines))
print(len(json.dumps(data[:5000], indent=2)))
