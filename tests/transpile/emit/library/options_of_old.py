"""Command lines as optparse reads them."""
import copy
import sys
from optparse import (SUPPRESS_HELP, SUPPRESS_USAGE, BadOptionError, IndentedHelpFormatter, Option, OptionConflictError, OptionError, OptionGroup,
                      OptionParser, OptionValueError, OptParseError, TitledHelpFormatter, Values, make_option)


def tell(doing, *args, **named):
    try:
        result = doing(*args, **named)
        print(result if not isinstance(result, Option) else str(result))
    except SystemExit as error:
        print("exit", error.code)
    except Exception as error:
        print(type(error).__name__, error)


sys.stderr = sys.stdout
parser = OptionParser(usage="usage: %prog [options] FILE...", version="%prog 1.2", description="Does much with files, and tells of all that it does, as far as anybody wants to know it at all.", epilog="See also: %prog --help, which is not so long as it may seem at first.", prog="tool")
parser.add_option("-f", "--file", dest="filename", help="write report to FILE", metavar="FILE")
parser.add_option("-q", "--quiet", action="store_false", dest="verbose", default=True, help="don't print status messages to stdout")
parser.add_option("-n", "--number", type="int", default=3, help="how many [default: %default]")
parser.add_option("-x", type="float", dest="x", help="a float (%default)")
parser.add_option("-c", "--choice", choices=["red", "green"], default="red")
parser.add_option("-v", action="count", dest="level", default=0, help="tell more")
parser.add_option("-I", "--include", action="append", dest="paths", help="where to look; may be given several times, and each is looked into in the order in which it is given")
parser.add_option("--point", type="float", nargs=2, help="two numbers")
parser.add_option("--fast", action="store_const", const="fast", dest="mode")
parser.add_option("--slow", action="store_const", const="slow", dest="mode", help=SUPPRESS_HELP)
parser.add_option("--tag", action="append_const", const="t", dest="tags")
parser.add_option("--a-very-long-name-of-an-option", help="its help stands below")
for line in [[], ["-f", "out", "a", "b"], ["-fout", "a"], ["--file=out", "-q", "x"], ["--fi", "out"], ["-n", "0x1f", "-x", "2.5"], ["-n", "010"], ["-n", "0b11"], ["-vvv", "-v"],
             ["-I", "a", "-Ib", "--include=c"], ["--point", "1", "2.5"], ["--point=1", "2"], ["--fast"], ["--slow"], ["--tag", "--tag"], ["-c", "green"], ["--", "-f", "x"], ["-", "a"],
             ["-qv", "-n5", "rest"], ["--number=7"], ["-vfout"], ["--file="],
             ["-n", "x"], ["-n"], ["--point", "1"], ["--nothing"], ["-z"], ["--f"], ["-c", "blue"], ["--quiet=5"], ["-x", "abc"], ["--version"]]:
    print(line)
    try:
        options, args = parser.parse_args(line)
        print(options, args)
    except SystemExit as error:
        print("exit", error.code)
print(options.filename, options.verbose, options.number, options.x, options.level, options.paths, options.mode, options.choice)
tell(parser.parse_args, ["--help"])
tell(parser.print_help)
print(parser.format_help() == parser.format_help(), parser.get_usage(), parser.get_version(), parser.get_prog_name(), parser.has_option("-f"), parser.has_option("-y"), parser.get_option("--file").dest, parser.get_option("-y"))
print(parser.defaults)
tell(parser.error, "something is wrong")
tell(parser.add_option, "-f", "--foo")
tell(parser.add_option)
tell(parser.add_option, "-")
tell(parser.add_option, "--")
tell(parser.add_option, "-ab")
tell(parser.add_option, "-g", action="nothing")
tell(parser.add_option, "-g", type="date")
tell(parser.add_option, "-g", action="store_true", type="int")
tell(parser.add_option, "-g", choices=5)
tell(parser.add_option, "-g", type="choice")
tell(parser.add_option, "-g", type="int", choices=["a"])
tell(parser.add_option, "-g", const=3)
tell(parser.add_option, "-g", action="store_true", nargs=2)
tell(parser.add_option, "-g", action="callback")
tell(parser.add_option, "-g", color="red", width=3)
tell(parser.add_option, 5)
tell(OptionParser, conflict_handler="maybe")
print(issubclass(OptionConflictError, OptionError), issubclass(OptionValueError, OptParseError), issubclass(BadOptionError, OptParseError))


