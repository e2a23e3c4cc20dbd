"""Single parts of texts that are split."""

LINES = ["a,b,c", "", ",", "one", " one  two\tthree ", "k=v=w", "aaa", "aaaa", "😀,𝔘,x", "ä\u2003ö\x85ü\x1cß", ",,", "x" * 300 + " y"]


def tried(work, *args):
    try:
        return ascii(work(*args)[-9:])
    except (IndexError, ValueError) as error:
        return type(error).__name__ + ": " + str(error)


def comma(line):
    return line.split(",")[0] + "|" + line.split(",")[-1]


def second(line):
    return line.split(",")[1]


def third(line):
    return line.split(",")[2]


def before_last(line):
    return line.split(",")[-2]


def third_last(line):
    return line.split(",")[-3]


def pairs(line):
    return line.split("aa")[-1] + "|" + line.split("aa")[0]


def pair(line):
    return line.split("aa")[1]


def once(line):
    return line.split("=", 1)[0] + "|" + line.split("=", 1)[1]


def twice(line):
    return line.split("=", 2)[1] + "|" + line.split("=", 2)[2]


def too_far(line):
    return line.split("=", 1)[2]


def never(line):
    return line.split("=", 0)[0]


def any_time(line):
    return line.split("=", -1)[1] + "|" + line.split(maxsplit=1)[-1]


def word(line):
    return line.split()[0] + "|" + line.split()[-1]


def second_word(line):
    return line.split()[1]


def third_word(line):
    return line.split()[2] + "|" + line.split()[-3]


def last(line):
    return line.rsplit("=", 1)[-1] + "|" + line.rsplit("=", 1)[0] + "|" + line.rsplit("aa", 1)[-1]


def empty(line):
    return line.split("")[0]


def given(line):
    separator = line[:1]
    return line.split(separator)[1]


def kept(line):
    line.split(",")[0] = "x" if len(line) < 0 else "y"
    parts = line.split(",")
    parts[0] += "!"
    del line.split(",")[0]
    return parts[0]


for line in LINES:
    for work in (
        comma, second, third, before_last, third_last, pairs, pair, once, twice, too_far, never, any_time, word, second_word,
        third_word, last, empty, given, kept,
    ):
        print(tried(work, line), end="; ")
    print()
print("a b c".split()[0], "a-b-c".split("-")[True], "x".split("-")[0].split("y")[0], "a,b".split(",")[::-1])
