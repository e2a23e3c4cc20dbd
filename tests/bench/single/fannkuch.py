"""The most flips that a permutation needs, after the well-known exercise."""


def fannkuch(n):
    order = list(range(n))
    count = [0] * n
    most = checksum = sign = 0
    r = n
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        first = order[0]
        if first != 0:
            flips = 0
            work = order[:]
            while first != 0:
                work[:first + 1] = work[first::-1]
                flips += 1
                first = work[0]
            if flips > most:
                most = flips
            checksum += flips if sign % 2 == 0 else -flips
        while True:
            if r == n:
                return checksum, most
            head = order[0]
            for i in range(r):
                order[i] = order[i + 1]
            order[r] = head
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        sign += 1


total, most = fannkuch(10)
print(f"{total}\nPfannkuchen(9) = {most}")
