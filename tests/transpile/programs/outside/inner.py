print('inner!'); VALUE = 9
