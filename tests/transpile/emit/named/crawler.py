"""A shop of books on this machine, and ten threads that read all its pages."""
import os
import queue
import re
import socket
import tempfile
import threading

BOOKS = [(f"Volume {i}", 5 + i * 7 % 40) for i in range(1, 38)]
PER_PAGE = 4
WORKERS = 10


def page(number):
    start = (number - 1) * PER_PAGE
    items = "".join(
        f'<li class="book"><a href="/book?id={i}">{title}</a> <b>{price}.50</b></li>\n'
        for i, (title, price) in enumerate(BOOKS[start:start + PER_PAGE], start)
    )
    more = start + PER_PAGE < len(BOOKS)
    link = f'<a class="next" href="/list?page={number + 1}&size={PER_PAGE}">next</a>' if more else ""
    return f"<html><ul>\n{items}</ul>{link}</html>"


def answer(connection):
    with connection, connection.makefile("rwb") as file:
        request = file.readline().decode()
        while file.readline().strip():
            pass
        found = re.match(r"GET /list\?page=(\d+)&size=\d+ HTTP/1\.[01]", request)
        body = page(int(found[1])).encode() if found else b"no such page"
        status = "200 OK" if found else "404 Not Found"
        head = f"HTTP/1.0 {status}\r\nContent-Length: {len(body)}\r\n\r\n"
        file.write(head.encode() + body)


def serve(listener):
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=answer, args=(connection,), daemon=True).start()


def fetch(address, path):
    with socket.create_connection(address, timeout=30) as connection:
        connection.sendall(f"GET {path} HTTP/1.0\r\nHost: shop\r\n\r\n".encode())
        parts = []
        while data := connection.recv(1000):
            parts.append(data)
    head, _, body = b"".join(parts).partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.0 200"):
        raise OSError(head.splitlines()[0].decode())
    return body.decode()


class Crawler(threading.Thread):
    def __init__(self, name, address, pages, results, lock):
        super().__init__(name=name)
        self.address, self.pages, self.results, self.lock = address, pages, results, lock

    def run(self):
        while True:
            number = self.pages.get()
            if number is None:
                return
            try:
                self.read(number)
            except OSError as error:
                with self.lock:
                    self.results.append((number, str(error), 0.0))
            finally:
                self.pages.task_done()

    def read(self, number):
        html = fetch(self.address, f"/list?page={number}&size={PER_PAGE}")
        found = re.findall(r'<a href="/book\?id=(\d+)">([^<]+)</a> <b>([\d.]+)</b>', html)
        with self.lock:
            self.results.extend((int(i), title, float(price)) for i, title, price in found)
        # who reads a page finds the next one
        following = re.search(r'class="next" href="/list\?page=(\d+)', html)
        if following:
            self.pages.put(int(following[1]))


if __name__ == "__main__":
    listener = socket.create_server(("127.0.0.1", 0))
    address = listener.getsockname()
    threading.Thread(target=serve, args=(listener,), daemon=True).start()

    pages, results, lock = queue.Queue(), [], threading.Lock()
    crawlers = [Crawler(f"crawler-{i}", address, pages, results, lock) for i in range(WORKERS)]
    for crawler in crawlers:
        crawler.start()
    pages.put(1)
    pages.join()
    for _ in crawlers:
        pages.put(None)
    for crawler in crawlers:
        crawler.join()
    try:
        fetch(address, "/nothing")
    except OSError as error:
        print(error)
    listener.close()

    results.sort()
    path = os.path.join(tempfile.mkdtemp(), "books.txt")
    with open(path, "w", encoding="utf-8") as file:
        for i, title, price in results:
            file.write(f"{i}\t{title}\t{price:.2f}\n")
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    os.remove(path)
    os.rmdir(os.path.dirname(path))
    print(len(lines), "of", len(BOOKS), "books")
    print(lines[0].strip(), "|", lines[-1].strip())
    print(sum(price for *_, price in results) / len(results))
