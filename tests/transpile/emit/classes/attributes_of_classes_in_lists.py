"""Attributes of classes that are asked through variables, which may hold a class or an object of it."""


class Plain:
    name = "plain"

    def run(self):
        return self.name


class Derived(Plain):
    pass


class Wide:
    limit = 5
    kind: str = "wide"


for plugin in [Plain, Derived]:
    print(plugin.name, plugin().run(), getattr(plugin, "name"))


def show(target):
    print(target.name)


for target in (Plain, Plain(), 3):
    try:
        show(target)
    except AttributeError as error:
        print(error)

KINDS = {}


def register(cls):
    KINDS[cls.kind] = cls
    return cls


@register
class Json:
    kind = "json"

    def __init__(self):
        self.own = self.kind


@register
class Xml:
    kind = "xml"


print(sorted(KINDS), KINDS["json"]().own, [cls.kind for cls in KINDS.values()])


def settings(target):
    return {name: getattr(target, name) for name in ("limit", "kind") if hasattr(target, name)}


print(settings(Wide), settings(Wide()), settings(Json))
wide = Wide()
wide.limit = 9
print(wide.limit, Wide.limit, vars(wide))
