import json
class JsonMixin:
    def to_json(self): return json.dumps(self.__dict__, sort_keys=True)
    @classmethod
    def from_json(cls, text): return cls(**json.loads(text))
class CompareMixin:
    key = "name"
    def __eq__(self, other): return getattr(self, self.key) == getattr(other, self.key)
    def __lt__(self, other): return getattr(self, self.key) < getattr(other, self.key)
    def __hash__(self): return hash(getattr(self, self.key))
class ReprMixin:
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
class Person(JsonMixin, CompareMixin, ReprMixin):
    def __init__(self, name, age):
        self.name = name
        self.age = age
class Old(Person):
    key = "age"
p = Person("Ann", 30)
print(p, p.to_json(), Person.from_json('{"name": "Bob", "age": 3}'))
print(p == Person("Ann", 4), sorted([p, Person("Aa", 1)]), max(Old("x", 3), Old("a", 9)))
print(len({p, Person("Ann", 1)}))
class Stack(list, ReprMixin):
    def push(self, x):
        self.append(x)
        return self
s = Stack().push(1).push(2)
print(len(s), s[0], list(s), isinstance(s, list))
class LoggedDict(dict):
    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)
ld = LoggedDict()
ld["a"] = 1
print(ld, ld["a"], len(ld))
