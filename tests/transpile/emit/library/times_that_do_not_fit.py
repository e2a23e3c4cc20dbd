"""Formats and texts of times: which fit, and what is said of the others."""
import time, datetime
for args in (("1 1", "%d %d"), ("x", "%d"), ("2024", "%Q"), ("2024", "%"), ("12 13", "%d"), ("2024-02-30", "%Y-%m-%d"), ("1", "%d%"), ("10:10 10", "%H:%M %H"), ("2024 2024", "%Y %Y"), ("Mon Mon", "%a %a"), ("3", "%u"), ("2024 W05 3", "%G W%V %u"), ("2024 W05", "%G W%V"), ("2024 05 3", "%Y %V %u"), ("2024 366", "%Y %j"), ("2023 366", "%Y %j"), ("+05:30", "%z"), ("Z", "%z"), ("+0530:10", "%z"), ("12 PM", "%I %p"), ("2024 10 1", "%Y %U %w"), ("29 Feb", "%d %b"), ("UTC", "%Z"), ("1.5", "%S.%f"), ("10/11/12", "%x"), ("10:11:12", "%X"), ("Tue Jan  2 03:04:05 2024", "%c")):
    for f in (time.strptime, datetime.datetime.strptime):
        try: print(args, f(*args))
        except Exception as e: print(args, type(e).__name__, e)
