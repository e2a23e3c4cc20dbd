x = 5
print(x + 1)
x = "five"
print(x.upper())
x = [x, 5]
print(len(x), x[0])
x = {"k": x}
print(x["k"][1])
x = None
print(x)
x = 2.5
print(x * 2)


def parse(text):
    value = text.strip()
    if value.isdigit():
        value = int(value)
    elif "," in value:
        value = [parse(v) for v in value.split(",")]
    elif value == "":
        value = None
    return value


for t in ["12", "a,b,3", "", "word"]:
    r = parse(t)
    if isinstance(r, int):
        print("int", r + 1)
    elif isinstance(r, list):
        print("list", len(r), r)
    elif r is None:
        print("none")
    else:
        print("str", r.title())

result = 0
for step in range(3):
    if step == 2:
        result = f"{result} then {step}"
    else:
        result += step + 0.5
print(result)
acc = []
acc = acc + [1]
acc += (2, 3)
acc = tuple(acc)
print(acc)
data = "3 4 5"
data = data.split()
data = [int(d) for d in data]
data = sum(data) / len(data)
print(data)
