/**
 * What a manager's server and the processes of its program say to each other, by rings in shared memory.
 *
 * ```text
 *   request   kind, channel, number, object | [method, arguments, keywords]        ring of the server
 *   reply     number, kind                  | value                                 ring of the channel
 *
 *   channel   0 state: 0 in use, 1 left   1 process   2 Python   16… a ring         one for each thread and server
 * ```
 *
 * | | |
 * |---|---|
 * | number | which call a reply answers; 0 for a request that wants none |
 * | a channel | is made by the client, which says it with its first request; the server gives it back when the client has left it or is gone, the client when the server is gone |
 * | who dies | client: its calls go on, their replies are thrown away. Server: its clients see by its record that no reply will come |
 *
 * @module
 */
import { RING_WORDS } from "../memory/ring.ts";

/** What is asked for. */
export const Ask = { Call: 0, Create: 1, Release: 2, Keep: 3, Serve: 4 } as const;

/** How it came out: CPython's `#RETURN`, `#PROXY`, `#ERROR`, `#TRACEBACK`, `#UNSERIALIZABLE`. */
export const Answer = { Value: 0, Proxy: 1, Error: 2, Traceback: 3, Unserializable: 4 } as const;

/** Words of a channel. */
export const STATE = 0;
export const PROCESS = 1;
/** Whether a Python program is there, which knows Python's tuples and dicts. */
export const PYTHON = 2;
export const RING = 16;
export const CHANNEL_WORDS: number = RING + RING_WORDS;

export const LEFT = 1;

/** Method, arguments by position, arguments by name. */
export type Request = readonly [string, readonly unknown[], Record<string, unknown>?];
/** What a created object, or one that a method gave, is known by. */
export type Made = readonly [id: string, exposed: readonly string[], typeid: string];
