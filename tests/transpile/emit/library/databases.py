"""Databases."""

import sqlite3, os, tempfile, datetime
from contextlib import closing
def shown(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, getattr(e, "sqlite_errorname", None))
con = sqlite3.connect(":memory:")
cur = con.cursor()
cur.execute("CREATE TABLE movie(title TEXT NOT NULL UNIQUE, year INTEGER, score REAL)")
cur.execute("INSERT INTO movie VALUES (?, ?, ?)", ("Life", 1979, 8.0))
print(cur.rowcount, cur.lastrowid, con.in_transaction, cur.description)
data = [("Holy", 1971, 7.5), ("Meaning", 1983, None), ("é🙂", 2**40, 9)]
cur.executemany("INSERT INTO movie VALUES(?, ?, ?)", data)
print(cur.rowcount, con.total_changes)
con.commit()
print(con.in_transaction)
for row in cur.execute("SELECT year, title, score FROM movie ORDER BY year"):
    print(row, type(row[2]))
res = con.execute("SELECT title FROM movie WHERE year > :y AND score IS NOT NULL", {"y": 1975})
print(res.fetchone(), res.fetchall(), res.fetchone(), res.fetchall())
print(cur.execute("SELECT count(*), avg(score), max(year), 1.0, 3/2, 'a'||'b', x'0102', NULL FROM movie").fetchone())
print([d[0] for d in cur.description], cur.rowcount)
cur.execute("select title from movie order by title"); print(cur.fetchmany(2), cur.fetchmany(size=5), cur.arraysize)
con.row_factory = sqlite3.Row
r = con.execute("SELECT title AS Name, year FROM movie").fetchone()
print(r["name"], r[1], r.keys(), len(r), tuple(r), list(r), dict(r), r["YEAR"], r == con.execute("SELECT title AS Name, year FROM movie").fetchone(), isinstance(r, sqlite3.Row))
shown(lambda: r["nope"]); shown(lambda: r[9])
con.row_factory = lambda c, row: {d[0]: v for d, v in zip(c.description, row)}
print(con.execute("SELECT year, score FROM movie LIMIT 2").fetchall())
con.row_factory = None
try:
    with con:
        con.execute("INSERT INTO movie VALUES ('X', 1, 2)")
        con.execute("INSERT INTO movie VALUES ('X', 1, 2)")
except sqlite3.IntegrityError as e: print("rolled back:", e, e.sqlite_errorname)
print(con.execute("SELECT count(*) FROM movie").fetchone())
with con: con.execute("INSERT INTO movie VALUES ('Y', 1, 2)")
con.rollback(); print(con.execute("SELECT count(*) FROM movie").fetchone())
con.execute("DELETE FROM movie WHERE title = ?", ["Y"]); con.rollback(); print(con.execute("SELECT count(*) FROM movie").fetchone())
shown(lambda: con.execute("INSERT INTO movie(year) VALUES (1)"))
shown(lambda: con.execute("SELEC 1")); shown(lambda: con.execute("SELECT * FROM nothing")); shown(lambda: con.execute("SELECT 1; SELECT 2"))
shown(lambda: con.execute("SELECT ?", (1, 2))); shown(lambda: con.execute("SELECT ?, ?", (1,))); shown(lambda: con.execute("SELECT :a", {"b": 1}))
shown(lambda: con.execute("SELECT ?", ([],))); shown(lambda: con.execute("SELECT ?", (2**70,))); shown(lambda: con.execute("SELECT ?", 5)); shown(lambda: con.execute("SELECT :a", {"a": {}}))
shown(lambda: con.executemany("SELECT ?", [(1,)])); shown(lambda: con.execute(5))
print(con.execute("SELECT ?, ?, ?, ?, ?", (True, 3.5, "s", b"\x00\xff", None)).fetchone(), con.execute("SELECT typeof(?), typeof(?)", (1, 1.0)).fetchone())
print(con.execute("SELECT ?", (bytearray(b"q"),)).fetchone(), con.execute("SELECT -9223372036854775808, 9223372036854775807").fetchone())
con.executescript("CREATE TABLE a(x); INSERT INTO a VALUES(1); INSERT INTO a VALUES(2); CREATE INDEX ai ON a(x);")
print(con.execute("SELECT sum(x) FROM a").fetchone()[0])
con.create_function("double", 1, lambda x: x * 2); print(con.execute("SELECT double(4), double(1.5), double('ab')").fetchone())
class Total:
    def __init__(self): self.t = 0
    def step(self, v): self.t += v
    def finalize(self): return self.t
con.create_aggregate("total_of", 1, Total); print(con.execute("SELECT total_of(x) FROM a").fetchone())
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
sqlite3.register_adapter(Point, lambda p: f"{p.x};{p.y}")
sqlite3.register_converter("point", lambda b: Point(*map(int, b.split(b";"))))
with closing(sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES)) as c2:
    c2.execute("CREATE TABLE p(p point, n integer)")
    c2.execute("INSERT INTO p VALUES (?, ?)", (Point(3, 4), 5))
    q = c2.execute("SELECT p, n FROM p").fetchone(); print(q[0].x, q[0].y, q[1])
shown(lambda: c2.execute("SELECT 1")); shown(lambda: sqlite3.connect("/nonexistent/a.db").execute("SELECT 1"))
print("\n".join(con.iterdump()))
with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, "t.db")
    c = sqlite3.connect(p); c.execute("CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT, b)"); c.execute("INSERT INTO t(b) VALUES ('z')"); c.commit(); c.close()
    c = sqlite3.connect(p, isolation_level=None); print(c.execute("SELECT * FROM t").fetchall(), c.isolation_level); c.execute("INSERT INTO t(b) VALUES (1)"); print(c.in_transaction); c.close()
    c = sqlite3.connect(p); print(list(c.execute("SELECT b FROM t"))); cur = c.cursor(); cur.execute("INSERT INTO t(b) VALUES (7) RETURNING a, b"); print(cur.fetchall()); cur.close(); shown(lambda: cur.execute("SELECT 1")); c.close()
print(sqlite3.apilevel, sqlite3.paramstyle, sqlite3.threadsafety, sqlite3.complete_statement("select 1;"), sqlite3.complete_statement("select 'a;"), len(sqlite3.sqlite_version_info))
print(issubclass(sqlite3.IntegrityError, sqlite3.DatabaseError), sqlite3.OperationalError.__mro__, con.__class__, type(con.cursor()))
names = ["a", "b"]; con.execute("CREATE TABLE n(i, s)"); con.executemany("INSERT INTO n VALUES (:i, :s)", ({"i": i, "s": s} for i, s in enumerate(names)))
print(con.execute("SELECT * FROM n WHERE s IN (?, ?) ORDER BY i DESC", names).fetchall()); con.close(); shown(lambda: con.cursor())
