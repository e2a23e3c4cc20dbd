"""Builds strings: joining, formatting, replacing, turning, looking at each character."""


def caesar(text, shift):
    result = ""
    for letter in text:
        if letter.isalpha():
            base = ord("a") if letter.islower() else ord("A")
            result += chr((ord(letter) - base + shift) % 26 + base)
        else:
            result += letter
    return result


def is_palindrome(word):
    return word == word[::-1]


def table(rows):
    lines = []
    for i in range(rows):
        lines.append(f"{i:>8}|{i * 2.5:10.2f}|{hex(i):<8}|" + str(i % 97).zfill(4))
    return "\n".join(lines)


secret = caesar("The quick brown fox jumps over the lazy dog. " * 45000, 3)
print(len(secret), secret[:44])
print(caesar(secret, -3)[:44])
print(sum(1 for n in range(2000000) if is_palindrome(str(n))))
text = table(800000)
print(len(text), text.count("|"), text.splitlines()[777])
print(len(text.replace("|", " | ").split()))
parts = []
for i in range(1500000):
    parts.append("%d-%s" % (i, "xy"[i % 2]))
print(len(",".join(parts)))
