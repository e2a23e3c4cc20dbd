# Containers of one's own that have a method or an attribute called size.
class Cache(dict):
    def size(self):
        return len(self)


class Bag(set):
    def __init__(self, items, size):
        super().__init__(items)
        self.size = size


class Rows(list):
    def size(self):
        return len(self) * 2


cache = Cache(a=1, b=2)
cache["c"] = 3
print(cache.size(), len(cache), bool(Cache()), cache == {"a": 1, "b": 2, "c": 3})
bag = Bag("abc", 10)
print(bag.size, len(bag), bag - {"a"} == {"b", "c"})
rows = Rows([1, 2])
print(rows.size(), len(rows))
