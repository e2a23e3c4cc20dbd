"""Tables as text: read and written by every option, dialect and class."""
import csv, io


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def w(rows, *a, **k):
    f = io.StringIO(newline='')
    x = csv.writer(f, *a, **k)
    for r in rows:
        x.writerow(r)
    return f.getvalue()


rows = [['a', 1, 2.5, None, True, 'x,y', 'q"q', 'n\nl', '', ' s '], [], [''], ['é', 1e+100, float('nan')], ('t', b'b')]
t(lambda: w(rows))
for q in range(6):
    t(lambda: w(rows, quoting=q))
    t(lambda: w([['a', 1, None, 'b c']], quoting=q))
t(lambda: w(rows[:1], quoting=csv.QUOTE_NONE, escapechar='\\'))
t(lambda: w(rows[:1], delimiter=';', quotechar="'", lineterminator='\n'))
t(lambda: w(rows[:1], doublequote=False, escapechar='\\'))
t(lambda: w(rows[:1], 'excel-tab'))
t(lambda: w(rows[:1], dialect='unix'))
t(lambda: w([[None]], quoting=csv.QUOTE_NONE))
t(lambda: w([3]))
t(lambda: w(['abc']))
t(lambda: w([['a\\b']], escapechar='\\'))
t(lambda: w([['a b', '']], delimiter=' '))
t(lambda: w([['a', '']], delimiter=' ', skipinitialspace=True))
t(lambda: csv.writer(3))
t(lambda: csv.writer(io.StringIO()).writerow([1, 2]))
t(lambda: w([['"']], quotechar=None))
t(lambda: w([['a,b']], doublequote=False))
t(lambda: w([['a"b']], doublequote=False))


def r(text, *a, **k):
    return list(csv.reader(io.StringIO(text, newline=''), *a, **k))


for s in ['a,b\n1,2\n', 'a,"b,c"\r\n', '"a""b",c', 'a,"multi\nline",b\nx,y,z', '', '\n', 'a\n\nb\n', 'a,\n', ',', '"a"b,c', 'a"b,c', '"unterminated', 'a, b', 'x\ry', '"a\r\nb"', 'a\\,b,c', "'a,b',c", 'a\tb', '1,2.5,"x"', '"",a', ' "a b",c', 'é,ü', 'a,b\r\r\nc']:
    t(lambda: r(s))
    t(lambda: r(s, skipinitialspace=True, strict=True))
    t(lambda: r(s, quotechar="'", escapechar='\\'))
    t(lambda: r(s, delimiter='\t'))
    t(lambda: r(s, quoting=csv.QUOTE_NONE))
    t(lambda: r(s, quoting=csv.QUOTE_NONNUMERIC))
    t(lambda: r(s, quoting=csv.QUOTE_NOTNULL))
    t(lambda: r(s, quoting=csv.QUOTE_STRINGS))
    t(lambda: r(s, doublequote=False))
t(lambda: list(csv.reader(['a,b', 'c'])))
t(lambda: list(csv.reader([b'a'])))
t(lambda: list(csv.reader(3)))
t(lambda: csv.reader([], delimiter='ab'))
t(lambda: csv.reader([], delimiter=3))
t(lambda: csv.reader([], quoting=9))
t(lambda: csv.reader([], quoting='x'))
t(lambda: csv.reader([], foo=1))
t(lambda: csv.reader([], dialect='nope'))
t(lambda: csv.reader([], quotechar=None, quoting=1))
t(lambda: csv.reader([], lineterminator=None))
t(lambda: csv.reader([], delimiter=''))
x = csv.reader(['a,b', '"c', 'd"'])
t(lambda: next(x))
t(lambda: x.line_num)
t(lambda: next(x))
t(lambda: x.line_num)
t(lambda: next(x))
t(lambda: x.dialect.delimiter)
t(lambda: x.dialect.quotechar)
t(lambda: type(x))
d = csv.DictReader(io.StringIO('a,b\n1,2\n\n3\n4,5,6,7\n'))
t(lambda: d.fieldnames)
t(lambda: list(d))
t(lambda: d.line_num)
t(lambda: list(csv.DictReader(['1,2,3'], fieldnames=['x', 'y'], restkey='more')))
t(lambda: list(csv.DictReader(['1'], ['x', 'y'], restval='?')))
t(lambda: csv.DictReader([]).fieldnames)
t(lambda: list(csv.DictReader(['a;b', '1;2'], delimiter=';')))
for row in csv.DictReader(['name,n', 'x,1', 'y,2']):
    print(row['name'], int(row['n']) + 1, row)
f = io.StringIO()
dw = csv.DictWriter(f, ['a', 'b'], restval='-')
t(lambda: dw.writeheader())
t(lambda: dw.writerow({'a': 1}))
t(lambda: dw.writerow({'c': 1}))
t(lambda: dw.writerows([{'a': 1, 'b': 2}, {'b': 'x,y'}]))
t(lambda: f.getvalue())
t(lambda: csv.DictWriter(f, ['a'], extrasaction='zzz'))
dw = csv.DictWriter(f, fieldnames=['a'], extrasaction='ignore', lineterminator='\n')
t(lambda: dw.writerow({'a': 1, 'z': 2}))
t(lambda: f.getvalue())
t(lambda: dw.fieldnames)


class Semi(csv.excel):
    delimiter = ';'
    lineterminator = '\n'


csv.register_dialect('semi', Semi)
csv.register_dialect('pipe', delimiter='|', quoting=csv.QUOTE_ALL)
t(lambda: csv.list_dialects())
t(lambda: w([['a', 'b;']], 'semi'))
t(lambda: w([['a', 'b']], dialect='pipe'))
t(lambda: r('a|b', 'pipe'))
t(lambda: r('a;b', Semi))
t(lambda: r('a;b', Semi()))
t(lambda: csv.get_dialect('pipe').delimiter)
t(lambda: csv.unregister_dialect('pipe'))
t(lambda: csv.get_dialect('pipe'))
t(lambda: csv.unregister_dialect('pipe'))
t(lambda: csv.register_dialect(3))
t(lambda: csv.field_size_limit())
t(lambda: csv.field_size_limit(5))
t(lambda: r('abcdefgh'))
t(lambda: csv.field_size_limit('x'))
t(lambda: csv.field_size_limit(131072))
t(lambda: issubclass(csv.Error, Exception))
t(lambda: (csv.QUOTE_MINIMAL, csv.QUOTE_NOTNULL))
t(lambda: csv.excel.delimiter)
t(lambda: csv.unix_dialect.quoting)


class Bad(csv.Dialect):
    delimiter = 'ab'


t(lambda: Bad())
f = io.StringIO()
wr = csv.writer(f)
wr.writerows((x * 2 for x in [[1], [2]]))
t(lambda: f.getvalue())
t(lambda: wr.dialect.lineterminator)
