import os
f = open('out.txt', 'w')
print >>f, "first line"
print >>f, "a", 1, 2.5
f.write("third\n")
f.writelines(["x\n", "y\n"])
f.close()
for line in open('out.txt'):
    print line,
print open('out.txt').read().split('\n')
print open('out.txt', 'rb').readlines()[0].strip()
fh = file('out.txt', 'a')
print >>fh, 'appended'
fh.close()
lines = [l.rstrip() for l in file('out.txt')]
print lines, len(lines)
for i, l in enumerate(lines): print "%d: %s" % (i, l)
with open('out.txt') as g:
    print g.readline(), g.readline().strip()
print os.path.exists('out.txt'), os.path.getsize('out.txt')
os.remove('out.txt')
try:
    os.remove('out.txt')
except OSError, e:
    print e.errno, e.strerror, e
open('missing.txt')
