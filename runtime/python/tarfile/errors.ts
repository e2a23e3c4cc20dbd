/** What goes wrong with archives of `tarfile`. */
import { Exception } from "../exceptions.ts";

/** Any error of archives. https://docs.python.org/3/library/tarfile.html#tarfile.TarError */
export class TarError extends Exception {
  static readonly __module__: string = "tarfile";
}

/** What is no archive, or a damaged one. */
export class ReadError extends TarError {}

/** A way of compressing that is not there. */
export class CompressionError extends TarError {}

/** What a stream cannot do. */
export class StreamError extends TarError {}

/** What cannot be taken out. */
export class ExtractError extends TarError {}

/** A member that a filter refuses. */
export class FilterError extends TarError {}

/** A member that would be put outside the folder that it is for. */
export class OutsideDestinationError extends FilterError {}
