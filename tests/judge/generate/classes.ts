/** Classes: inheritance, operators and protocols of all kinds, properties, descriptors, attributes. */
import { dataclass } from "./classes/dataclasses.ts";
import { descriptors } from "./classes/descriptors.ts";
import { enumeration } from "./classes/enumerations.ts";
import { hierarchy } from "./classes/hierarchy.ts";
import { meta } from "./classes/metaclasses.ts";
import { ofBuiltIns } from "./classes/built_ins.ts";
import type { Writer } from "./writer.ts";

/** What programs of this subject are made of. */
export const CLASSES: readonly ((w: Writer) => void)[] = [
  hierarchy,
  hierarchy,
  hierarchy,
  hierarchy,
  ofBuiltIns,
  ofBuiltIns,
  descriptors,
  meta,
  dataclass,
  enumeration,
];
