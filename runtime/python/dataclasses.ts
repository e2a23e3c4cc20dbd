/**
 * Python's `dataclasses`. https://docs.python.org/3/library/dataclasses.html
 *
 * A dataclass is a class that declares its fields and sets them in its constructor, as one writes it in TypeScript; a call
 * of {@linkcode dataclass} behind it adds what compares, orders, hashes and shows its objects.
 *
 * @example
 * ```ts
 * import { dataclass } from "@manycore/multiprocessing/python/dataclasses";
 * import { eq, print } from "@manycore/multiprocessing/python";
 *
 * class Job {
 *   name: string;
 *   priority: number;
 *
 *   constructor(name: string, priority = 0) {
 *     this.name = name;
 *     this.priority = priority;
 *   }
 * }
 *
 * dataclass(Job, { name: {}, priority: { compare: false } });
 *
 * print(new Job("a", 2)); // Job(name='a', priority=2)
 * print(eq(new Job("a", 2), new Job("a", 3))); // True
 * ```
 *
 * @module
 */
export { asdict, astuple, replace } from "./dataclasses/conversion.ts";
export { dataclass, type DataclassOptions } from "./dataclasses/dataclass.ts";
export {
  Field,
  field,
  type FieldOptions,
  fields,
  InitVar,
  isDataclass,
  KW_ONLY,
  MISSING,
} from "./dataclasses/fields.ts";
export { FrozenInstanceError } from "./dataclasses/frozen.ts";
export { type FieldSpecification, makeDataclass } from "./dataclasses/make.ts";
