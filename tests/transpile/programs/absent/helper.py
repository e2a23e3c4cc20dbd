thing = 3
