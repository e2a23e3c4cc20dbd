import getopt, sys
args = "-a -b -cfoo -d bar a1 a2".split()
print(getopt.getopt(args, "abc:d:"))
print(getopt.getopt("--condition=foo --testing --output-file abc.def -x a1 a2".split(), "x", ["condition=", "output-file=", "testing"]))
print(getopt.gnu_getopt("a1 -x b --long c -- -y".split(), "xy", ["long"]), getopt.gnu_getopt("a -x".split(), "+x"))
print(getopt.getopt(["--cond=1"], "", ["condition=", "testing"]), getopt.getopt(["-", "x"], "a"), getopt.getopt(["--", "-a"], "a"), getopt.getopt([], ""))
for a, s, l in ((["-z"], "a", []), (["-a"], "a:", []), (["--foo"], "", []), (["--foo=1"], "", ["foo"]), (["--foo"], "", ["foo="]), (["--fo"], "", ["foo", "foe"]), (["-ab"], "a:b", []), (["--test"], "", "test")):
    try:
        print(getopt.getopt(a, s, l))
    except getopt.GetoptError as e:
        print(repr(e), str(e), e.msg, repr(e.opt))
print(getopt.error is getopt.GetoptError)
