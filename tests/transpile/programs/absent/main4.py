import helper
print(helper.thing)
print(helper.thin)
