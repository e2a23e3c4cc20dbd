DEBUG = False
OPTIONS = {}
COUNT = 0
TEMP = 1
def is_debug():
    return DEBUG
def get_count():
    return COUNT
