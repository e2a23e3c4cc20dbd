/** Python's `collections.abc`. https://docs.python.org/3/library/collections.abc.html */
export {};
