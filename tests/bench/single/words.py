"""Counts words and letters of a long text with dicts."""

SYLLABLES = ["ka", "to", "mi", "ran", "sel", "du", "vo", "lin", "bar", "es"]


def make_text(count):
    words = []
    state = 12345
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2147483648
        word = SYLLABLES[state // 7 % 10] + SYLLABLES[state // 77 % 10]
        if state % 3 == 0:
            word = word.capitalize()
        if state % 11 == 0:
            word += ","
        words.append(word)
    return " ".join(words)


def count_words(text):
    counts = {}
    for word in text.split():
        word = word.strip(",.").lower()
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return counts


def count_letters(text):
    letters = {}
    for letter in text:
        letters[letter] = letters.get(letter, 0) + 1
    return letters


text = make_text(3000000)
counts = count_words(text)
for word, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:5]:
    print(f"{word:<10}{count:>6}")
print(len(counts), sum(counts.values()))
letters = count_letters(text)
print(sorted(letters.items())[:6])
