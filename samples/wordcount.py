"""The commonest words of some files, a worker per core.

Give it text files; without any it reads the Python programs beside it.
"""
import os
import sys
from collections import Counter
from multiprocessing import Pool


def count(path):
    """Words of one file, in lower case and without punctuation."""
    words = Counter()
    with open(path, encoding="utf-8") as file:
        for line in file:  # a line at a time: files may be large
            for word in line.lower().split():
                word = word.strip(".,;:!?()[]{}'\"=#")
                if word.isalpha():
                    words[word] += 1
    return words


def programs():
    """The Python files in this folder."""
    folder = os.path.dirname(os.path.abspath(__file__))
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".py")]


if __name__ == "__main__":
    paths = sys.argv[1:] or programs()
    total = Counter()
    with Pool() as pool:
        for words in pool.imap_unordered(count, paths):
            total.update(words)
    # Equal counts in alphabetical order: which file came first must not show.
    ranking = sorted(total.items(), key=lambda item: (-item[1], item[0]))
    for word, n in ranking[:10]:
        print(f"{word:<12}{n:>6}")
    print(f"{len(paths)} files, {sum(total.values())} words, {len(total)} different")
