import multiprocessing as mp
from ctypes import c_char_p, c_wchar_p, c_bool, c_char, c_wchar

def show(s, flag):
    flag.value = True
    s.value = b"changed in child"

if __name__ == '__main__':
    s = mp.Value(c_char_p, b"Hello World")
    print(s.value, s.value.decode())
    flag = mp.Value(c_bool, False)
    print(flag.value, flag)
    s.value = b"bye"
    print(s.value)
    s.value = None
    print(s.value, s)
    w = mp.Value(c_wchar_p, "h\u00e9llo")
    print(w.value, len(w.value))
    c = mp.Value(c_char, b'x')
    print(c.value, c)
    c.value = b'y'
    print(c.value)
    u = mp.Value(c_wchar, 'z')
    print(u.value, u)
    text = mp.Array('c', 20)
    text.value = b'abc'
    print(text.value, text.raw, len(text), text[:3], text[0])
    text.raw = b'0123456789'
    print(text.value)
    text[1] = b'X'
    text[2:4] = b'YZ'
    print(text.value)
    uni = mp.Array('u', 'hello')
    print(uni[:], uni[0])
    names = mp.Array(c_char_p, [b'a', b'bb'])
    print(names[:])
    names[0] = b'ccc'
    print(names[0], list(names))
    try:
        s.value = 'text'
    except TypeError as e:
        print(e)
