/**
 * What the parts of Python's library have to know of forks, without knowing how a fork is done.
 *
 * @module
 */
export { afterFork, forked, renew } from "../../launch/hooks.ts";
