"""Texts of digits in every base."""
for base in (0, 2, 3, 8, 10, 16, 36):
    for text in ("0", "1", "10", "ff", "FF", "z", "Zz", "0x1f", "0b11", "0b1", "-a", "+7", " 12 ", "1_0", "_1", "", "12a", "\u0661", "7" * 30, "1" * 53,
                 "1" * 54, "0" * 60 + "1", "@", "[", "`", "{", "\u212a", "9007199254740991", "9007199254740993", "1fffffffffffff", "20000000000001"):
        try:
            print(base, repr(text), int(text, base))
        except ValueError as error:
            print(base, error)
for text in ("1.5", "-1.5", "1.", ".5", ".", "-", "", "1e5", "--1", "1-", "1..2", "0.1.2", " 1.5", "1_0.5", "123456789012345678901234567890", "-0", "-0.0",
             "0.1", "00012.50", "\u0661.5", "inf", "nan", "-.5", "+.5", "5e", "9007199254740993.0", "179769313486231570000000.5"):
    try:
        print(repr(text), float(text))
    except ValueError as error:
        print(error)
