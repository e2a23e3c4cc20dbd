"""Functions that go through JSON of any shape by asking for lists and dicts, and change what they find."""
import json


def count(node):
    if isinstance(node, dict):
        return 1 + sum(count(value) for value in node.values())
    if isinstance(node, list):
        return 1 + sum(count(value) for value in node)
    return 1


def paths(node, path="$"):
    if isinstance(node, dict):
        for key, value in node.items():
            yield from paths(value, path + "." + key)
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from paths(value, f"{path}[{i}]")
    else:
        yield path, node


def merge(base, extra):
    result = dict(base)
    for key, value in extra.items():
        if isinstance(value, dict) and isinstance(result.get(key), dict):
            result[key] = merge(result[key], value)
        elif not isinstance(value, list):
            result[key] = value
        else:
            result.setdefault(key, []).extend(value)
    return result


def double(node):
    if not isinstance(node, (dict, list)):
        return node * 2
    if isinstance(node, list):
        node.append(len(node))
        node[0] = double(node[0])
        node[-1] += 0.5
        return node[:2] + [node[-1]]
    for key in list(node):
        node[key] = double(node[key])
    if "n" in node:
        node["n"] += 1
        del node["gone"]
    try:
        node["missing"]
    except KeyError as error:
        print("missing", error)
    return node


text = '{"a": [1, 2.0, {"b": "x"}], "c": {"d": null, "e": true}, "f": []}'
data = json.loads(text)
print(count(data), list(paths(data)))
print(merge(data, {"c": {"d": 1, "g": 2}, "f": [3], "h": {"i": 4}}))
print(double({"n": 1, "gone": 2, "deep": {"xs": [1.0, 2]}, "t": "ab"}))
print(json.dumps(data) == text, merge({"a": {"b": 1}}, {"a": 2}), count((1, 2)), count("ab"))
