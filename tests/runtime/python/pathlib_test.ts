import { div, eq, list, lt, repr, sorted, str, tuple } from "@manycore/multiprocessing/python";
import {
  Path,
  type PurePath,
  PurePosixPath,
  PureWindowsPath,
} from "@manycore/multiprocessing/python/pathlib";
import { type Case, testCases } from "./cases.ts";

const posix = [
  "",
  ".",
  "/",
  "//",
  "///a",
  "a",
  "a/b.py",
  "/a/./b/../c.tar.gz",
  ".hidden",
  "a..",
  "a b/*",
  "/etc/",
]
  .map((text) => new PurePosixPath(text));
const windows = [
  "",
  "c:",
  "c:/a",
  "C:a\\b",
  "\\\\srv\\share\\x.y",
  "\\\\srv\\share",
  "/a",
  "//?/c:/x",
  "a:b/c:d",
  "x/CON.txt",
]
  .map((text) => new PureWindowsPath(text));
const all: PurePath[] = [...posix, ...windows];

function each(paths: readonly PurePath[], of: (path: PurePath) => unknown): unknown {
  return list(paths.map((path) => {
    try {
      return of(path);
    } catch (problem) {
      return (problem as Error).message;
    }
  }));
}

const cases: readonly Case[] = [
  [
    "[(p, str(p)) for p in every]",
    "[(PurePosixPath('.'), '.'), (PurePosixPath('.'), '.'), (PurePosixPath('/'), '/'), (PurePosixPath('//'), '//'), (PurePosixPath('/a'), '/a'), (PurePosixPath('a'), 'a'), (PurePosixPath('a/b.py'), 'a/b.py'), (PurePosixPath('/a/b/../c.tar.gz'), '/a/b/../c.tar.gz'), (PurePosixPath('.hidden'), '.hidden'), (PurePosixPath('a..'), 'a..'), (PurePosixPath('a b/*'), 'a b/*'), (PurePosixPath('/etc'), '/etc'), (PureWindowsPath('.'), '.'), (PureWindowsPath('c:'), 'c:'), (PureWindowsPath('c:/a'), 'c:\\\\a'), (PureWindowsPath('C:a/b'), 'C:a\\\\b'), (PureWindowsPath('//srv/share/x.y'), '\\\\\\\\srv\\\\share\\\\x.y'), (PureWindowsPath('//srv/share/'), '\\\\\\\\srv\\\\share\\\\'), (PureWindowsPath('/a'), '\\\\a'), (PureWindowsPath('//?/c:/x'), '\\\\\\\\?\\\\c:\\\\x'), (PureWindowsPath('a:b/c:d'), 'a:b\\\\c:d'), (PureWindowsPath('x/CON.txt'), 'x\\\\CON.txt')]",
    () => each(all, (p) => tuple.of(p, str(p))),
  ],
  [
    "[(p.parts, p.drive, p.root, p.anchor, p.name, p.suffix, p.suffixes, p.stem, p.parent) for p in every]",
    "[((), '', '', '', '', '', [], '', PurePosixPath('.')), ((), '', '', '', '', '', [], '', PurePosixPath('.')), (('/',), '', '/', '/', '', '', [], '', PurePosixPath('/')), (('//',), '', '//', '//', '', '', [], '', PurePosixPath('//')), (('/', 'a'), '', '/', '/', 'a', '', [], 'a', PurePosixPath('/')), (('a',), '', '', '', 'a', '', [], 'a', PurePosixPath('.')), (('a', 'b.py'), '', '', '', 'b.py', '.py', ['.py'], 'b', PurePosixPath('a')), (('/', 'a', 'b', '..', 'c.tar.gz'), '', '/', '/', 'c.tar.gz', '.gz', ['.tar', '.gz'], 'c.tar', PurePosixPath('/a/b/..')), (('.hidden',), '', '', '', '.hidden', '', [], '.hidden', PurePosixPath('.')), (('a..',), '', '', '', 'a..', '', [], 'a..', PurePosixPath('.')), (('a b', '*'), '', '', '', '*', '', [], '*', PurePosixPath('a b')), (('/', 'etc'), '', '/', '/', 'etc', '', [], 'etc', PurePosixPath('/')), ((), '', '', '', '', '', [], '', PureWindowsPath('.')), (('c:',), 'c:', '', 'c:', '', '', [], '', PureWindowsPath('c:')), (('c:\\\\', 'a'), 'c:', '\\\\', 'c:\\\\', 'a', '', [], 'a', PureWindowsPath('c:/')), (('C:', 'a', 'b'), 'C:', '', 'C:', 'b', '', [], 'b', PureWindowsPath('C:a')), (('\\\\\\\\srv\\\\share\\\\', 'x.y'), '\\\\\\\\srv\\\\share', '\\\\', '\\\\\\\\srv\\\\share\\\\', 'x.y', '.y', ['.y'], 'x', PureWindowsPath('//srv/share/')), (('\\\\\\\\srv\\\\share\\\\',), '\\\\\\\\srv\\\\share', '\\\\', '\\\\\\\\srv\\\\share\\\\', '', '', [], '', PureWindowsPath('//srv/share/')), (('\\\\', 'a'), '', '\\\\', '\\\\', 'a', '', [], 'a', PureWindowsPath('/')), (('\\\\\\\\?\\\\c:\\\\', 'x'), '\\\\\\\\?\\\\c:', '\\\\', '\\\\\\\\?\\\\c:\\\\', 'x', '', [], 'x', PureWindowsPath('//?/c:/')), (('a:', 'b', 'c:d'), 'a:', '', 'a:', 'c:d', '', [], 'c:d', PureWindowsPath('a:b')), (('x', 'CON.txt'), '', '', '', 'CON.txt', '.txt', ['.txt'], 'CON', PureWindowsPath('x'))]",
    () =>
      each(
        all,
        (p) =>
          tuple.of(
            p.parts,
            p.drive,
            p.root,
            p.anchor,
            p.name,
            p.suffix,
            p.suffixes,
            p.stem,
            p.parent,
          ),
      ),
  ],
  [
    "[list(p.parents) for p in every]",
    "[[], [], [], [], [PurePosixPath('/')], [PurePosixPath('.')], [PurePosixPath('a'), PurePosixPath('.')], [PurePosixPath('/a/b/..'), PurePosixPath('/a/b'), PurePosixPath('/a'), PurePosixPath('/')], [PurePosixPath('.')], [PurePosixPath('.')], [PurePosixPath('a b'), PurePosixPath('.')], [PurePosixPath('/')], [], [], [PureWindowsPath('c:/')], [PureWindowsPath('C:a'), PureWindowsPath('C:')], [PureWindowsPath('//srv/share/')], [], [PureWindowsPath('/')], [PureWindowsPath('//?/c:/')], [PureWindowsPath('a:b'), PureWindowsPath('a:')], [PureWindowsPath('x'), PureWindowsPath('.')]]",
    () => each(all, (p) => list(p.parents)),
  ],
  [
    "every[6].parents[0], every[7].parents[-1], list(every[7].parents[:2]), len(every[7].parents)",
    "(PurePosixPath('a'), PurePosixPath('/'), [PurePosixPath('/a/b/..'), PurePosixPath('/a/b')], 4)",
    () => {
      const [six, seven] = [posix[6]!.parents, posix[7]!.parents];
      return tuple.of(
        six.__getitem__(0),
        seven.__getitem__(-1),
        list(seven).slice(0, 2),
        seven.length,
      );
    },
  ],
  [
    "[(p.as_posix(), p.is_absolute(), p.is_reserved()) for p in every]",
    "[('.', False, False), ('.', False, False), ('/', True, False), ('//', True, False), ('/a', True, False), ('a', False, False), ('a/b.py', False, False), ('/a/b/../c.tar.gz', True, False), ('.hidden', False, False), ('a..', False, False), ('a b/*', False, False), ('/etc', True, False), ('.', False, False), ('c:', False, False), ('c:/a', True, False), ('C:a/b', False, False), ('//srv/share/x.y', True, False), ('//srv/share/', True, False), ('/a', False, False), ('//?/c:/x', True, False), ('a:b/c:d', False, True), ('x/CON.txt', False, True)]",
    () => each(all, (p) => tuple.of(p.asPosix(), p.isAbsolute(), p.isReserved())),
  ],
  [
    "[message(lambda: p.as_uri()) for p in every]",
    "[\"relative path can't be expressed as a file URI\", \"relative path can't be expressed as a file URI\", 'file:///', 'file:////', 'file:///a', \"relative path can't be expressed as a file URI\", \"relative path can't be expressed as a file URI\", 'file:///a/b/../c.tar.gz', \"relative path can't be expressed as a file URI\", \"relative path can't be expressed as a file URI\", \"relative path can't be expressed as a file URI\", 'file:///etc', \"relative path can't be expressed as a file URI\", \"relative path can't be expressed as a file URI\", 'file:///c:/a', \"relative path can't be expressed as a file URI\", 'file://srv/share/x.y', 'file://srv/share/', \"relative path can't be expressed as a file URI\", 'file://%3F/c%3A/x', \"relative path can't be expressed as a file URI\", \"relative path can't be expressed as a file URI\"]",
    () => each(all, (p) => p.asUri()),
  ],
  [
    "[p / 'x' for p in every], [p / '/x' for p in every], ['y' / p for p in every], [p.joinpath('m', 'n') for p in every]",
    "([PurePosixPath('x'), PurePosixPath('x'), PurePosixPath('/x'), PurePosixPath('//x'), PurePosixPath('/a/x'), PurePosixPath('a/x'), PurePosixPath('a/b.py/x'), PurePosixPath('/a/b/../c.tar.gz/x'), PurePosixPath('.hidden/x'), PurePosixPath('a../x'), PurePosixPath('a b/*/x'), PurePosixPath('/etc/x'), PureWindowsPath('x'), PureWindowsPath('c:x'), PureWindowsPath('c:/a/x'), PureWindowsPath('C:a/b/x'), PureWindowsPath('//srv/share/x.y/x'), PureWindowsPath('//srv/share/x'), PureWindowsPath('/a/x'), PureWindowsPath('//?/c:/x/x'), PureWindowsPath('a:b/c:d/x'), PureWindowsPath('x/CON.txt/x')], [PurePosixPath('/x'), PurePosixPath('/x'), PurePosixPath('/x'), PurePosixPath('/x'), PurePosixPath('/x'), PurePosixPath('/x'), PurePosixPath('/x'), PurePosixPath('/x'), PurePosixPath('/x'), PurePosixPath('/x'), PurePosixPath('/x'), PurePosixPath('/x'), PureWindowsPath('/x'), PureWindowsPath('c:/x'), PureWindowsPath('c:/x'), PureWindowsPath('C:/x'), PureWindowsPath('//srv/share/x'), PureWindowsPath('//srv/share/x'), PureWindowsPath('/x'), PureWindowsPath('//?/c:/x'), PureWindowsPath('a:/x'), PureWindowsPath('/x')], [PurePosixPath('y'), PurePosixPath('y'), PurePosixPath('/'), PurePosixPath('//'), PurePosixPath('/a'), PurePosixPath('y/a'), PurePosixPath('y/a/b.py'), PurePosixPath('/a/b/../c.tar.gz'), PurePosixPath('y/.hidden'), PurePosixPath('y/a..'), PurePosixPath('y/a b/*'), PurePosixPath('/etc'), PureWindowsPath('y'), PureWindowsPath('c:'), PureWindowsPath('c:/a'), PureWindowsPath('C:a/b'), PureWindowsPath('//srv/share/x.y'), PureWindowsPath('//srv/share/'), PureWindowsPath('/a'), PureWindowsPath('//?/c:/x'), PureWindowsPath('a:b/c:d'), PureWindowsPath('y/x/CON.txt')], [PurePosixPath('m/n'), PurePosixPath('m/n'), PurePosixPath('/m/n'), PurePosixPath('//m/n'), PurePosixPath('/a/m/n'), PurePosixPath('a/m/n'), PurePosixPath('a/b.py/m/n'), PurePosixPath('/a/b/../c.tar.gz/m/n'), PurePosixPath('.hidden/m/n'), PurePosixPath('a../m/n'), PurePosixPath('a b/*/m/n'), PurePosixPath('/etc/m/n'), PureWindowsPath('m/n'), PureWindowsPath('c:m/n'), PureWindowsPath('c:/a/m/n'), PureWindowsPath('C:a/b/m/n'), PureWindowsPath('//srv/share/x.y/m/n'), PureWindowsPath('//srv/share/m/n'), PureWindowsPath('/a/m/n'), PureWindowsPath('//?/c:/x/m/n'), PureWindowsPath('a:b/c:d/m/n'), PureWindowsPath('x/CON.txt/m/n')])",
    () =>
      tuple.of(
        each(all, (p) => div(p, "x")),
        each(all, (p) => div(p, "/x")),
        each(all, (p) => div("y", p)),
        each(all, (p) => p.joinpath("m", "n")),
      ),
  ],
  [
    "[message(lambda: p.with_name('n')) for p in every], [message(lambda: p.with_stem('s')) for p in every], [message(lambda: p.with_suffix('.t')) for p in every]",
    "([\"PurePosixPath('.') has an empty name\", \"PurePosixPath('.') has an empty name\", \"PurePosixPath('/') has an empty name\", \"PurePosixPath('//') has an empty name\", PurePosixPath('/n'), PurePosixPath('n'), PurePosixPath('a/n'), PurePosixPath('/a/b/../n'), PurePosixPath('n'), PurePosixPath('n'), PurePosixPath('a b/n'), PurePosixPath('/n'), \"PureWindowsPath('.') has an empty name\", \"PureWindowsPath('c:') has an empty name\", PureWindowsPath('c:/n'), PureWindowsPath('C:a/n'), PureWindowsPath('//srv/share/n'), \"PureWindowsPath('//srv/share/') has an empty name\", PureWindowsPath('/n'), PureWindowsPath('//?/c:/n'), PureWindowsPath('a:b/n'), PureWindowsPath('x/n')], [\"PurePosixPath('.') has an empty name\", \"PurePosixPath('.') has an empty name\", \"PurePosixPath('/') has an empty name\", \"PurePosixPath('//') has an empty name\", PurePosixPath('/s'), PurePosixPath('s'), PurePosixPath('a/s.py'), PurePosixPath('/a/b/../s.gz'), PurePosixPath('s'), PurePosixPath('s'), PurePosixPath('a b/s'), PurePosixPath('/s'), \"PureWindowsPath('.') has an empty name\", \"PureWindowsPath('c:') has an empty name\", PureWindowsPath('c:/s'), PureWindowsPath('C:a/s'), PureWindowsPath('//srv/share/s.y'), \"PureWindowsPath('//srv/share/') has an empty name\", PureWindowsPath('/s'), PureWindowsPath('//?/c:/s'), PureWindowsPath('a:b/s'), PureWindowsPath('x/s.txt')], [\"PurePosixPath('.') has an empty name\", \"PurePosixPath('.') has an empty name\", \"PurePosixPath('/') has an empty name\", \"PurePosixPath('//') has an empty name\", PurePosixPath('/a.t'), PurePosixPath('a.t'), PurePosixPath('a/b.t'), PurePosixPath('/a/b/../c.tar.t'), PurePosixPath('.hidden.t'), PurePosixPath('a...t'), PurePosixPath('a b/*.t'), PurePosixPath('/etc.t'), \"PureWindowsPath('.') has an empty name\", \"PureWindowsPath('c:') has an empty name\", PureWindowsPath('c:/a.t'), PureWindowsPath('C:a/b.t'), PureWindowsPath('//srv/share/x.t'), \"PureWindowsPath('//srv/share/') has an empty name\", PureWindowsPath('/a.t'), PureWindowsPath('//?/c:/x.t'), PureWindowsPath('a:b/c:d.t'), PureWindowsPath('x/CON.t')])",
    () =>
      tuple.of(
        each(all, (p) => p.withName("n")),
        each(all, (p) => p.withStem("s")),
        each(all, (p) => p.withSuffix(".t")),
      ),
  ],
  [
    "[message(lambda: every[5].with_suffix(s)) for s in ('x', '.', '', '.x/y')]",
    "[\"Invalid suffix 'x'\", \"Invalid suffix '.'\", PurePosixPath('a'), \"Invalid name 'a.x/y'\"]",
    () =>
      list(["x", ".", "", ".x/y"].map((s) => {
        try {
          return posix[5]!.withSuffix(s);
        } catch (problem) {
          return (problem as Error).message;
        }
      })),
  ],
  [
    "[message(lambda: p.relative_to('a')) for p in every], [message(lambda: p.relative_to('/a', walk_up=True)) for p in every], [p.is_relative_to('/') for p in every]",
    "([\"'.' is not in the subpath of 'a'\", \"'.' is not in the subpath of 'a'\", \"'/' is not in the subpath of 'a'\", \"'//' is not in the subpath of 'a'\", \"'/a' is not in the subpath of 'a'\", PurePosixPath('.'), PurePosixPath('b.py'), \"'/a/b/../c.tar.gz' is not in the subpath of 'a'\", \"'.hidden' is not in the subpath of 'a'\", \"'a..' is not in the subpath of 'a'\", \"'a b/*' is not in the subpath of 'a'\", \"'/etc' is not in the subpath of 'a'\", \"'.' is not in the subpath of 'a'\", \"'c:' is not in the subpath of 'a'\", \"'c:\\\\\\\\a' is not in the subpath of 'a'\", \"'C:a\\\\\\\\b' is not in the subpath of 'a'\", \"'\\\\\\\\\\\\\\\\srv\\\\\\\\share\\\\\\\\x.y' is not in the subpath of 'a'\", \"'\\\\\\\\\\\\\\\\srv\\\\\\\\share\\\\\\\\' is not in the subpath of 'a'\", \"'\\\\\\\\a' is not in the subpath of 'a'\", \"'\\\\\\\\\\\\\\\\?\\\\\\\\c:\\\\\\\\x' is not in the subpath of 'a'\", \"'a:b\\\\\\\\c:d' is not in the subpath of 'a'\", \"'x\\\\\\\\CON.txt' is not in the subpath of 'a'\"], [\"'.' and '/a' have different anchors\", \"'.' and '/a' have different anchors\", PurePosixPath('..'), \"'//' and '/a' have different anchors\", PurePosixPath('.'), \"'a' and '/a' have different anchors\", \"'a/b.py' and '/a' have different anchors\", PurePosixPath('b/../c.tar.gz'), \"'.hidden' and '/a' have different anchors\", \"'a..' and '/a' have different anchors\", \"'a b/*' and '/a' have different anchors\", PurePosixPath('../etc'), \"'.' and '\\\\\\\\a' have different anchors\", \"'c:' and '\\\\\\\\a' have different anchors\", \"'c:\\\\\\\\a' and '\\\\\\\\a' have different anchors\", \"'C:a\\\\\\\\b' and '\\\\\\\\a' have different anchors\", \"'\\\\\\\\\\\\\\\\srv\\\\\\\\share\\\\\\\\x.y' and '\\\\\\\\a' have different anchors\", \"'\\\\\\\\\\\\\\\\srv\\\\\\\\share\\\\\\\\' and '\\\\\\\\a' have different anchors\", PureWindowsPath('.'), \"'\\\\\\\\\\\\\\\\?\\\\\\\\c:\\\\\\\\x' and '\\\\\\\\a' have different anchors\", \"'a:b\\\\\\\\c:d' and '\\\\\\\\a' have different anchors\", \"'x\\\\\\\\CON.txt' and '\\\\\\\\a' have different anchors\"], [False, False, True, False, True, False, False, True, False, False, False, True, False, False, False, False, False, False, True, False, False, False])",
    () =>
      tuple.of(
        each(all, (p) => p.relativeTo("a")),
        each(all, (p) => p.relativeTo("/a", { walkUp: true })),
        each(all, (p) => p.isRelativeTo("/")),
      ),
  ],
  [
    "[[p.match(m) for m in ('*', '*.py', 'a/*', '/a/*/*', '**/c.tar.gz')] for p in every], [[p.full_match(m) for m in ('**', 'a/**', '/**/*.gz', '*/*')] for p in every]",
    "([[False, False, False, False, False], [False, False, False, False, False], [False, False, False, False, False], [False, False, False, False, False], [True, False, False, False, False], [True, False, False, False, False], [True, True, True, False, False], [True, False, False, False, True], [True, False, False, False, False], [True, False, False, False, False], [True, False, False, False, False], [True, False, False, False, False], [False, False, False, False, False], [True, False, False, False, False], [True, False, False, False, False], [True, False, True, False, False], [True, False, False, False, False], [False, False, False, False, False], [True, False, False, False, False], [True, False, False, False, False], [True, False, False, False, False], [True, False, False, False, False]], [[True, False, False, False], [True, False, False, False], [True, False, False, False], [True, False, False, False], [True, False, False, False], [True, False, False, False], [True, True, False, True], [True, False, True, False], [True, False, False, False], [True, False, False, False], [True, False, False, True], [True, False, False, False], [True, False, False, False], [True, False, False, False], [True, False, False, True], [True, False, False, True], [True, False, False, False], [True, False, False, False], [True, False, False, False], [True, False, False, False], [True, False, False, True], [True, False, False, True]])",
    () =>
      tuple.of(
        each(
          all,
          (p) => list(["*", "*.py", "a/*", "/a/*/*", "**/c.tar.gz"].map((m) => p.match(m))),
        ),
        each(all, (p) => list(["**", "a/**", "/**/*.gz", "*/*"].map((m) => p.fullMatch(m)))),
      ),
  ],
  [
    "[P('a') == P('a/'), W('A') == W('a'), P('a') == W('a'), P('a') == 'a', hash(W('A')) == hash(W('a')), P('a') < P('b'), sorted([P('b'), P('a/c'), P('a')])]",
    "[True, True, False, False, True, True, [PurePosixPath('a'), PurePosixPath('a/c'), PurePosixPath('b')]]",
    () => {
      const [P, W] = [PurePosixPath, PureWindowsPath];
      return list([
        eq(new P("a"), new P("a/")),
        eq(new W("A"), new W("a")),
        eq(new P("a"), new W("a")),
        eq(new P("a"), "a"),
        eq(new W("A").__hash__(), new W("a").__hash__()),
        lt(new P("a"), new P("b")),
        sorted([new P("b"), new P("a/c"), new P("a")]),
      ]);
    },
  ],
  [
    "P(W('a\\\\b'), 'c'), W(P('a/b')), P(P('a'), P('/b'))",
    "(PurePosixPath('a/b/c'), PureWindowsPath('a/b'), PurePosixPath('/b'))",
    () =>
      tuple.of(
        new PurePosixPath(new PureWindowsPath("a\\b"), "c"),
        new PureWindowsPath(new PurePosixPath("a/b")),
        new PurePosixPath(new PurePosixPath("a"), new PurePosixPath("/b")),
      ),
  ],
  [
    "P(5)",
    "TypeError: argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'int'",
    () => new PurePosixPath(5 as never),
  ],
  [
    "P('a') / 5",
    "TypeError: unsupported operand type(s) for /: 'PurePosixPath' and 'int'",
    () => div(new PurePosixPath("a"), 5),
  ],
  [
    "P('a') < 'a'",
    "TypeError: '<' not supported between instances of 'PurePosixPath' and 'str'",
    () => lt(new PurePosixPath("a"), "a"),
  ],
  [
    "pathlib.Path('x'), pathlib.PurePath('x'), pathlib.Path.from_uri('file:///a%20b'), list(pathlib.Path('/none').iterdir())",
    "FileNotFoundError: [Errno 2] No such file or directory: '/none'",
    () =>
      tuple.of(
        new Path("x"),
        new PurePosixPath("x"),
        Path.fromUri("file:///a%20b"),
        list(new Path("/none").iterdir()),
      ),
  ],
  [
    "list(pathlib.Path('.').glob(''))",
    "ValueError: Unacceptable pattern: PosixPath('.')",
    () => list(new Path(".").glob("")),
  ],
  [
    "list(pathlib.Path('.').glob('/x'))",
    "NotImplementedError: Non-relative patterns are unsupported",
    () => list(new Path(".").glob("/x")),
  ],
  [
    "pathlib.Path('/none').write_text(5)",
    "TypeError: data must be str, not int",
    () => new Path("/none").writeText(5 as never),
  ],
  [
    'f\'{P("a")!r:>30}|{P("b")}\'',
    "\"            PurePosixPath('a')|b\"",
    () => `${repr(new PurePosixPath("a")).padStart(30)}|${str(new PurePosixPath("b"))}`,
  ],
];

testCases(
  "pathlib",
  "import pathlib\nP, W = pathlib.PurePosixPath, pathlib.PureWindowsPath\nevery = [P(t) for t in ['', '.', '/', '//', '///a', 'a', 'a/b.py', '/a/./b/../c.tar.gz', '.hidden', 'a..', 'a b/*', '/etc/']] + [W(t) for t in ['', 'c:', 'c:/a', 'C:a\\\\b', '\\\\\\\\srv\\\\share\\\\x.y', '\\\\\\\\srv\\\\share', '/a', '//?/c:/x', 'a:b/c:d', 'x/CON.txt']]\ndef message(run):\n    try: return run()\n    except ValueError as e: return str(e)\n",
  cases,
);
