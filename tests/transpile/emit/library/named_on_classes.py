"""Methods of the library's classes, named on the class."""
import argparse
import configparser
import html.parser
import json
import logging
import string
import textwrap
import threading
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path


class Wide(textwrap.TextWrapper):
    def wrap(self, text):
        return [line + "|" for line in textwrap.TextWrapper.wrap(self, text)]

    def fill(self, text):
        return "<" + textwrap.TextWrapper.fill(self, text) + ">"


print(Wide(width=10).wrap("a b c d e f g h i j"), Wide(width=9).fill("one two three"))


class Seen(html.parser.HTMLParser):
    def __init__(self):
        html.parser.HTMLParser.__init__(self, convert_charrefs=True)
        self.seen = []

    def handle_data(self, data):
        self.seen.append(data)

    def handle_starttag(self, tag, attrs):
        html.parser.HTMLParser.handle_starttag(self, tag, attrs)
        ended = html.parser.HTMLParser.handle_endtag
        ended(self, tag)
        self.seen.append(tag)

    def feed(self, data):
        html.parser.HTMLParser.feed(self, data.strip())


seen = Seen()
seen.feed("  <a>x</a>  ")
print(seen.seen)


class Sets(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        return json.JSONEncoder.default(self, o)


print(json.dumps({"a": {2, 1}}, cls=Sets))
try:
    json.dumps(object, cls=Sets)
except TypeError as error:
    print(error)


class Stamped(logging.Formatter):
    def format(self, record):
        return "[" + logging.Formatter.format(self, record) + "]"


print(Stamped("%(message)s").format(logging.LogRecord("x", 20, "p", 1, "hello %s", ("you",), None)))


class Told(threading.Thread):
    def run(self):
        print("running")
        threading.Thread.run(self)

    def start(self):
        print("starting")
        threading.Thread.start(self)

    def join(self, timeout=None):
        threading.Thread.join(self, timeout)
        print("joined")


told = Told(target=lambda: print("target"))
told.start()
told.join()


class Strict(argparse.ArgumentParser):
    def parse_args(self, args=None, namespace=None):
        found = argparse.ArgumentParser.parse_args(self, args, namespace)
        found.strict = True
        return found


parser = Strict()
parser.add_argument("-n", type=int)
print(parser.parse_args(["-n", "5"]))


class Upper(configparser.ConfigParser):
    def optionxform(self, optionstr):
        return optionstr.upper()

    def get(self, section, option, **more):
        return "<" + configparser.ConfigParser.get(self, section, option, **more) + ">"


own = Upper()
own.read_string("[a]\nx = 1\n")
print(own.get("a", "x"), own.options("a"))
print(date.isoformat(date(2020, 1, 2)), datetime.strftime(datetime(2020, 1, 2), "%Y"), Decimal.sqrt(Decimal(4)), Fraction.limit_denominator(Fraction(1, 3), 2), Path.joinpath(Path("a"), "b"), string.Template.substitute(string.Template("$a"), a=1))
print(date.fromisoformat("2020-05-06"), datetime.strptime("2020", "%Y"), Decimal.from_float(0.5), date.today() == date.today(), list(map(date.isoformat, [date(2020, 1, 1)])))
p = configparser.ConfigParser()
p.optionxform = str
p.read_string("[a]\nX = 1\n")
print(p.options("a"))
q = configparser.ConfigParser()
q.optionxform = lambda option: option + "!"
q.read_string("[a]\nX = 1\n")
print(q.options("a"), q.optionxform("z"))
r = configparser.RawConfigParser()
print(r.optionxform("ABC"))
