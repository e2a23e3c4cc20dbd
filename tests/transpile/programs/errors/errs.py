class MyError(ValueError):
    pass
