/** Marks of `argparse`, as Python has them. */

/** For `nargs`: an argument that may be left out. */
export const OPTIONAL = "?";
/** For `nargs`: any number of arguments. */
export const ZERO_OR_MORE = "*";
/** For `nargs`: one argument or more. */
export const ONE_OR_MORE = "+";
/** For `nargs`: a command and all that follows. */
export const PARSER = "A...";
/** For `nargs`: all that is left, options too. */
export const REMAINDER = "...";
/** For what is not to be shown, or not to be set. */
export const SUPPRESS = "==SUPPRESS==";
