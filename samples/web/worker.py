"""Takes tasks out of the web server's queue and puts results into the other: worker.py PORT."""
import os
import statistics
import sys
from multiprocessing.managers import BaseManager


class Jobs(BaseManager):
    pass


Jobs.register("tasks")
Jobs.register("results")

jobs = Jobs(("127.0.0.1", int(sys.argv[1])), authkey=os.environ["AUTHKEY"].encode())
jobs.connect()
tasks, results = jobs.tasks(), jobs.results()
while (task := tasks.get()) is not None:
    numbers = task["numbers"]
    try:
        value = {"mean": statistics.mean(numbers), "stdev": statistics.stdev(numbers)}
        results.put((task["id"], value, None))
    except (statistics.StatisticsError, TypeError) as error:
        results.put((task["id"], None, str(error)))
