/** What the children of the tests of errors do. */
import { register } from "@manycore/multiprocessing";

class Gone extends Error {
  readonly extra = [1, 2];
}

class Lost {
  readonly text = "x";
}

/** Only in the child, whoever else imports this. */
function hide(): void {
  register({ url: "file:///nowhere/gone.ts" } as ImportMeta, { Gone, Lost });
}

/** Throws an error of a class that nobody else can import. */
export function throwGone(text: string): never {
  hide();
  throw new Gone(text);
}

/** Gives an instance that nobody else can make. */
export function giveGone(): unknown {
  hide();
  return { of: new Lost() };
}
