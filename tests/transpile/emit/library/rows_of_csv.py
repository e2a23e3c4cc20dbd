"""Rows that csv reads and writes, with quotes where they may stand, and named tuples of them."""
import csv
import io
from collections import namedtuple


def read(text, **options):
    try:
        print(list(csv.reader(io.StringIO(text, newline=""), **options)))
    except csv.Error as error:
        print("Error", error)


for text in [
    'a,"b",c\r\n', '"a,b",c\n', '"",x\n', 'x,""\n', '""""\n', '"a""b","""",""""""\n', 'a"b,c"\n', '"a"b,c\n', '"a" ,c\n',
    '"a\nb",c\n"d",e\n', '"a', '"a""', 'a,\n', ',\n', '"a",\n', ',"a"\n', '"a"\r\n"b"', '\n"x"\n', '"a\rb"\n', '"a","b', "'a,b',c\n",
    '"\u00e9,\U0001f600",\u4e2d\n', ' "a",b\n', '"a", "b"\n',
]:
    read(text)
read('"a"b,c\n', strict=True)
read('"a;b";c\n', delimiter=";")
read("'a;b';'c'';d'\n", delimiter=";", quotechar="'")
read('"a""b",c\n', doublequote=False)
read('"a\\"b",c\n', doublequote=False, escapechar="\\")
read('"a,b",c\n', quoting=csv.QUOTE_NONE)
read('"a",1\n', quoting=csv.QUOTE_NONNUMERIC)
read('a|"b|c"\n', delimiter="|")

out = io.StringIO()
writer = csv.writer(out)
for row in [["a", 1, 2.0, None], ["a,b", 'c"d', "e\nf", "g\rh"], [""], ["", ""], ["^]-\\", "[x]"], [True, -0.5, 10**20], ["\u00e9", "\U0001f600"]]:
    writer.writerow(row)
csv.writer(out, delimiter=";", quotechar="'", lineterminator="!\n").writerows([["a;b", "c'd", "e,f", "g!h", "ok"]])
csv.writer(out, delimiter="-").writerow(["a-b", "c^d", "]"])
csv.writer(out, delimiter="]").writerow(["a]b", "c\\d", "-"])
csv.writer(out, quoting=csv.QUOTE_NONE, escapechar="\\").writerow(["a,b", "c\\d", "e"])
csv.writer(out, quoting=csv.QUOTE_ALL).writerow(["a", 1])
csv.writer(out, quoting=csv.QUOTE_NONE, quotechar=None).writerow(["a", "b"])
print(repr(out.getvalue()))

table = "name,2,1\nx,y,z\n\"p,q\",r\ns,t,u,v\n"
for row in csv.DictReader(io.StringIO(table)):
    print(row)
reader = csv.DictReader(io.StringIO("name,age\nAda,36\nBob,40\nCid,50\nDan,60\n"))
first = next(reader)
first["more"] = 1
del first["name"]
print(first, reader.fieldnames)
reader.fieldnames[1] = "years"
print(next(reader))
reader.fieldnames = ["b", "a"]
print(next(reader), list(reader))
print(list(csv.DictReader(io.StringIO("a,a,__proto__\n1,2,3\n"))), list(csv.DictReader(io.StringIO("1,2\n"), ["b", "1"])))

Row = namedtuple("Row", "name age city", defaults=["Rome"])
rows = [Row(*fields) for fields in csv.reader(["Ada,36,Paris", "Bob,40"])]
print(rows, rows[1].city, Row(city="Oslo", name="x", age=1), Row("a", age=2), Row("a", 1, {}), Row("a", 1, dict(b=2)))
for wrong in [lambda: Row(), lambda: Row(1, 2, 3, 4), lambda: Row(1, name=2), lambda: Row(1, 2, x=3)]:
    try:
        wrong()
    except TypeError as error:
        print(error)
