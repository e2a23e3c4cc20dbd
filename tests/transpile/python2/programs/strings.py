import string
s = "Hello, World"
print s.lower(), s.upper(), s.swapcase(), s.title(), s.find('o'), s.rfind('o'), s.count('l'), s.replace('l', 'L')
print string.join(['a', 'b'], ', '), string.split('a b c'), string.replace('aXb', 'X', '-'), string.strip('  x '), string.atoi('12') + 1
print string.letters[:5], string.digits, string.lowercase[:3], string.uppercase[-3:], string.zfill('7', 3), string.ljust('a', 3) + '|'
print s[0], s[-1], s[1:4], s[::-1], s[:5] + '!', len(s), s.split(', '), s.partition(', ')
print ','.join(map(str, range(5))), ' '.join(['a'] * 3)
print 'abc'.encode('hex'), 'abc'.encode('base64').strip(), 'hello'.encode('rot13'), '616263'.decode('hex')
print unicode('abc'), u'abc' == 'abc', u'caf\xe9'.encode('utf-8') == 'caf\xc3\xa9', str(u'abc')
print 'a\tb\\n', r'a\tb', 'multi' 'part', """tri
ple"""
print "%s %s" % ("a", u"b"), "%r" % "a'b", '%c%c' % ('a', 66), '%s' % [1, 'x'], '%s' % (1.5,)
print 'abc'.center(9, '*'), 'a'.ljust(3) + '|', '1'.rjust(3), '42'.zfill(5), 'a,b'.split(',', 1)
print '{0} {1!r} {name:>5}'.format('a', 'b', name='c'), '{:.2f} {:5d}'.format(3.14159, 42), '{}'.format(0.1 + 0.2)
print ord('a'), chr(98), unichr(99), 'abc' < 'abd', 'a' * 0 == '', 'abc'.isalpha(), '12'.isdigit(), 'Ab'.istitle()
print `1 + 1`, `'x'`, `[1, 2]`
print 'line1\nline2'.splitlines(), 'a-b_c'.translate(string.maketrans('-_', '  '))
print '%-10s|%10s|' % ('left', 'right'), '%3d|%-3d|%03d' % (5, 5, 5), '%.3s' % 'abcdef', '%%'
print "abc".startswith('a'), "abc".endswith(('b', 'c')), 'abc'.index('c'), 'x'.join('abc')
print str(10) + "L", int("10") + 1, float("1.5") * 2, repr("a\nb"), str([1, 'a', u'b'])[:9]
