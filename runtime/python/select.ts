/**
 * Python's `select`: waiting for several sockets at once. https://docs.python.org/3/library/select.html
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./select.ts";

export { OSError as error } from "./exceptions.ts";
export type { SelectOptions } from "./select/interests.ts";
export { epoll, type Event, Poll, poll } from "./select/poll.ts";
export { type Ready, select, selectSync } from "./select/select.ts";
export { POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT, POLLPRI } from "./socket/poller.ts";

/** Something to read. */
export const EPOLLIN = 1;
/** Something urgent to read. */
export const EPOLLPRI = 2;
/** Room to write. */
export const EPOLLOUT = 4;
/** A failure. */
export const EPOLLERR = 8;
/** The other end is closed. */
export const EPOLLHUP = 16;
/** Report a descriptor once only; without effect here. */
export const EPOLLONESHOT = 0x4000_0000;
/** Report changes only; without effect here. */
export const EPOLLET = 0x8000_0000;
/** No descriptor may be longer than this many bytes of a pipe to be written without waiting. */
export const PIPE_BUF = 4096;

nameFunctions(self);
