import a
print(a.Thing().show())
