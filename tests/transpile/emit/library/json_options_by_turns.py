"""JSON written with options by turns, also while something else is written, and with names, ints and letters of all sizes."""
import json
class O: pass
print(json.dumps([0,5,-7,10,99,100,-101,1234,99999,100000,1234567,12345678,123456789,2147483647,-2147483648,2147483648,1<<40,-(1<<60),1<<70,1.0,1e16,1e-7,-0.0,float("inf")]))
for kw in [{}, {"ensure_ascii":False},{"indent":2},{"sort_keys":True},{"separators":(",",":")},{"ensure_ascii":False,"indent":1,"sort_keys":True},{"separators":("—","=")},{"indent":"\t"},{"skipkeys":True}]:
    print(json.dumps({"b":1,"a":{"y":[1,{"é":2,"z":"ü\n\x7f\x80\u2028"}],"x":"日本😀"},"":None,"a\"b":True,"c":{"x":1,"y":{}}}, **kw))
    print(json.dumps([{"b":1,"a":{"b":2,"a":{"b":3,"a":[]}}}, {"b":{"c":1,"a":2},"a":{"a":1}}], **kw))
print(ascii(json.dumps("a\ud800b", ensure_ascii=False)), json.dumps("\ud83d\ude00"))
sep=[",",":"]
print(json.dumps({"a":[1,2]},separators=sep)); sep[0]=";"; print(json.dumps({"a":[1,2]},separators=sep))
print(json.dumps({"a":O(),"b":1}, default=lambda o: json.dumps({"in":[1],"ner":{"x":2}})))
print(json.dumps({1:2,"a":3,None:4,True:5,1.5:6}, sort_keys=False))
try: print(json.dumps({1:2,"a":3}, sort_keys=True))
except TypeError as e: print(e)
try: json.dumps({"a":{1}})
except TypeError as e: print(e)
print(json.dumps({"a":1,"b":[1,2]}))
x=[]; x.append(x)
try: json.dumps(x)
except ValueError as e: print(e)
print(json.dumps({f"k{i}":i for i in range(40)}, sort_keys=True, indent=1)[:60])
