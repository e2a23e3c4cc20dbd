print("d runs")
VALUE = [1, 2]
