from multiprocessing import Lock, Process, Value

print("starts once")
lock = Lock()
total = Value("i", 0)
numbers = [1, 2, 3]
numbers.append(4)


def work(i):
    with lock:
        total.value += numbers[i]


processes = [Process(target=work, args=(i,)) for i in range(4)]
for process in processes:
    process.start()
for process in processes:
    process.join()
print("total", total.value)
