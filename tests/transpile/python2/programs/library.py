# -*- coding: utf-8 -*-
import hashlib, re, datetime, json, os
print hashlib.md5('hello').hexdigest(), hashlib.sha1("a" + "b").hexdigest()
m = hashlib.md5(); m.update('x'); m.update("y"); print m.hexdigest(), hashlib.sha256(u'abc').hexdigest()[:8]
print re.findall(r'\d+', 'a1b22c333'), re.sub(r'(\w)(\d)', r'\2\1', 'a1b2'), re.match('(?P<k>\w+)=(?P<v>\w+)', 'ab=cd').groupdict()
print re.split(r'[,;]\s*', 'a, b;c'), re.compile('x', re.I).search('aXb').group()
print datetime.date(2014, 2, 3), datetime.timedelta(days=1, seconds=3661), datetime.datetime(2014, 1, 2, 3, 4, 5).strftime('%Y/%m/%d %H:%M')
print (datetime.date(2014, 3, 1) - datetime.date(2014, 2, 1)).days, datetime.datetime(2014, 1, 1)
s = '中文字符'
print s, '[%s]' % s, s + '!', s == '中文字符'
u = s.decode('utf-8')
print u, len(u), u[0], u.encode('utf-8')
print json.loads('[1, 2.5, true, null]'), json.dumps([1, {'a': [1, 2]}]), json.dumps({'k': 1.0, 'z': [0.1]})
d = json.loads('{"n": 1, "f": 2.0}')
print d['n'], d['f'], sorted(d.keys()) == ['f', 'n']
print "%s" % datetime.timedelta(0), '{:%Y}'.format(datetime.date(2014, 1, 1))
print os.path.basename('/a/b.txt'), os.getcwd() == os.getcwdu(), os.environ.get('NOPE'), os.environ.has_key('PATH')
import string
print string.capwords('hello world'), ''.join(reversed('abc')), string.Template('$a b').substitute(a=1)
print 'x: %s' % str([0.1, 1e20, 1/3.0]), repr(1e16), 1e15, 1e17, 1.0e-4, 0.00001, 123456789012345.0, 1234567890123456789.0
print 3.0, 3.14159265358979, 2.0/3, 1e100, float('inf'), -float('inf'), float('nan'), 5e-324
print str(0.1), str(1.1 * 1.1), [1.1 * 1.1], '%s' % (1.1 * 1.1), '%r' % (1.1 * 1.1), `0.1`
print 100 * 1.1, 1e3, 1.5e3, 12345678.9, 0.1 + 0.2, 1 - 0.9
