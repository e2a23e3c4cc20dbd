"""Tracebacks as data: places, summaries, limits."""
import traceback, sys, io


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def g(x):
    return 1 / x


def f(x):
    return g(x)


try:
    f(0)
except ZeroDivisionError as e:
    err = e
    tb = e.__traceback__
    print(traceback.format_exc().splitlines()[-1])
    print(traceback.format_exception_only(e))
    print(traceback.format_exception_only(type(e), e))
    print(traceback.format_exception(e)[0], traceback.format_exception(e)[-1])
    st = traceback.extract_tb(tb)
    print(type(st), len(st), [(x.name, x.lineno, x.line) for x in st])
    print(st[0][1:])
    print(st[-1].filename.endswith('tb1.py'), st[-1].colno, st[-1].end_colno, st[-1].end_lineno, st[-1].locals)
    print([l.split(', ', 1)[1] for l in st.format()])
    print([l.split(', ', 1)[1] for l in traceback.format_tb(tb)])
    print([l.split(', ', 1)[1] for l in traceback.format_tb(tb, 1)])
    print([l.split(', ', 1)[1] for l in traceback.format_tb(tb, limit=-1)])
    print([ln for fr, ln in traceback.walk_tb(tb)])
    te = traceback.TracebackException.from_exception(e)
    print(te.exc_type_str, te.stack[-1].name, list(te.format_exception_only()), str(te), len(list(te.format())), te == te)
    te.print(file=sys.stdout) if False else None
    traceback.print_tb(tb, file=io.StringIO())
    b = io.StringIO()
    traceback.print_exception(e, file=b)
    print(b.getvalue().splitlines()[0], b.getvalue().splitlines()[-1])
    b = io.StringIO()
    traceback.print_exc(file=b, limit=1)
    print(len(b.getvalue().splitlines()))
    print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next.tb_next)
fs = traceback.FrameSummary('a.py', 3, 'fn', line='x = 1')
print(fs, fs.filename, fs.lineno, fs.name, fs.line, tuple(fs), len(fs), fs == fs, fs == ('a.py', 3, 'fn', 'x = 1'))
fn, ln, nm, tx = fs
print(fn, ln, nm, tx)
ss = traceback.StackSummary.from_list([('a.py', 3, 'fn', 'x = 1'), fs])
print(ss.format(), len(ss))
print(traceback.format_list([('a.py', 3, 'fn', 'x = 1'), ('b.py', 4, 'g', None)]))
traceback.print_list([('a.py', 3, 'fn', 'x = 1')], file=sys.stdout)


def h():
    return traceback.extract_stack()


print([x.name for x in h()])
print([x.name for x in traceback.extract_stack(limit=1)])
print(len(traceback.format_stack()))


def h2():
    b = io.StringIO()
    traceback.print_stack(file=b)
    return b.getvalue().splitlines()[-1]


print(h2())
try:
    try:
        f(0)
    except ZeroDivisionError as e:
        raise ValueError('x') from e
except ValueError as e:
    te = traceback.TracebackException.from_exception(e)
    print(te.__cause__.exc_type_str, te.__context__ is te.__cause__ or te.__context__, te.__suppress_context__)
    print(sum((1 for l in traceback.format_exception(e) if 'direct cause' in l)))
    print(len(traceback.format_exception(e, chain=False)))
try:
    try:
        f(0)
    except ZeroDivisionError as e:
        raise ValueError('y')
except ValueError as e:
    print(sum((1 for l in traceback.format_exception(e) if 'During' in l)))
try:
    raise ExceptionGroup('eg', [ValueError(1), TypeError('t')])
except ExceptionGroup as e:
    print(''.join(traceback.format_exception(e)).replace(__file__, 'F'))
    print(traceback.format_exception_only(e))
    te = traceback.TracebackException.from_exception(e)
    print(len(te.exceptions))
try:
    e = ValueError('n')
    e.add_note('note1')
    raise e
except ValueError as e:
    print(traceback.format_exception_only(e))
traceback.clear_frames(tb)


class E2(Exception):

    def __str__(self):
        raise RuntimeError


print(traceback.format_exception_only(E2()))
print(traceback.format_exception_only(KeyError('a')))
