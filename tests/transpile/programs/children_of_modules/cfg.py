scale = 1
table = {}
