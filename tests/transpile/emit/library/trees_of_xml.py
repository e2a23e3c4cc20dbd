"""`xml.etree.ElementTree`: the tutorial of its documentation, and the faults of what is no XML."""
import io
import os
import tempfile
import xml.etree.ElementTree as ET
from xml.etree.ElementTree import Element, SubElement, tostring

TEXTS = (
    "", "<a>", "<a></b>", "<a", "<a><b></a>", "a", "<a/>x", "<a>&foo;</a>", "<a b></a>", "<a b=c/>",
    "<a b='1' b='2'/>", "<a>&</a>", "<a>]]></a>", "<x:a/>", "<a>\n<b>\n</c></a>", "<a><!-- x </a>",
    "<a><![CDATA[x</a>", "  <a/>", "\n<?xml version='1.0'?><a/>", "<a b='<'/>", "<1a/>", "<a>x",
    "<a/><b/>", "<a b='1'c='2'/>", "<a b='x/>", "<a>\x01</a>", "<a>&#xZ;</a>", "<a>&#0;</a>", "</a>",
    "<a><b/>", "<a>é&</a>", "<!DOCTYPE a [<!ENTITY e 'v'>]><a>&e;</a>", "<a -- />",
    "<a><!-- a -- b --></a>", "<a>&amp</a>", "<a x:b='1'/>", "< a/>", "<a/ >", "<a></a >",
    "<a><?pi x?></a>", "<a\n  b='1\n2'\n/>", "<a xmlns:x=''/>", "<?xml version='1.0'?>",
    "<a>x &lt; &#65;&#x42; y<![CDATA[<raw>&]]>z</a>", "<a xmlns='u' xmlns:p='v'><p:b p:c='1' d='2'/></a>",
)
for text in TEXTS:
    try:
        print(repr(text), ET.tostring(ET.fromstring(text)))
    except ET.ParseError as error:
        print(repr(text), error, error.code, error.position)

DATA = """<?xml version="1.0"?>
<data>
    <country name="Liechtenstein">
        <rank>1</rank>
        <year>2008</year>
        <gdppc>141100</gdppc>
        <neighbor name="Austria" direction="E"/>
        <neighbor name="Switzerland" direction="W"/>
    </country>
    <country name="Singapore">
        <rank>4</rank>
        <year>2011</year>
        <neighbor name="Malaysia" direction="N"/>
    </country>
    <country name="Panama">
        <rank>68</rank>
        <neighbor name="Costa Rica" direction="W"/>
    </country>
</data>
"""
root = ET.fromstring(DATA)
print(root.tag, root.attrib, len(root), repr(root.text), root.tail)
for child in root:
    print(child.tag, child.attrib, child.get("name"), child.get("nope"), child.get("nope", "-"))
print(root[0][1].text, [one.get("name") for one in root.iter("neighbor")], root[-1].keys(), root[0].items())
for country in root.findall("country"):
    print(country.find("rank").text, country.get("name"), country.findtext("year"), country.findtext("year", default="none"))
PATHS = (
    ".", "./country/neighbor", ".//year/..[@name='Singapore']", ".//*[@name='Singapore']/year",
    ".//neighbor[2]", "country[1]", "country[last()]", "country[last()-1]", "country[year]",
    "country[year='2011']", ".//neighbor[@direction='W']", "country[@name!='Panama']", "*", "*/rank",
    "country/*[@name]", ".//rank[.='4']", "country[rank='68']/neighbor", "nothing", "country//neighbor", "{*}country",
)
for path in PATHS:
    print(path, [(one.tag, one.get("name"), one.text and one.text.strip()) for one in root.findall(path)])
for path in ("/data", "country[0]", "x:country", "country[foo()]", "//", "a b", "country[@]"):
    try:
        print(path, root.findall(path))
    except (SyntaxError, StopIteration) as error:
        print(path, type(error).__name__, error)
for rank in root.iter("rank"):
    rank.text = str(int(rank.text) + 1)
    rank.set("updated", "yes")
for country in root.findall("country"):
    if int(country.find("rank").text) > 50:
        root.remove(country)
print(ET.tostring(root, encoding="unicode"))

