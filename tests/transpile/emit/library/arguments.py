import argparse, sys

sys.stderr = sys.stdout

def positive(text):
    n = int(text)
    if n <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return n

class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())

def build():
    p = argparse.ArgumentParser(prog="tool", description="Does something with files, at some length so that the text wraps around the line of the help.", epilog="See also: nothing.")
    p.add_argument("paths", nargs="*", help="files to read", metavar="PATH")
    p.add_argument("-j", "--jobs", type=positive, default=2, help="how many at once (default: %(default)s)")
    p.add_argument("--mode", choices=["fast", "slow"], default="fast", help="one of %(choices)s")
    p.add_argument("-v", "--verbose", action="count", default=0)
    p.add_argument("-q", action="store_true", help="say nothing")
    p.add_argument("--no-color", dest="color", action="store_false")
    p.add_argument("--define", "-D", action="append", metavar=("KEY", "VALUE"), nargs=2)
    p.add_argument("--name", action=Upper)
    p.add_argument("--cache", action=argparse.BooleanOptionalAction, default=True, help="keep results")
    p.add_argument("--version", action="version", version="%(prog)s 1.2")
    g = p.add_argument_group("limits", "what there may be at most")
    g.add_argument("--max-items", type=int, default=10)
    g.add_argument("--ratio", type=float)
    x = p.add_mutually_exclusive_group()
    x.add_argument("--json", action="store_const", const="json", dest="format")
    x.add_argument("--csv", action="store_const", const="csv", dest="format")
    return p

def attempt(p, argv):
    try:
        print(argv, "->", p.parse_args(argv))
    except SystemExit as e:
        print(argv, "exit", e.code)
    sys.stdout.flush()

p = build()
for argv in [[], ["a", "b"], ["-j4", "a"], ["--jobs=3", "-vv", "-q"], ["-vqj", "5"], ["--mo", "slow"], ["--mode", "other"], ["-j", "0"], ["-j", "x"], ["--define", "a", "1", "-D", "b", "2"],
             ["--name", "bob", "--no-cache"], ["--max-items", "7", "--ratio", "2"], ["--json", "--csv"], ["--json"], ["--version"], ["--nope"], ["-h"], ["--", "-x"], ["--ratio", "-1.5"], ["--m", "x"], ["-D", "a"], ["--jobs"], ["--no-color", "x", "-q", "y"]]:
    attempt(p, argv)
sub = argparse.ArgumentParser(prog="git", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
sub.add_argument("--root", default=".", help="where")
cmds = sub.add_subparsers(dest="command", required=True, title="commands", description="what to do", metavar="CMD")
add = cmds.add_parser("add", help="add files", aliases=["a"])
add.add_argument("file", nargs="+")
add.set_defaults(func=lambda args: "adding " + ", ".join(args.file))
rm = cmds.add_parser("remove", help="remove files")
rm.add_argument("--force", action="store_true", help="do not ask")
rm.add_argument("file")
rm.set_defaults(func=lambda args: f"removing {args.file} {args.force}")
for argv in [["add", "x", "y"], ["remove", "z", "--force"], ["a", "q"], [], ["bad"], ["add"], ["-h"], ["add", "-h"], ["--root", "/", "remove", "f", "--zz"]]:
    try:
        a = sub.parse_args(argv)
        print(a.command, a.root, a.func(a))
    except SystemExit as e:
        print("exit", e.code)
    sys.stdout.flush()
args, rest = p.parse_known_args(["a", "--unknown", "1", "-q"])
print(args.paths, rest, args.q, vars(args)["jobs"], args.max_items)
print(p.format_usage())
parent = argparse.ArgumentParser(add_help=False)
parent.add_argument("--shared", type=int)
child = argparse.ArgumentParser(prog="c", parents=[parent], formatter_class=argparse.RawDescriptionHelpFormatter, description="""keeps
   its lines""", usage="%(prog)s [things]")
child.add_argument("x", type=int, nargs="?", default="5", help=argparse.SUPPRESS)
print(child.parse_args(["--shared", "3"]), child.parse_args([]))
child.print_help()
print(argparse.Namespace(a=1, b=[2]), argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=1))
e = argparse.ArgumentParser(prog="e", exit_on_error=False)
e.add_argument("--n", type=int)
try:
    e.parse_args(["--n", "x"])
except argparse.ArgumentError as err:
    print("caught", err, err.argument_name, err.message)
for bad in (dict(action="nope"), dict(nargs=0), dict(type="x")):
    try:
        e.add_argument("--z", **bad)
    except ValueError as err:
        print(err)
try:
    e.add_argument("--n")
except argparse.ArgumentError as err:
    print(err)
print(repr(e), getattr(args, "missing", None))
w = argparse.ArgumentParser(prog="w" * 60)
for i in range(4):
    w.add_argument(f"--long-option-number-{i}")
w.add_argument("pos")
w.print_usage()
r = argparse.ArgumentParser(prog="r")
r.add_argument("cmd"); r.add_argument("rest", nargs=argparse.REMAINDER); r.add_argument("-x", action="store_true")
print(r.parse_args(["-x", "run", "-x", "--y", "z"]))
i = argparse.ArgumentParser(prog="i"); i.add_argument("--foo"); i.add_argument("cmd"); i.add_argument("rest", nargs="*", type=int)
print(i.parse_intermixed_args("doit 1 --foo bar 2 3".split()))
