/** A Process subclass: state goes in by the constructor, the answer comes back through a queue. */
import { Process, Queue, register } from "@manycore/multiprocessing";
import {
  asTuple,
  dict,
  format,
  nonzeroInt,
  print,
  sorted,
  sum,
  type Tuple,
} from "@manycore/multiprocessing/python";

/** Simulates a season of weather from a seed, with a generator of its own. */
export class Forecast extends Process {
  declare seed: number;
  declare days: number;
  declare answers: Queue<Tuple<[string, number]>>;

  constructor(seed: number, days: number, answers: Queue<Tuple<[string, number]>>) {
    super({ name: `forecast-${seed}` });
    this.seed = seed;
    this.days = days;
    this.answers = answers;
  }

  override async run(): Promise<void> {
    let state = this.seed;
    let rain = 0;
    for (let _ = 0, end = this.days; _ < end; _++) {
      state = (Math.imul(1103515245, state) + 12345) & 2147483647;
      if (state % 100 < 30) {
        rain += 1;
      }
    }
    await this.answers.put(asTuple([this.name, rain]));
  }
}

register(import.meta, { Forecast });

if (import.meta.main) {
  const answers = new Queue<Tuple<[string, number]>>();
  const forecasts = [1, 7, 42].map((seed) => new Forecast(seed, 90, answers));
  for (const forecast of forecasts) {
    forecast.start();
  }
  const results = dict(await Array.fromAsync(forecasts, () => answers.get()));
  for (const forecast of forecasts) {
    await forecast.join();
  }
  for (const [name, rain] of sorted(results.items())) {
    print(
      `${format(name, "<12")} ${String(rain).padStart(3)} wet days of 90 (${
        format(rain / 90, ".1%")
      })`,
    );
  }
  print(`mean ${format((sum(results.values()) as number) / nonzeroInt(results.size), ".2f")}`);
}
