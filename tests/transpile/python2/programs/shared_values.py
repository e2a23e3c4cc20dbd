import multiprocessing, time, sys
class Account(object):
    def __init__(self, balance=0):
        self.balance = multiprocessing.Value('i', balance)
        self.lock = multiprocessing.Lock()
    def deposit(self, n):
        self.lock.acquire()
        self.balance.value += n
        self.lock.release()
    def __str__(self):
        return 'Account(%d)' % self.balance.value
def worker(account, n, times):
    for i in xrange(times):
        account.deposit(n)
def main():
    acc = Account(1000)
    ps = []
    for n in (1, -2, 3):
        ps.append(multiprocessing.Process(target=worker, args=(acc, n, 50)))
    for p in ps: p.start()
    for p in ps: p.join()
    print acc, acc.balance.value / 7, acc.balance.value % 7
    arr = multiprocessing.Array('d', [1.0, 2.5, 3.0 / 7])
    print arr[:], list(arr), arr[2], len(arr)
    v = multiprocessing.Value('d', 1.0 / 3)
    print v.value, [v.value]
    c = multiprocessing.Array('c', 'hello')
    print c.value, c[0], c[:]
if __name__ == '__main__':
    main()
