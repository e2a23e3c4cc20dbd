print("b runs")
value = 41
def get():
    return value * 2
