import sys
print
print "a", "b",
print "c"
print "x\n", "y"
print "tab\t", "z"
print "no newline",
sys.stdout.write("direct\n")
print "after"
print ("tuple", 1)
print ("paren")
print "%d%%" % 50
print "%5.2f|%-5s|%05d|%x|%o|%e" % (3.14159, 'ab', 42, 255, 8, 12345.678)
print "%(name)s is %(age)d" % {'name': 'Bob', 'age': 30}
print 1, 2.0, 3L, 4j, True, None, [1, 'a'], (1,), {'k': 'v'}
print 1e10, 1e16, 1e-5, 123456789.123456789, 1.0/3, 2.5e20, 100000000000.0, 1000000000000.0
print str(1.0/3), repr(1.0/3), [1.0/3]
print "abc" * 3, 'it''s', "it's", ["it's", 'a"b']
for i in range(3): print i,
print
for i in range(3): print i
print >>sys.stdout, "to stdout", 1
print "trailing",
