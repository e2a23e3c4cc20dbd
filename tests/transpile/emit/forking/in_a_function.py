import os

def spawn():
    pid = os.fork()
    return pid

def main():
    values = [1, 2, 3]
    if spawn() == 0:
        values.append(4)
        print("child", values)
    else:
        os.wait()
        print("parent", values)
    return len(values)

if __name__ == "__main__":
    n = main()
    print("after main", n)
