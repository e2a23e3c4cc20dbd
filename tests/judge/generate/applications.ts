/** Programs as people write them: each piece is a small application, put together from parts by chance. */
import { accounts, inventory, matrices, plugins } from "./applications/models.ts";
import {
  contexts,
  endings,
  interpreters,
  machines,
  parsers,
  pipelines,
  tasks,
} from "./applications/streams.ts";
import type { Writer } from "./writer.ts";

const ALL: readonly ((w: Writer) => void)[] = [
  accounts,
  contexts,
  interpreters,
  inventory,
  machines,
  matrices,
  parsers,
  pipelines,
  plugins,
  tasks,
];

/** An application, and now and then how the program ends. */
function application(w: Writer): void {
  w.pick(ALL)(w);
}

export const APPLICATIONS: readonly ((w: Writer) => void)[] = [application];

export { endings };
