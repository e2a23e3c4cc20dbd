"""The modules stat, keyword, secrets, platform, gc, timeit and shlex."""
import stat, keyword, secrets, platform, getpass, gc, timeit, shlex, os, sys, io


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for m in [33188, 16877, 41471, 35309, 34285, 17407, 4480, 8592, 25008, 49663, 36352, 0]:
    t(lambda: (stat.filemode(m), stat.S_ISREG(m), stat.S_ISDIR(m), stat.S_ISLNK(m), stat.S_ISFIFO(m), stat.S_IMODE(m), stat.S_IFMT(m)))
t(lambda: stat.S_IRWXU | stat.S_IRGRP | stat.S_IXOTH)
t(lambda: (stat.ST_SIZE, stat.ST_MTIME, stat.S_ISUID, stat.S_ISVTX, stat.S_IREAD, stat.FILE_ATTRIBUTE_HIDDEN, stat.UF_HIDDEN))
t(lambda: keyword.kwlist)
t(lambda: keyword.softkwlist)
t(lambda: [keyword.iskeyword(x) for x in ['if', 'print', 'match', 3]])
t(lambda: keyword.issoftkeyword('match'))
t(lambda: len(secrets.token_hex(4)))
t(lambda: len(secrets.token_bytes()))
t(lambda: len(secrets.token_bytes(5)))
t(lambda: len(secrets.token_urlsafe(16)))
t(lambda: secrets.choice('a'))
t(lambda: secrets.choice([]))
t(lambda: 0 <= secrets.randbelow(5) < 5)
t(lambda: secrets.randbelow(0))
t(lambda: secrets.randbits(4) < 16)
t(lambda: secrets.compare_digest('a', 'a'))
t(lambda: secrets.SystemRandom().random() < 1)
t(lambda: secrets.token_hex(nbytes=2).__len__())
t(lambda: platform.system())
t(lambda: platform.node() == os.uname().nodename)
t(lambda: platform.release() == os.uname().release)
t(lambda: platform.python_version())
t(lambda: platform.python_version_tuple())
t(lambda: platform.python_implementation())
t(lambda: platform.uname().system)
t(lambda: platform.uname()[:1])
t(lambda: platform.version() == os.uname().version)
t(lambda: type(platform.processor()))
t(lambda: platform.python_branch())
t(lambda: len(getpass.getuser()) > 0)
t(lambda: gc.isenabled())
t(lambda: gc.disable())
t(lambda: gc.isenabled())
t(lambda: gc.enable())
t(lambda: type(gc.collect()))
t(lambda: gc.collect(5))
t(lambda: gc.set_threshold(700, 5))
t(lambda: gc.get_threshold()[:2])
t(lambda: len(gc.get_count()))
t(lambda: gc.garbage)
t(lambda: gc.freeze())
n = [0]


def inc():
    n[0] += 1


t(lambda: timeit.timeit(inc, number=10) >= 0)
t(lambda: n)
t(lambda: len(timeit.repeat(inc, number=2, repeat=3)))
t(lambda: n)
t(lambda: timeit.Timer(inc, setup=inc).timeit(5) >= 0)
t(lambda: n)
t(lambda: timeit.default_timer() > 0)
t(lambda: timeit.Timer(lambda: sum(range(100))).autorange()[0] > 10)
t(lambda: len(timeit.Timer(inc).repeat(2, 3)))
t(lambda: timeit.timeit(number=3) >= 0)
import time
print(timeit.timeit(lambda: time.sleep(0.001), number=3) >= 0.003)
for s in ['a b  c', "a 'b c' d", 'a "b \\" c" d', 'a\\ b', '', '  ', "a'b'c", "'a", 'a\\', 'a # b', 'a "" b', 'é ü', "--x='y z'", 'a\tb\nc', 'a;b|c&&d>e', '"a\\nb"', "'\\'", '~/x *.py']:
    t(lambda: shlex.split(s))
    t(lambda: shlex.split(s, comments=True))
    t(lambda: shlex.split(s, posix=False))
    t(lambda: list(shlex.shlex(s)))
    t(lambda: list(shlex.shlex(s, posix=True, punctuation_chars=True)))
    t(lambda: shlex.quote(s))
t(lambda: shlex.join(['a b', 'c', '']))
t(lambda: shlex.split(None))
t(lambda: shlex.split(io.StringIO('a b')))
l = shlex.shlex("x = 'y' # c\nz", posix=True)
t(lambda: l.get_token())
t(lambda: l.push_token('w'))
t(lambda: l.get_token())
t(lambda: l.lineno)
l.whitespace_split = True
l.wordchars += '.'
t(lambda: list(l))
t(lambda: l.get_token())
t(lambda: l.lineno)
t(lambda: l.error_leader('f'))
t(lambda: l.eof)
t(lambda: shlex.shlex('a').eof)


t(lambda: (type(sys.stdlib_module_names).__name__, len(sys.stdlib_module_names)))
t(lambda: ['json' in sys.stdlib_module_names, 'numpy' in sys.stdlib_module_names, sorted(sys.stdlib_module_names)[:4]])