a = Element("a")
b = SubElement(a, "b", {"x": "1"}, y="<&\">\n")
c = SubElement(a, "c", id="2")
d = SubElement(c, "d")
d.text, d.tail, b.text = "té<xt>&", "tail", "B"
a.append(ET.Comment("note"))
a.insert(0, ET.ProcessingInstruction("go", "now"))
print(tostring(a), tostring(a, encoding="utf-8"), tostring(a, "unicode"), tostring(a, "iso-8859-1"))
print(tostring(c, short_empty_elements=False), tostring(a, method="text", encoding="unicode"), tostring(Element("br"), method="html"))
print(tostring(d, encoding="unicode", xml_declaration=True), list(a.itertext()), len(a), [one.tag for one in a[1:3]], [one.tag for one in a.iter() if isinstance(one.tag, str)])
ET.indent(a)
ET.dump(a)
ET.indent(a, space="\t", level=1)
print(repr(tostring(a, encoding="unicode")))
del a[0]
a[0] = Element("z")
a.extend([Element("q"), Element("r")])
print([one.tag for one in a if isinstance(one.tag, str)], ET.iselement(a), ET.iselement(5), list(a)[0].tag, a.find("z") is a[0], repr(a).split(" at ")[0])
for wrong in (lambda: a[9], lambda: a.append(5), lambda: a.remove(Element("no")), lambda: tostring(Element(5)), lambda: a.insert(0, "x"), lambda: ET.parse("/nope.xml"), lambda: ET.register_namespace("ns1", "u"), lambda: ET.indent(a, level=-1), lambda: tostring(Element("x", n=5))):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
SPACED = """<actors xmlns:fictional="http://characters.example.com" xmlns="http://people.example.com">
  <actor><name>John Cleese</name><fictional:character>Lancelot</fictional:character></actor>
</actors>"""
actors = ET.fromstring(SPACED)
names = {"real": "http://people.example.com", "role": "http://characters.example.com"}
for actor in actors.findall("real:actor", names):
    print(actor.tag, actor.find("real:name", names).text, [one.text for one in actor.findall("role:character", names)])
print(actors.find("{*}actor/{*}name").text, actors.findtext(".//real:name", namespaces=names), actors.find("actor", {"": "http://people.example.com"}) is not None)
print(tostring(actors))
ET.register_namespace("p", "http://people.example.com")
print(tostring(actors, "unicode"), tostring(actors, default_namespace="http://people.example.com"))
tree = ET.ElementTree(root)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "out.xml")
    tree.write(path, encoding="utf-8", xml_declaration=True)
    print(open(path).read()[:60], ET.parse(path).getroot()[0].get("name"), tree.find("country/year").text, tree.getroot() is root)
    tree.write(path)
    print(open(path, "rb").read()[:20])
    for event, one in ET.iterparse(path, events=("start", "end")):
        if one.tag in ("data", "year"):
            print(event, one.tag, one.text and one.text.strip())
    print([one.tag for _, one in ET.iterparse(path)][:4])
buffer = io.BytesIO()
tree.write(buffer, encoding="us-ascii")
print(buffer.getvalue()[:10], ET.parse(io.StringIO("<x><y/></x>")).getroot().tag)


class Depth:
    deepest = depth = 0

    def start(self, tag, attrib):
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)

    def end(self, tag):
        self.depth -= 1

    def data(self, data):
        pass

    def close(self):
        return self.deepest


parser = ET.XMLParser(target=Depth())
parser.feed("<a><b><c></c></b>")
parser.feed("<b/></a>")
print(parser.close())
builder = ET.TreeBuilder()
builder.start("a", {"k": "v"})
builder.data("text")
builder.end("a")
print(tostring(builder.close()), ET.QName("u", "t"), ET.QName("u", "t") == "{u}t", tostring(Element(ET.QName("u", "t"))))
commented = ET.fromstring("<a><!--c--><?pi d?><b/></a>", parser=ET.XMLParser(target=ET.TreeBuilder(insert_comments=True, insert_pis=True)))
print(tostring(commented), ET.fromstringlist(["<a>", "<b/></a>"])[0].tag, ET.XMLID("<a><b id='x'/></a>")[1].keys())
