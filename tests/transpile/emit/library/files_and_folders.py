"""Files and folders copied, moved and removed whole."""
import os, shutil, stat, tempfile, io, pathlib
folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def tree(top):
    return sorted((os.path.join(d, n) for d, ds, fs in os.walk(top) for n in ds + fs))


os.makedirs('src/sub/deep')
for name, text in [('src/a.txt', 'a'), ('src/b.pyc', 'b'), ('src/sub/c.txt', 'c'), ('src/sub/deep/d.tmp', 'd')]:
    with open(name, 'w') as f:
        f.write(text)
os.chmod('src/a.txt', 416)
t(lambda: shutil.copy('src/a.txt', 'copied.txt'))
t(lambda: oct(os.stat('copied.txt').st_mode))
t(lambda: shutil.copy('src/a.txt', 'src/sub'))
t(lambda: shutil.copy('nope', 'x'))
t(lambda: shutil.copy('src', 'x'))
t(lambda: shutil.copyfile('src/a.txt', 'y'))
t(lambda: shutil.copyfile('src/a.txt', 'src/a.txt'))
t(lambda: shutil.copyfile('src/a.txt', 'src'))
t(lambda: shutil.copyfile('src/a.txt', 'no/such'))
t(lambda: shutil.copy(pathlib.Path('src/a.txt'), pathlib.Path('z')))
t(lambda: shutil.copyfile(pathlib.Path('src/a.txt'), pathlib.Path('z2')))
os.utime('src/a.txt', (1000000000, 1000000000))
t(lambda: shutil.copy2('src/a.txt', 'two.txt'))
t(lambda: os.path.getmtime('two.txt'))
t(lambda: shutil.copystat('src/a.txt', 'y'))
t(lambda: os.path.getmtime('y'))
t(lambda: shutil.copymode('src/b.pyc', 'y'))
t(lambda: stat.filemode(os.stat('y').st_mode))
t(lambda: shutil.copytree('src', 'dst', ignore=shutil.ignore_patterns('*.pyc', '*.tmp')))
t(lambda: tree('dst'))
t(lambda: shutil.copytree('src', 'dst'))
t(lambda: shutil.copytree('src', 'dst', dirs_exist_ok=True))
t(lambda: tree('dst'))
t(lambda: shutil.copytree('nope', 'q'))
t(lambda: shutil.copytree('src/a.txt', 'q'))
t(lambda: shutil.copytree('src', 'dst2', copy_function=shutil.copyfile))
t(lambda: len(tree('dst2')))


def skip(folder, names):
    print(folder, sorted(names))
    return {'sub'}


t(lambda: shutil.copytree('src', 'dst3', ignore=skip))
t(lambda: tree('dst3'))
os.symlink('nowhere', 'src/broken')
os.symlink('a.txt', 'src/link')
try:
    shutil.copytree('src', 'dst4')
except shutil.Error as e:
    print(type(e), len(e.args[0]), e.args[0][0][:2])
t(lambda: shutil.copytree('src', 'dst5', symlinks=True))
t(lambda: os.readlink('dst5/link'))
t(lambda: shutil.copytree('src', 'dst6', ignore_dangling_symlinks=True))
t(lambda: os.path.islink('dst6/link'))
t(lambda: shutil.move('copied.txt', 'moved.txt'))
t(lambda: shutil.move('moved.txt', 'dst'))
t(lambda: shutil.move('nope', 'x'))
t(lambda: shutil.move('dst/moved.txt', 'dst2'))
t(lambda: shutil.move('dst2/moved.txt', 'dst2/a.txt'))
t(lambda: shutil.move('dst2', 'dst2/sub'))
t(lambda: shutil.move('dst2/sub', 'dst'))
t(lambda: shutil.move('dst3', 'renamed'))
t(lambda: os.path.isdir('renamed'))
t(lambda: shutil.rmtree('dst'))
t(lambda: os.path.exists('dst'))
t(lambda: shutil.rmtree('dst'))
t(lambda: shutil.rmtree('dst', ignore_errors=True))
t(lambda: shutil.rmtree('src/a.txt'))
t(lambda: shutil.rmtree('nope', onexc=lambda f, p, e: print('exc', p, e)))
t(lambda: shutil.rmtree('nope', onerror=lambda f, p, e: print('err', p, e[0], e[1])))
t(lambda: shutil.which('sh'))
t(lambda: shutil.which('no-such'))
t(lambda: shutil.which('./y'))
t(lambda: shutil.which('sh', path='/nonexistent'))
t(lambda: shutil.disk_usage('.')._fields)
t(lambda: shutil.disk_usage('.').total > 0)
t(lambda: shutil.get_terminal_size((11, 22)))
t(lambda: shutil.get_terminal_size().columns > 0)
t(lambda: shutil.get_terminal_size(fallback=(1, 2)).lines)
a = io.StringIO('hello')
b = io.StringIO()
t(lambda: shutil.copyfileobj(a, b))
t(lambda: b.getvalue())
t(lambda: shutil.chown('y'))
t(lambda: shutil.chown('y', user='nosuchuser'))
t(lambda: shutil.chown('y', os.getuid()))
t(lambda: shutil.SameFileError.__mro__[1])
t(lambda: issubclass(shutil.Error, OSError))
os.chdir('/')
