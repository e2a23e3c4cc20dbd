import os, sys, base64, binascii
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    os.write(w, "hello from child\n")
    os.write(w, 'n=%d' % 5)
    os._exit(0)
os.close(w)
data = ''
while True:
    chunk = os.read(r, 100)
    if not chunk: break
    data += chunk
os.waitpid(pid, 0)
print repr(data), data.split('\n'), len(data), data == 'hello from child\nn=5'
print base64.b64encode('hello'), base64.b64decode('aGVsbG8='), binascii.hexlify('ab'), binascii.crc32('hello') & 0xffffffff
