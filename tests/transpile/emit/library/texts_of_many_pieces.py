"""Texts of many pieces that are kept in containers."""


class Book:
    def __init__(self, title, year):
        self.label = f"<{title}> of {year}, {title[0]}-{year % 100:02d}"

    def shown(self):
        return f"[{self.label}|{len(self.label):>4}|{self.label!r}]"


whole = "a name that the program has taken"
lines = []
for i in range(3):
    lines.append(f"{i}-{i + 1}-{i + 2}-{whole}")
    lines.append("%d/%s/%5.2f/%x" % (i, "x", i / 3, i + 10))
    lines.append("{}:{}:{}:{}".format(i, i, "y", lines[-1]))
    lines.append(f"{i}" + "+" + str(i) + f"{i}{i}\U0001f40d")
print(lines)
print([f"{a}{b}{a}{b}" for a in "ab" for b in "cd"], {f"{a}.{a}.{a}.{a}" for a in "a"}, {f"{a},{a},{a},{a}": f"{a};{a};{a};{a}" for a in "xy"})
table = {"row": f"{1}|{2}|{3}|{4}", "list": [f"{1} {2} {3} {4}"], "tuple": (f"{1}_{2}_{3}_{4}", 5)}
table["new"] = f"{whole}/{whole}/{len(lines)}/{lines[0]}"
print(table)
print(Book("Emma", 1815).shown(), f"{''}{''}{''}{''}" == "")
empty = [f"{a}{a}{a}{a}" for a in ["", "z"]]
print(empty, "".join(f"{a}{a}{a}{a}" for a in "pq"))
