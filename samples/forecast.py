"""A Process subclass: state goes in by the constructor, the answer comes back through a queue."""
from multiprocessing import Process, Queue


class Forecast(Process):
    """Simulates a season of weather from a seed, with a generator of its own."""

    def __init__(self, seed, days, answers):
        super().__init__(name=f"forecast-{seed}")
        self.seed = seed
        self.days = days
        self.answers = answers

    def run(self):
        state = self.seed
        rain = 0
        for _ in range(self.days):
            state = (1103515245 * state + 12345) % 2**31
            if state % 100 < 30:
                rain += 1
        self.answers.put((self.name, rain))


if __name__ == "__main__":
    answers = Queue()
    forecasts = [Forecast(seed, 90, answers) for seed in (1, 7, 42)]
    for forecast in forecasts:
        forecast.start()
    results = dict(answers.get() for _ in forecasts)
    for forecast in forecasts:
        forecast.join()
    for name, rain in sorted(results.items()):
        print("{:<12} {:>3} wet days of 90 ({:.1%})".format(name, rain, rain / 90))
    print("mean {:.2f}".format(sum(results.values()) / len(results)))
