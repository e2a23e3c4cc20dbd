/**
 * The types of a manager: what its server makes, and what stands for it elsewhere.
 *
 * @module
 */
import { register } from "../codec/references.ts";

/** A type as the server knows it: all of it travels. */
export interface Registered {
  /** What makes its objects: a function, the name of one of the server's own types, or nothing, which takes the object itself. */
  readonly callable: unknown;
  /** The methods that may be called; all public ones without. */
  readonly exposed: readonly string[] | null;
  /** The types of what methods give that stays at the server. */
  readonly methodToTypeid: Readonly<Record<string, string>> | null;
}

/** One of the server's own types, by its name. */
export class Own {
  readonly own: string;

  constructor(own: string) {
    this.own = own;
  }
}

/** All types of a manager, by name. */
export type Registry = Readonly<Record<string, Registered>>;

register(import.meta, { Own });
