import a
def fb(): return "b"
def cb(): return a.fa()
