"""Letters that stand at the start of a word in a form of their own."""
for text in ["ǅ", "ǆ", "Ǆ", "ŉ", "don't ŉa", "ß", "ﬁn ﬁn", "ǉx aǉ", "ᾳ", "ᾼ", "ᾀ ᾈa", "ῼ", "აბ", "ΐ", "ῷ", "ǰ", "𐐨𐐩"]:
    print(ascii(text), ascii(text.title()), ascii(text.capitalize()), ascii(text.swapcase()), text.istitle())
