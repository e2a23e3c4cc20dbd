/**
 * The version of Python that programs of Python 2 see.
 *
 * @module
 */
import { info, type VersionInfo } from "../sys/version.ts";
import type { StructSequence } from "../support/struct_sequence.ts";

/** The version of Python that programs see. https://docs.python.org/2.7/library/sys.html#sys.version_info */
export const versionInfo: StructSequence & VersionInfo = info("version_info", {
  major: 2,
  minor: 7,
  micro: 18,
  releaselevel: "final",
  serial: 0,
});

/** The same as text, and what runs the program. https://docs.python.org/2.7/library/sys.html#sys.version */
export const version: string =
  `2.7.18 (default, Apr 20 2020, 00:00:00) \n[Deno ${Deno.version.deno}, V8 ${Deno.version.v8}]`;

/** The same as a number. https://docs.python.org/2.7/library/sys.html#sys.hexversion */
export const hexversion: number = 0x020712f0;
