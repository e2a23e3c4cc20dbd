"""Reads the lines of a log with regular expressions."""
import re

LINE = re.compile(r"(\d+\.\d+\.\d+\.\d+) - (\w+) \[(\d+):(\d+):(\d+)\] \"(GET|POST) ([^\"]+)\" (\d{3}) (\d+)")
NUMBER = re.compile(r"\d+")


def make_log(count):
    lines = []
    for i in range(count):
        method = "GET" if i % 4 else "POST"
        lines.append(f'10.0.{i % 13}.{i % 200} - user{i % 50} [{i % 24}:{i % 60}:{i % 59}] '
                     f'"{method} /page/{i % 300}?q={i}" {200 if i % 9 else 404} {i * 37 % 5000}')
    return lines


def summarize(lines):
    sizes = {}
    failures = 0
    for line in lines:
        match = LINE.match(line)
        if match is None:
            continue
        user = match.group(2)
        sizes[user] = sizes.get(user, 0) + int(match.group(9))
        if match.group(8) == "404":
            failures += 1
    return sizes, failures


log = make_log(350000)
sizes, failures = summarize(log)
print(failures, sorted(sizes.items(), key=lambda item: item[1])[-3:])

total = 0
for line in log:
    for number in NUMBER.findall(line):
        total += int(number)
print(total)
cleaned = [re.sub(r"\d+", "#", line) for line in log]
print(cleaned[0], len(set(cleaned)))
print(sum(1 for line in log if re.search(r"page/(1|2)\d\b.*404", line)))
text = "\n".join(log[:20000])
print(len(re.split(r"[\s\[\]\"]+", text)))
print(sum(len(match.group()) for match in re.finditer(r"[a-z]+\d", text)))
