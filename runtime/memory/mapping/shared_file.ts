/** A file that processes map, without a name in any folder. */
export interface SharedFile {
  /** What another process opens it by, while this one lives. */
  readonly path: string;
  /** Where it lies in this process's memory. Pages appear when they are touched. */
  readonly address: number;
  /** By which this process has it open. */
  readonly descriptor: number;
}
