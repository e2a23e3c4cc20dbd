"""Text and bytes, and other codecs."""

import codecs, io, os, sys, tempfile
def shown(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, getattr(e, "__notes__", None))
for name in ("utf8", "UTF-8", "latin1", "utf-16", "cp1252", "rot13", "hex", "base64", "ascii", "utf_8_sig", "unicode_escape", "utf-16-le", "cp437"):
    print(name, codecs.lookup(name).name)
print(repr(codecs.lookup("utf8"))[:45], len(codecs.lookup("utf8")), codecs.lookup("utf-8").encode("é"), codecs.lookup("utf-8").decode(b"\xc3\xa9x"))
print(codecs.encode("é"), codecs.decode(b"\xc3\xa9"), codecs.encode("é", "latin-1"), codecs.encode("aé", "ascii", "replace"), codecs.decode(b"a\xff", errors="ignore"), codecs.encode("x", encoding="utf-16-be"))
print(codecs.encode(b"hello" * 20, "base64"), codecs.encode("Hello", "rot13"), codecs.encode(b"hi", "hex"), codecs.decode("6869", "hex"), codecs.decode(b"aGk=", "base64"), codecs.decode(codecs.encode(b"zip" * 9, "zlib"), "zlib"), codecs.encode(b"a=\xe9 ", "quopri"))
print(codecs.encode("a\n\u00e9\u20ac\U0001F600\\'", "unicode_escape"), codecs.decode(rb"a\n\x41\u00e9\101\t\\", "unicode_escape"), "tab\té".encode("unicode_escape"), b"\\u0041\\n".decode("unicode_escape"), codecs.encode("aé€\n", "raw_unicode_escape"), codecs.decode(b"\\u20ac\xe9\\n", "raw-unicode-escape"))
for f in (lambda: codecs.lookup("nope"), lambda: codecs.encode("x", "nope"), lambda: codecs.encode(5), lambda: codecs.encode("é", "ascii"), lambda: codecs.decode(b"zz", "hex"), lambda: codecs.encode("abc", "hex"), lambda: codecs.encode(b"abc", "rot13"), lambda: codecs.lookup_error("zz"), lambda: codecs.decode(b"\\x4", "unicode_escape"), lambda: codecs.decode(b"\\u12", "unicode_escape"), lambda: codecs.getincrementaldecoder("utf-8")().decode(b"\xff"), lambda: codecs.decode(b"\xff", "utf-8"), lambda: codecs.encode("x", "utf-8", "nohandler"), lambda: codecs.encode("\ud800", "utf-8", "nohandler")): shown(f)
print(codecs.BOM_UTF8, codecs.BOM_UTF16, codecs.BOM_UTF32_BE, codecs.BOM, codecs.BOM_UTF16_BE)
dec = codecs.getincrementaldecoder("utf-8")()
print([dec.decode(bytes([b])) for b in "aé€😀".encode()], dec.getstate(), dec.decode(b"\xe2\x82"), dec.getstate())
shown(lambda: dec.decode(b"", True)); dec.reset(); print(dec.decode(b"ok", final=True))
dec = codecs.getincrementaldecoder("utf-16")(); print([dec.decode(bytes([b])) for b in "a😀".encode("utf-16")])
enc = codecs.getincrementalencoder("utf-16")(); print(enc.encode("a"), enc.encode("b", True))
enc = codecs.getincrementalencoder("ascii")("backslashreplace"); print(enc.encode("é"))
print(list(codecs.iterdecode([b"\xc3", b"\xa9x", b"y"], "utf-8")), list(codecs.iterencode(["a", "é", ""], "utf-8")))
def dashes(error):
    return ("-" * (error.end - error.start), error.end)
codecs.register_error("dashes", dashes)
print("aéèb".encode("ascii", "dashes"), b"a\xff\xfeb".decode("ascii", "dashes"), b"a\xffb".decode("utf-8", errors="dashes"), codecs.lookup_error("dashes") is dashes, "x€y".encode("latin-1", "dashes"))
print(codecs.replace_errors(UnicodeEncodeError("ascii", "aé", 1, 2, "r")), codecs.xmlcharrefreplace_errors(UnicodeEncodeError("ascii", "aé", 1, 2, "r")), codecs.ignore_errors(UnicodeDecodeError("ascii", b"a\xe9", 1, 2, "r")), codecs.backslashreplace_errors(UnicodeDecodeError("ascii", b"a\xe9", 1, 2, "r")))
with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, "f.txt")
    with codecs.open(p, "w", encoding="utf-8") as f:
        f.write("line é\r\nsecond\n"); f.writelines(["third\n", "end"])
    print(open(p, "rb").read())
    with codecs.open(p, "r", "utf-8") as f:
        print(repr(f.readline()), repr(f.reader.readline(keepends=False)), f.readlines(), f.encoding)
    with codecs.open(p, encoding="utf-8") as f: print([line for line in f])
    with codecs.open(p, encoding="utf-8") as f: print(repr(f.read(4)), repr(f.read()), f.closed, os.path.basename(f.name), f.mode)
    with codecs.open(p, "a", "latin-1") as f: f.write("ü")
    print(open(p, "rb").read()[-2:])
    shown(lambda: codecs.open(p, encoding="utf-8").read())
    print(len(codecs.open(p, encoding="utf-8", errors="replace").read()), type(codecs.open(p)).__name__)
raw = io.BytesIO(); w = codecs.getwriter("utf-8")(raw); w.write("é"); w.writelines(["a", "b"]); print(raw.getvalue())
r = codecs.getreader("utf-8")(io.BytesIO("αβγ\nδ".encode())); print(r.read(2), r.readline(), list(r))
r = codecs.getreader("latin-1")(io.BytesIO(b"ab\xe9")); print(r.read(chars=2), r.read())
def search(name):
    if name == "shout":
        return codecs.CodecInfo(name="shout", encode=lambda s, errors="strict": (s.upper().encode(), len(s)), decode=lambda b, errors="strict": (bytes(b).decode().lower(), len(b)))
codecs.register(search)
print(codecs.encode("abc", "shout"), codecs.decode(b"ABC", "shout"), codecs.lookup("shout").name)
