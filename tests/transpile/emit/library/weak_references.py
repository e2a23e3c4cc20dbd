"""References that do not keep what they refer to."""

import weakref


class Node:
    """A node of a tree that knows its parent weakly."""

    def __init__(self, name, parent=None):
        self.name = name
        self.parent = weakref.ref(parent) if parent else None
        self.children = []
        if parent:
            parent.children.append(self)

    def path(self):
        above = self.parent() if self.parent else None
        return (above.path() if above else "") + "/" + self.name

    def __repr__(self):
        return f"Node({self.name!r})"


root = Node("root")
leaf = Node("leaf", Node("branch", root))
print(leaf.path(), leaf.parent() is root.children[0], weakref.getweakrefcount(root))
reference = weakref.ref(root)
print(reference() is root, reference == weakref.ref(root), hash(reference) == hash(root), isinstance(reference, weakref.ref))
print("to 'Node' at 0x" in repr(reference))
cache = weakref.WeakValueDictionary()
cache["root"] = root
cache["leaf"] = leaf
print(sorted(cache), len(cache), cache["leaf"], cache.get("none"), "root" in cache, list(cache.values()), dict(cache.items()))
del cache["leaf"]
print(cache.pop("root"), len(cache), cache.setdefault("again", leaf))
data = weakref.WeakKeyDictionary({root: 1})
data[leaf] = 2
print(data[root], len(data), leaf in data, list(data.items()), data.get("x") if False else None)
group = weakref.WeakSet([root, leaf, root])
group.add(leaf)
group.discard(root)
print(len(group), leaf in group, root in group, list(group))
stand_in = weakref.proxy(root)
stand_in.name = "top"
print(stand_in.path(), root.name, stand_in.children)
done = weakref.finalize(root, print, "done", "with", sep="-")
print(done.alive, done.peek()[1:], done(), done.alive, done(), done.detach())
last = weakref.finalize(leaf, print, "at the end")
for value in (1, "a", [1], {}, (1,), None):
    try:
        weakref.ref(value)
    except TypeError as error:
        print(error)
try:
    cache["gone"]
except KeyError as error:
    print("KeyError", error)
