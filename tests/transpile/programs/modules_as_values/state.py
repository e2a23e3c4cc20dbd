items = []
count = 0
def snapshot():
    return (len(items), count)
