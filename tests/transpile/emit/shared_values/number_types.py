from multiprocessing import Value, Array
import ctypes
for code in 'bBhHiIlLqQ':
    v = Value(code, 1)
    v.value -= 2
    print(code, v.value, v)
for code in 'fd':
    v = Value(code, 0.1)
    v.value *= 3
    print(code, v.value, v)
for t in (ctypes.c_bool, ctypes.c_byte, ctypes.c_ubyte, ctypes.c_short, ctypes.c_ushort, ctypes.c_int, ctypes.c_uint,
          ctypes.c_long, ctypes.c_ulong, ctypes.c_longlong, ctypes.c_ulonglong, ctypes.c_size_t, ctypes.c_ssize_t,
          ctypes.c_float, ctypes.c_double, ctypes.c_longdouble, ctypes.c_int8, ctypes.c_uint8, ctypes.c_int16,
          ctypes.c_uint16, ctypes.c_int32, ctypes.c_uint32, ctypes.c_int64, ctypes.c_uint64):
    v = Value(t, 3)
    print(t.__name__, v.value, v, ctypes.sizeof(t), Array(t, 2)[:])
v = Value('i', 2**31 - 1)
v.value += 1
print(v.value)
a = Array('b', [127, 128, -129])
print(a[:])
d = Value('d', 3)
print(d.value, d.value / 2, d.value == 3, int(d.value))
d.value = 10
print(d.value)
d.value += 1
print(d.value)
f = Value('f', 3.14159)
print(f.value)
print(Value('i').value, Value('d').value)
print(Value('d', True).value)
print(round(Value('d', 2.5).value), f"{Value('d', 2.5).value:.3f}", "%d" % Value('i', 7).value)
