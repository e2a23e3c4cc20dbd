"""Crawler simulation."""
import asyncio
import random
from dataclasses import dataclass, field
from typing import Optional
@dataclass
class Page:
    url: str
    links: list[str] = field(default_factory=list)
SITE = {"/": ["/a", "/b"], "/a": ["/b", "/c"], "/b": ["/"], "/c": []}
class Crawler:
    def __init__(self, workers: int = 3):
        self.queue: asyncio.Queue[str] = asyncio.Queue()
        self.seen: set[str] = set()
        self.pages: dict[str, Page] = {}
        self.workers = workers
        self.lock = asyncio.Lock()
    async def fetch(self, url: str) -> Page:
        await asyncio.sleep(0.001)
        return Page(url, SITE[url])
    async def worker(self, n: int) -> None:
        while True:
            url = await self.queue.get()
            try:
                page = await self.fetch(url)
                async with self.lock:
                    self.pages[url] = page
                for link in page.links:
                    if link not in self.seen:
                        self.seen.add(link)
                        await self.queue.put(link)
            finally:
                self.queue.task_done()
    async def crawl(self, start: str) -> dict[str, Page]:
        self.seen.add(start)
        await self.queue.put(start)
        tasks = [asyncio.create_task(self.worker(i), name=f"worker-{i}") for i in range(self.workers)]
        await self.queue.join()
        for t in tasks:
            t.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return self.pages
async def main() -> None:
    pages = await Crawler().crawl("/")
    for url in sorted(pages):
        print(url, pages[url].links)
    print(pages["/"])
if __name__ == "__main__":
    asyncio.run(main())
