/** What a command line says, an attribute each. */
import { getattr, setattr } from "../attributes.ts";
import { eq } from "../operators/compare.ts";
import { iter } from "../operators/iteration.ts";
import { callMethod } from "../dispatch.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { addressText } from "../values/identity.ts";
import { NotImplemented } from "../values/singletons.ts";
import { className } from "../values/types.ts";

/** What options are set to. https://docs.python.org/3/library/optparse.html#optparse.Values */
export class Values {
  static readonly __module__: string = "optparse";
  [name: string]: unknown;

  constructor(defaults: unknown = null) {
    if (defaults === null) return;
    for (const pair of iter(callMethod(defaults, "items", []))) {
      const [name, value] = iter(pair) as Iterable<unknown> as [string, unknown];
      setattr(this, name, value);
    }
  }

  __eq__(other: unknown): unknown {
    const own = new Dict(Object.entries(this));
    if (other instanceof Values) return eq(own, new Dict(Object.entries(other)));
    return other instanceof Map ? eq(own, other) : NotImplemented;
  }

  __str__(): string {
    return repr(new Dict(Object.entries(this)));
  }

  __repr__(): string {
    return `<${className(this.constructor)} at ${addressText(this)}: ${this.__str__()}>`;
  }

  /** An attribute, which is set to a value before where it is None or not there. */
  ensureValue(attr: string, value: unknown): unknown {
    if (getattr(this, attr, null) === null) setattr(this, attr, value);
    return getattr(this, attr);
  }
}
