import core
from core import PIPELINE
from multiprocessing import Pool
def process(i):
    return [cls().name for _, cls in PIPELINE], i
def main():
    for _, cls in PIPELINE:
        print(cls.name, cls().name, cls.retries)
    with Pool(1) as p: print(p.map(process, [1]))
if __name__ == "__main__": main()
