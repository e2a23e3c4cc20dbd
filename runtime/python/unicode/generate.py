"""Writes properties_data.ts from the data of the Python that runs it: 3.13, for Unicode 15.1.

    python3.13 runtime/python/unicode/generate.py > runtime/python/unicode/properties_data.ts
"""

import base64
import sys
import unicodedata
import zlib


def number(value):
    """A number as its shortest text; nothing for none."""
    if value is None:
        return ""
    return str(int(value)) if value == int(value) else repr(value)


def ranges():
    last = None
    start = 0
    for code in range(sys.maxunicode + 2):
        one = chr(code) if code <= sys.maxunicode else None
        row = one and ";".join(
            (
                unicodedata.category(one),
                unicodedata.bidirectional(one),
                str(unicodedata.combining(one) or ""),
                "Y" if unicodedata.mirrored(one) else "",
                unicodedata.east_asian_width(one),
            )
        )
        if row != last:
            if last is not None:
                yield f"{code - start:x};{last}"
            start, last = code, row


def others():
    for code in range(sys.maxunicode + 1):
        one = chr(code)
        split = unicodedata.decomposition(one)
        numbers = [
            number(of(one, None))
            for of in (unicodedata.decimal, unicodedata.digit, unicodedata.numeric)
        ]
        if split or any(numbers):
            yield f"{code:x};{split};{';'.join(numbers)}"


text = "\n".join(ranges()) + "\n\n" + "\n".join(others())
packer = zlib.compressobj(9, zlib.DEFLATED, -15)
data = base64.b64encode(packer.compress(text.encode()) + packer.flush()).decode()
print(f'''/**
 * What characters are, in Unicode {unicodedata.unidata_version}, the version of Python 3.13. Written by generate.py.
 *
 * Data from the Unicode Character Database, © 2023 Unicode, Inc., under the terms of
 * https://www.unicode.org/license.txt.
 *
 * @module
 */

/** The version of Unicode. */
export const VERSION = "{unicodedata.unidata_version}";

/**
 * Lines of text, deflated, as base64. First how many characters, in hexadecimal digits, have the same category, direction,
 * combining class, mirroring and width. Behind an empty line, characters that can be split or are numbers: code point, what
 * they are split into, decimal, digit and number.
 */
export const DEFLATED_PROPERTIES =
  "{data}";''')
