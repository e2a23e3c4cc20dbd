"""Configuration files."""

import configparser
import io
import pathlib
import sys
import tempfile
from configparser import ConfigParser, ExtendedInterpolation, RawConfigParser

TEXT = """
[DEFAULT]
ServerAliveInterval = 45
Compression: yes
# a comment
[forge.example]
User = hg
home = /home/%(user)s
path = %(home)s/bin
  and more
    even more

empty =
; another comment
[topsecret.server.example]
Port = 50022
ForwardX11 = no
ratio = 0.25
"""


def shown(compute):
    """What a call gives, or the error."""
    try:
        print(repr(compute()))
    except Exception as error:
        print(type(error).__name__, error, error.args)


config = ConfigParser()
config.read_string(TEXT)
print(config.sections(), "forge.example" in config, "nothing" in config, len(config), list(config))
forge = config["forge.example"]
print(forge, forge.name, list(forge), len(forge), dict(forge), forge["path"], repr(forge["empty"]))
top = config["topsecret.server.example"]
print(top.getint("port"), top.getboolean("forwardx11"), top.getfloat("Ratio"), top.get("missing"), top.get("missing", "other"), top.getint("missing", fallback=3), top.getboolean("compression"))
print(config.get("forge.example", "home", raw=True), config.get("forge.example", "home", vars={"user": "me"}), config.getint("topsecret.server.example", "none", fallback=None))
print(config.options("forge.example"), config.items("topsecret.server.example"), config.has_option("forge.example", "USER"), config.defaults())
config["new"] = {"a": 1, "b": "two\nlines", "Percent": "50%%"}
config.add_section("other")
config.set("other", "key", "value")
config["other"]["second"] = "x"
print(config.remove_option("other", "key"), config.remove_section("none"), config["new"].pop("a"), "second" in config["other"])
config.write(sys.stdout)
config.write(sys.stdout, space_around_delimiters=False)
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "app.ini")
    with path.open("w") as file:
        config.write(file)
    again = ConfigParser()
    print(len(again.read([path, "nowhere.ini"])), again == config, again["new"]["b"], again.read("nowhere.ini"))
    with open(path) as file:
        again.read_file(file)
extended = ConfigParser(interpolation=ExtendedInterpolation())
extended.read_dict({"paths": {"home": "/home/${user:name}", "bin": "${home}/bin", "cost": "$$5"}, "user": {"name": "ada"}})
print(extended["paths"]["bin"], extended["paths"]["cost"], dict(extended.items("paths")))
raw = RawConfigParser(allow_no_value=True, delimiters=("=",), inline_comment_prefixes=("#",), comment_prefixes=("//",), default_section="common")
raw.optionxform = str
raw.read_string("[A]\nKey = v # note\nLone\n// no\nurl = http://x#y\n[common]\nall = 1\n")
print(dict(raw["A"]), raw.get("A", "Lone"), raw.defaults())
raw.write(sys.stdout)
custom = ConfigParser(converters={"list": lambda text: [part.strip() for part in text.split(",")]}, defaults={"z": "9"}, strict=False)
custom.read_string("[s]\nitems = a, b,c\n[s]\nitems = d\n")
print(custom.getlist("s", "items"), custom["s"].getlist("items"), custom["s"].getlist("nope", ["x"]), custom["s"]["z"])
for text in ("a = 1\n", "[s]\nx = 1\nx = 2\n", "[s]\n[s]\n", "[s]\nbad line\n= no\n", "[s]\nx\n y\n"):
    shown(lambda: ConfigParser(allow_no_value=text.startswith("[s]\nx\n ")).read_string(text, "file"))
for compute in (
    lambda: config["missing"],
    lambda: forge["missing"],
    lambda: config.get("missing", "x"),
    lambda: config.get("new", "x"),
    lambda: config.add_section("new"),
    lambda: config.add_section("DEFAULT"),
    lambda: config.set("new", "x", 1),
    lambda: config.set("gone", "x", "1"),
    lambda: config.set("new", "x", "50%"),
    lambda: config.getint("forge.example", "user"),
    lambda: config.getboolean("forge.example", "user"),
    lambda: ConfigParser({"a": "%(b)s", "b": "%(a)s"}).get("DEFAULT", "a"),
    lambda: ConfigParser({"a": "%(c)s"}).get("DEFAULT", "a"),
    lambda: ConfigParser({"a": "%x"}).get("DEFAULT", "a"),
    lambda: config.__delitem__("DEFAULT"),
    lambda: config.options("gone"),
):
    shown(compute)
del config["new"]
print(config.sections(), [name for name, section in config.items()])
for key in forge:
    print(key, "=", forge[key])
stream = io.StringIO()
config.write(stream)
print(len(stream.getvalue()))
