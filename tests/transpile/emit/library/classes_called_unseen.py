"""Classes of the library that a function gets as values: their modules, and keywords that they are called with."""
import argparse
import configparser
import contextlib
import csv
import logging
import logging.handlers
from concurrent.futures import ThreadPoolExecutor


def make(kind, *args, **named):
    return kind(*args, **named)


for kind in (argparse.ArgumentParser, contextlib.suppress, csv.excel, logging.FileHandler,
             logging.handlers.MemoryHandler, configparser.NoSectionError, ThreadPoolExecutor):
    print(kind, kind.__module__)

parser = make(argparse.ArgumentParser, prog="count", add_help=False)
parser.add_argument("--n", type=int)
print(parser.parse_args(["--n", "3"]))
handler = make(logging.handlers.MemoryHandler, 10, flushLevel=logging.CRITICAL)
print(handler.capacity, handler.flushLevel, type(handler))
with make(ThreadPoolExecutor, max_workers=2, thread_name_prefix="t") as pool:
    print(pool.submit(len, "abc").result())


class Strict(argparse.ArgumentParser):
    def error(self, message):
        raise ValueError(message)


try:
    make(Strict, prog="strict").parse_args(["--other"])
except ValueError as error:
    print(Strict, error)
