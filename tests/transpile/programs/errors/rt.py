import json
print("rt")
data = json.loads("{bad")
