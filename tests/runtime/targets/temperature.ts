import { registerCodec } from "@manycore/multiprocessing";

export class Temperature {
  readonly #degrees: number;

  constructor(degrees: number) {
    this.#degrees = degrees;
  }

  get degrees(): number {
    return this.#degrees;
  }
}

registerCodec(Temperature, "tests.Temperature", {
  write: (temperature) => temperature.degrees,
  read: (degrees: number) => new Temperature(degrees),
});