def upper(option, opt, value, parser, *args, **kwargs):
    print("callback", str(option), opt, value, args, kwargs, parser.largs, parser.rargs)
    setattr(parser.values, option.dest, value and value.upper())


def positive(option, opt, value, parser):
    if value < 0:
        raise OptionValueError("%s must not be negative: %d" % (opt, value))
    parser.values.count = value


second = OptionParser(prog="second", conflict_handler="resolve", add_help_option=False, formatter=TitledHelpFormatter())
second.add_option("-u", "--upper", action="callback", callback=upper, type="string", dest="word", callback_args=(1, 2), callback_kwargs={"key": 3}, help="a word")
second.add_option("--plain", action="callback", callback=upper, dest="nothing")
second.add_option("--count", action="callback", callback=positive, type=int)
second.add_option("-u", "--use", help="takes the name")
group = OptionGroup(second, "Dangerous options", "Be careful: these may do what nobody has thought of.")
group.add_option("-g", action="store_true", help="a group's")
second.add_option_group(group)
other = second.add_option_group("Others")
other.add_option("--other", default="5", type="int")
second.set_defaults(count=1, use="nothing")
print(second.get_option_group("-g").title, second.get_option_group("-u"))
for line in [["--upper", "a", "b"], ["--plain", "c"], ["--count", "4"], ["--count=-4"], ["-u", "d", "-g"], []]:
    try:
        print([sorted(vars(second.parse_args(line)[0]).items()), second.largs])
    except SystemExit as error:
        print("exit", error.code)
second.print_help()
second.disable_interspersed_args()
print(second.parse_args(["a", "-g"])[1], second.parse_args(["-g", "a", "-u"])[1])
second.remove_option("--upper")
print(second.has_option("--upper"))
tell(second.remove_option, "--upper")

values = Values({"a": 1})
print(values, values == {"a": 1}, values == Values({"a": 1}), values.ensure_value("b", []), values.ensure_value("a", 5), values)
print(OptionParser(usage=SUPPRESS_USAGE, prog="p").format_help())
third = OptionParser("%prog X", [make_option("-a", help="first"), make_option("--bee")], prog="third", formatter=IndentedHelpFormatter(indent_increment=4, max_help_position=40, width=60, short_first=0))
third.formatter.set_short_opt_delimiter("")
third.formatter.set_long_opt_delimiter(" ")
print(third.format_help())


def check_pair(option, opt, value):
    try:
        a, b = value.split(",")
        return int(a), int(b)
    except ValueError:
        raise OptionValueError("option %s: invalid pair: %r" % (opt, value))


class PairOption(Option):
    TYPES = Option.TYPES + ("pair",)
    TYPE_CHECKER = copy.copy(Option.TYPE_CHECKER)
    TYPE_CHECKER["pair"] = check_pair
    ACTIONS = Option.ACTIONS + ("extend",)
    STORE_ACTIONS = Option.STORE_ACTIONS + ("extend",)
    TYPED_ACTIONS = Option.TYPED_ACTIONS + ("extend",)
    ALWAYS_TYPED_ACTIONS = Option.ALWAYS_TYPED_ACTIONS + ("extend",)

    def take_action(self, action, dest, opt, value, values, parser):
        if action == "extend":
            values.ensure_value(dest, []).extend(value.split(","))
        else:
            Option.take_action(self, action, dest, opt, value, values, parser)


class Quiet(OptionParser):
    def error(self, msg):
        print("own error:", msg)
        raise ValueError(msg)

    def format_epilog(self, formatter):
        return "own epilog\n"


own = Quiet(option_class=PairOption, prog="own")
own.add_option("-p", type="pair", dest="pair")
own.add_option("-e", action="extend", dest="names")
print(own.parse_args(["-p", "3,4", "-e", "a,b", "-e", "c"])[0])
tell(own.parse_args, ["-p", "x"])
print(own.format_help())
sys.argv = ["prog.py", "-p", "1,2", "rest"]
options, args = own.parse_args()
print(options.pair, args)
