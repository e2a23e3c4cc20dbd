from multiprocessing import Process, Array

def bubble(arr, lo, hi):
    for i in range(lo, hi):
        for j in range(lo, hi - 1 - (i - lo)):
            if arr[j] > arr[j + 1]:
                arr[j], arr[j + 1] = arr[j + 1], arr[j]

if __name__ == '__main__':
    data = [9, 3, 7, 1, 8, 2, 6, 4]
    arr = Array('i', data, lock=False)
    ps = [Process(target=bubble, args=(arr, 0, 4)), Process(target=bubble, args=(arr, 4, 8))]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(arr[:])
    left, right = arr[:4], arr[4:]
    out = []
    while left and right:
        out.append(left.pop(0) if left[0] < right[0] else right.pop(0))
    out += left + right
    arr[:] = out
    print(list(arr), tuple(arr), list(reversed(arr)))
    print(*arr)
    a, b, *rest = arr
    print(a, b, rest)
    print(list(zip(arr, arr[1:])))
    print(dict(enumerate(arr)))
    print(any(arr), all(arr), sum(x for x in arr))
    arr[0] += 10
    arr[-1] -= 1
    print(arr[0], arr[-1])
    print(list(map(str, arr)))
