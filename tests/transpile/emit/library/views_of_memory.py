b = b"hello"
print(b[0], b[1:3], b.upper(), b.find(b"l"), b.split(b"l"), b.hex(), b.hex(":"), bytes.fromhex("de ad"), b + b"x", b * 2, 104 in b, b"el" in b, list(b)[:2], b.replace(b"l", b"L"), b.startswith(b"he"), b.decode())
print(bytes(3), bytes([1, 2]), bytes("é", "utf-8"), bytes(range(3)), b.count(b"l"), b.index(b"o"), b.center(9, b"*"), b.strip(b"h"), b.partition(b"l"), b"a b".title(), b"ab".isalpha(), b"%d-%s" % (1, b"x"), b.translate(bytes.maketrans(b"h", b"j")), b"\x00\xff\n\t'\"")
ba = bytearray(b"abc")
ba[0] = 65; ba.append(100); ba.extend(b"ef"); ba += b"g"; ba.insert(0, 33)
print(ba, ba.pop(), ba.remove(33), ba, ba[1:3], len(ba), ba.find(b"c"), ba == b"Abcdef", bytes(ba))
ba[1:3] = b"XYZ"
del ba[0]
ba.reverse()
print(ba, ba.copy(), ba.clear(), ba)
for f in (lambda: bytes(-1), lambda: bytes([256]), lambda: bytes("a"), lambda: b"a" + "b", lambda: b"abc"[5], lambda: bytearray(b"a").append(300), lambda: bytes.fromhex("zz"), lambda: b"a".index(b"z"), lambda: bytes(1.5), lambda: b"a".join(["x"]), lambda: "a" in b"a", lambda: b"".fromhex(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m = memoryview(b"abcdef")
print(m[1], m[1:3].tobytes(), len(m), m.nbytes, m.format, m.itemsize, m.readonly, m.tolist(), bytes(m[::2]), m.obj, m == b"abcdef", m.shape, m.ndim, m.hex())
x = bytearray(b"abcdef")
mv = memoryview(x)
mv[0] = 122
mv[1:3] = b"YZ"
print(x, mv.readonly, mv.contiguous)
try: m[0] = 1
except TypeError as e: print(e)
try: mv[10]
except IndexError as e: print(e)
try: mv[0:2] = b"abc"
except ValueError as e: print(e)
import array
a = array.array("i", [1, 2, 3])
ma = memoryview(a)
print(ma.format, ma.itemsize, ma.tolist(), ma.cast("B").nbytes, ma[1])
mv.release()
try: mv[0]
except ValueError as e: print(e)
with memoryview(b"xy") as q: print(q.tolist())
try: memoryview("a")
except TypeError as e: print(e)
import io, os, socket, struct
from multiprocessing import Pipe
store = bytearray(8)
view = memoryview(store)
print(struct.pack_into(">H", view, 0, 258), store)
one, other = Pipe()
one.send_bytes(b"xyz"); print(other.recv_bytes_into(view, 2), store)
one.send_bytes(view[1:3]); print(other.recv_bytes())
left, right = socket.socketpair()
print(left.send(view[:2]), right.recv_into(view[4:]), store)
left.sendall(view); print(right.recv(100))
left.close(); right.close()
reader, writer = os.pipe()
print(os.write(writer, view[:3]), os.read(reader, 10))
print(io.BytesIO(b"abcd").readinto(view[6:]), b"-".join([view[:1], b"x", array.array("b", [65])]))
