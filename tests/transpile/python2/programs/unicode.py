# -*- coding: utf-8 -*-
import sys
s = '中文abc'
u = u'中文abc'
print len(s), len(u), len('é'), len(u'é'), len(s) == len(u), len('abc')
print repr(s), repr(u), `s`, `u`, `u'x'`, repr(u'it\'s'), repr('plain'), repr(ur'\d\u4e2d')
print type(s), type(u), type(u'') == unicode, type('') is str, type(s) == unicode, isinstance(u, unicode), isinstance(s, unicode), isinstance(u, str), isinstance(s, str), isinstance(u, basestring), isinstance(s, (str, unicode))
print s, u, u.encode('utf-8') == s, s.decode('utf-8') == u, len(s.decode('utf-8')), len(u.encode('utf-8')), len(u.upper())
print '%s|%r|%r' % (u, u, s), '%r' % u'x', u'%s' % 'x', '%s' % s
for c in u: print c,
print
print u[0], u[-1], u[::-1], u.find(u'文'), u.replace(u'中', u'x'), u'|'.join([u'a', u'b']), len(u'|'.join(['a', 'b']))
print unicode('abc'), unicode(12), repr(unicode('a')), type(unicode(1)), unichr(20013), repr(unichr(20013)), ord(u'中')
def f(x):
    if isinstance(x, unicode):
        return x.encode('utf-8')
    return x
print f(u'x'), f('y'), f(u'中')
t = u'a' + 'b'
print type(t), repr(t), repr(t + u'\n'), repr('a' 'b'), len(t)
print u'\xe9', u'\u00e9' == u'\xe9', repr(u'\xe9\u4e2d\U0001F600')
