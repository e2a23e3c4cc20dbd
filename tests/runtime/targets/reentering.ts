/** A class that does something while it is sent or received. */
import { registerCodec } from "@manycore/multiprocessing";

/** What an instance does, in the process that sets this; once. */
export const meanwhile: { written?: (() => void) | undefined; read?: (() => void) | undefined } =
  {};

export class Meddler {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

function once(when: "written" | "read"): void {
  const action = meanwhile[when];
  meanwhile[when] = undefined;
  action?.();
}

registerCodec(Meddler, "tests.Meddler", {
  write({ value }) {
    once("written");
    return value;
  },
  read(value: number) {
    once("read");
    return new Meddler(value);
  },
});

export function take({ value }: Meddler): number {
  return value;
}

export function give(value: number): Meddler {
  return new Meddler(value);
}

export function square(x: number): number {
  return x * x;
}
