"""HTML taken apart and written, and addresses of the web."""
import html, json, random, zlib
from html.parser import HTMLParser
from html.entities import name2codepoint, codepoint2name, html5, entitydefs
from urllib.parse import *
import urllib.parse
class P(HTMLParser):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.events=[]
    def handle_starttag(self, tag, attrs): self.events.append(("S",tag,attrs,self.getpos(),self.get_starttag_text()))
    def handle_endtag(self, tag): self.events.append(("E",tag,self.getpos()))
    def handle_data(self, d): self.events.append(("D",d))
    def handle_comment(self, d): self.events.append(("C",d))
    def handle_decl(self, d): self.events.append(("!",d))
    def handle_pi(self, d): self.events.append(("?",d))
    def unknown_decl(self, d): self.events.append(("U",d))
    def handle_entityref(self, n): self.events.append(("&",n))
    def handle_charref(self, n): self.events.append(("#",n))
rng=random.Random(5)
bits=['<a href="x&amp;y">','<br/>','<p class=a id=\'b\'>','</p>','text ','&eacute;','&#65;','&#x1F600;','&notit;','&lt','& ','<','>','<!-- c -->','<!DOCTYPE html>','<?php x ?>','<![CDATA[ab]]>','<script>if (a<b) {}</script>','<style>','</style>','\n','é','😀','<input disabled value = "1" >','</ div >','<div','"',"'",'=','/','<img src=a alt="b>c"/>','&','#','&#','x;','</','<!','<!bad>','-->','<a b=c d>','<A HREF=X>','</script  >']
lines = []
for n in range(120):
    s=''.join(rng.choice(bits) for _ in range(rng.randint(1,12)))
    p=P(convert_charrefs=rng.random()<.6)
    try:
        k=rng.randint(0,len(s)); p.feed(s[:k]); p.feed(s[k:]); p.close()
    except Exception as e: p.events.append((type(e).__name__,str(e)))
    lines.append(f"{s!r} {p.events} {p.rawdata!r}")
print(*lines[:12], sep="\n")
print(zlib.crc32("\n".join(lines).encode()))
for s in ['&amp;&lt;&copy&notin;&notinx;&#0;&#13;&#128;&#xD800;&#x110000;&#1;&bogus;&Aacute','&CounterClockwiseContourIntegral;','&#xfffe;a&#;','&;','&ampx']:
    print(repr(html.unescape(s)))
print(html.escape('<a b="c">\'&'), html.escape('"\'',quote=False), html.escape('"',False))
print(len(html5), len(name2codepoint), list(name2codepoint.items())[:5], list(codepoint2name.items())[-3:], html5['amp;'], entitydefs['lt'], name2codepoint['lang'], html5.get('lang;'), list(html5)[:5])
print([k for k in name2codepoint if chr(name2codepoint[k])!=html5[k+';']], list(entitydefs)==list(name2codepoint), list(html5)[-3:])
shown = []
def t(f):
    try: shown.append(repr(f()))
    except Exception as e: shown.append(f"{type(e).__name__} {e}")
us=['http','https','HTTP','ftp','file','mailto','','x+y','1a','//',':','/','a','b','..','.','?q=1','#f',';p','user:pw@','[::1]','[v1.a]','[1.2.3.4]','host','Host.COM',':80',':x',':99999','%20','é','\t',' ','@','[','%41','g:h']
for n in range(150):
    u=''.join(rng.choice(us) for _ in range(rng.randint(1,8)))
    b=rng.choice(['http://a/b/c/d;p?q','http://a/b/../c','file:///a/b','mailto:x','','a/b','http://a',u])
    t(lambda: urlparse(u)); t(lambda: urlsplit(u,scheme='s',allow_fragments=False)); t(lambda: urljoin(b,u)); t(lambda: urldefrag(u)); t(lambda: urlparse(u).geturl()); t(lambda: (urlsplit(u).hostname, urlsplit(u).username, urlsplit(u).password, urlsplit(u).port)); t(lambda: quote(u)); t(lambda: unquote(u)); t(lambda: urlunsplit(urlsplit(u)))
print(*shown[:40], sep='\n')
print(zlib.crc32('\n'.join(shown).encode()))
shown.clear()
print(urlparse(b'http://u:p@h:1/a;b?c#d'), urlparse(b'http://u:p@h:1/a').hostname, urlparse(b'http://h/').geturl(), urlsplit(b'//a').decode(), urljoin(b'http://a/b',b'c'))
t(lambda: urljoin('a',b'b')); t(lambda: quote(b'a\xff /')); t(lambda: quote('é/ ~',safe='')); t(lambda: quote('é','/','latin-1')); t(lambda: quote('€',encoding='latin-1')); t(lambda: quote('€',encoding='latin-1',errors='replace')); t(lambda: quote(b'a',encoding='x')); t(lambda: quote_plus('a b+c')); t(lambda:quote_plus('a b/',safe='/')); t(lambda: unquote('%E9%zz%')); t(lambda: unquote('%E9',encoding='latin-1')); t(lambda: unquote_plus('a+b%2B')); t(lambda: unquote_to_bytes('a%20é')); t(lambda: unquote(b'%C3%A9'))
t(lambda: urlencode({'a':1,'b':'x y','c':[1,2]})); t(lambda: urlencode([('a',1),('b',(2,3))],doseq=True)); t(lambda: urlencode({'a':'/é'},quote_via=quote,safe='/')); t(lambda: urlencode('abc')); t(lambda: urlencode([1])); t(lambda: urlencode({b'a':b'\xff'})); t(lambda: urlencode({'a':None,'b':2.0},True))
t(lambda: parse_qs('a=1&b=2&a=3&c=&d')); t(lambda: parse_qs('a=1&c=&d',keep_blank_values=True)); t(lambda: parse_qsl('a=1;b=2',separator=';')); t(lambda: parse_qs('a',strict_parsing=True)); t(lambda: parse_qsl('a=1&b=1',max_num_fields=1)); t(lambda: parse_qs(b'a=%ff+b')); t(lambda: parse_qsl('a=%C3%A9+x&%41=b')); t(lambda: parse_qsl('')); t(lambda: parse_qsl('a',separator=''))
r=urlparse('https://Example.org/x?y#z'); print(r.scheme, r[1], r._replace(scheme='ftp').geturl(), r==tuple(r), isinstance(r,tuple), r.netloc.lower(), r.query+'!', len(r))
s,n,*_=r; print(s,n, r.encode(), urllib.parse.urlunparse(('http','h','/p','','q','')))
t(lambda: r.port)
print(*shown, sep='\n')

