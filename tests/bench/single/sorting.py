"""Sorts numbers, words and records by keys; merges and searches in what is sorted."""


def numbers(count, seed):
    state = seed
    result = []
    for _ in range(count):
        state = (state * 69069 + 1) % 4294967296
        result.append(state >> 8)
    return result


def merge_sort(items):
    if len(items) <= 1:
        return items
    middle = len(items) // 2
    left = merge_sort(items[:middle])
    right = merge_sort(items[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged


def quick_sort(items, low, high):
    while low < high:
        pivot = items[(low + high) // 2]
        i, j = low, high
        while i <= j:
            while items[i] < pivot:
                i += 1
            while items[j] > pivot:
                j -= 1
            if i <= j:
                items[i], items[j] = items[j], items[i]
                i += 1
                j -= 1
        quick_sort(items, low, j)
        low = i


def last_digits(n):
    return n % 1000


values = numbers(450000, 42)
by_key = sorted(values, key=lambda n: (n % 100, -n))
print(by_key[:3], by_key[-1])
print(sorted(values, key=last_digits, reverse=True)[:3])

people = [{"name": f"person{n % 5000}", "age": n % 90, "town": "abc"[n % 3]} for n in values]
people.sort(key=lambda person: (person["town"], person["age"], person["name"]))
print(people[0], people[-1]["name"])

merged = merge_sort(values[:100000])
print(merged == sorted(values[:100000]), merged[50000])
copy = list(values)
quick_sort(copy, 0, len(copy) - 1)
print(copy[0], copy[100000], copy[-1])
words = [str(n) for n in values]
words.sort()
print(words[0], min(words, key=len), max(words))
