"""What CPython makes of programs: a line of JSON with a program in, one with its outcome out."""

import contextlib
import io
import json
import signal
import sys
import traceback
import warnings

LIMIT = 0.3  # seconds of computing for a program
LONGEST = 200_000  # characters of output


class TooMuch(BaseException):
    """A program takes too long, or prints too much."""


class Output(io.StringIO):
    def write(self, text):
        if self.tell() + len(text) > LONGEST:
            raise TooMuch
        return super().write(text)


def late(*_):
    raise TooMuch


def status_of(code):
    """The status that SystemExit stands for, and the line that it prints."""
    if code is None:
        return 0, ""
    if isinstance(code, int):
        return code & 0xFF, ""
    return 1, str(code)


def last_line(text):
    lines = text.rstrip("\n").split("\n")
    return lines[-1]


def outcome(source):
    """Output, status and last line of standard error; None where a program is of no use."""
    output = Output()
    status, last = 0, ""
    signal.setitimer(signal.ITIMER_PROF, LIMIT)
    try:
        with contextlib.redirect_stdout(output):
            try:
                exec(compile(source, "program.py", "exec", dont_inherit=True), {"__name__": "__main__"})
            except SystemExit as error:
                status, last = status_of(error.code)
            except TooMuch:
                raise
            except BaseException as error:
                status = 1
                last = last_line("".join(traceback.format_exception(error)))
    except TooMuch:
        return None
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return {"stdout": output.getvalue(), "status": status, "last": last_line(last)}


warnings.simplefilter("ignore")
sys.set_int_max_str_digits(4300)
signal.signal(signal.SIGPROF, late)
for line in sys.stdin:
    print(json.dumps(outcome(json.loads(line)["source"])), flush=True)
