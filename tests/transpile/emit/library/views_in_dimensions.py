"""Views of memory in several dimensions."""
import array


def told(call):
    try:
        print(call())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


data = bytearray(range(24))
m = memoryview(data)
grid = m.cast("B", [4, 6])
cube = m.cast("B", shape=(2, 3, 4))
print(grid.shape, grid.strides, grid.ndim, grid.nbytes, grid.itemsize, len(grid), grid.contiguous)
print(cube.shape, cube.strides, cube.ndim, cube.c_contiguous, cube.f_contiguous)
print(grid[1, 2], grid[-1, -1], cube[1, 2, 3], m[(5,)])
grid[1, 2] = 99
print(data[8], cube[0, 2, 0])
print(grid.tolist())
print(cube.tolist())
print(grid[1:3].tolist(), grid[::2].shape, grid[::2].strides, grid[::2].contiguous, grid[::2].tobytes())
print(grid.tobytes() == bytes(data), grid == m.cast("B", [4, 6]), grid == m, grid == m.cast("B", [6, 4]))
print(grid.cast("B").shape, grid.cast("I").tolist(), m.cast("H", [3, 4]).tolist()[0])
print(m.cast("H", [3, 4]).strides, memoryview(array.array("i", [1, 2, 3, 4])).cast("B").cast("i", [2, 2]).tolist())
told(lambda: grid[0])
told(lambda: grid[0, 1, 2])
told(lambda: cube[0, 1])
told(lambda: grid[4, 0])
told(lambda: grid[0, 6])
told(lambda: grid[0:1, 0:1])
told(lambda: list(grid))
told(lambda: m.cast("B", [5, 5]))
told(lambda: m.cast("B", [0, 5]))
told(lambda: m.cast("B", ["a", 5]))
told(lambda: m.cast("B", 5))
told(lambda: grid.cast("B", [6, 4]))
told(lambda: m.cast("H").cast("I"))
told(lambda: m[(1, 2)])


def put(key, value):
    grid[key] = value


told(lambda: put(0, 1))
told(lambda: put(slice(0, 1), b"abcdef"))
told(lambda: put((0, 9), 1))
told(lambda: put((3, 5), 1))
print(data[-1])
