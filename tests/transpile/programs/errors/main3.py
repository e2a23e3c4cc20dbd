import errs
def go():
    raise errs.MyError("boom")
go()
