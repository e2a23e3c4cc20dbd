print("bad runs")
x = 1 / 0
