/**
 * The event loop of a process that was just forked.
 *
 * A fork copies descriptors, not what they stand for: parent and child would wait at the same epoll object and at the same
 * ends of the pipe by which signals arrive, and each would take wakes that are meant for the other. So the child puts new
 * objects in the places of these, under the numbers by which its copy of the event loop knows them:
 *
 * | what | how it is known | what takes its place |
 * |---|---|---|
 * | epoll objects, each under several numbers | `anon_inode:[eventpoll]` | a new one, watching the same numbers |
 * | the wake of the loop | an `eventfd` that is watched | a new one |
 * | the pipe of signals: two sockets | the watched one has the mark 1; its other end was made next | a new pair |
 *
 * What else is watched belongs to both, as descriptors do after a fork.
 *
 * @module
 */
import type { Libc } from "./libc.ts";

/** A number that an epoll object watches. */
interface Watched {
  readonly number: number;
  readonly events: number;
  readonly mark: bigint;
}

const EPOLL_CLOEXEC = 0o2000000;
const EFD_CLOEXEC_NONBLOCK = 0o2004000;
const EPOLL_CTL_ADD = 1;
const AF_UNIX = 1;
const SOCK_STREAM_CLOEXEC_NONBLOCK = 0o2004001;
/** The mark of the pipe of signals. */
const SIGNALS = 1n;

/** Gives this process an event loop of its own. */
export function renewEventLoop(libc: Libc): void {
  if (!libc.epoll_create1 || !libc.epoll_ctl || !libc.eventfd || !libc.dup3) return;
  const links = openNumbers();
  const renewed = new Set<string>();
  for (const [numbers, watched] of epolls(links)) {
    for (const { number, mark } of watched) {
      const link = links.get(number) ?? "";
      if (renewed.has(link)) continue;
      if (link === "anon_inode:[eventfd]") {
        // It begins as if there were something to look at.
        put(libc, libc.eventfd(1, EFD_CLOEXEC_NONBLOCK), [number]);
      } else if (mark === SIGNALS && link.startsWith("socket:")) {
        renewed.add(link);
        renewPair(libc, links, link);
      }
    }
    const fresh = libc.epoll_create1(EPOLL_CLOEXEC);
    for (const one of watched) libc.epoll_ctl(fresh, EPOLL_CTL_ADD, one.number, entry(one));
    put(libc, fresh, numbers);
  }
}

/** What each descriptor of this process is. */
function openNumbers(): Map<number, string> {
  const links = new Map<number, string>();
  for (const { name } of Deno.readDirSync("/proc/self/fd")) {
    try {
      links.set(Number(name), Deno.readLinkSync(`/proc/self/fd/${name}`));
    } catch {
      // The one that the folder was read by.
    }
  }
  return links;
}

/** Epoll objects by what they watch; those that watch the same are one object under several numbers. */
function epolls(links: ReadonlyMap<number, string>): [number[], Watched[]][] {
  const found = new Map<string, [number[], Watched[]]>();
  for (const [number, link] of links) {
    if (link !== "anon_inode:[eventpoll]") continue;
    const lines = Deno.readTextFileSync(`/proc/self/fdinfo/${number}`).split("\n")
      .filter((line) => line.startsWith("tfd:"));
    const known = found.get(lines.join());
    if (known) known[0].push(number);
    else found.set(lines.join(), [[number], lines.map(watchedIn)]);
  }
  return [...found.values()];
}

/** `tfd:        8 events: 80002019 data:                1  pos:0 …` */
function watchedIn(line: string): Watched {
  const [, number, events, mark] = /^tfd:\s*(\d+) events:\s*(\w+) data:\s*(\w+)/.exec(line)!;
  return {
    number: Number(number),
    events: parseInt(events!, 16),
    mark: BigInt(`0x${mark}`),
  };
}

/** The system's `struct epoll_event`, which has no gap on x86-64. */
function entry({ events, mark }: Watched): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, events, true);
  view.setBigUint64(Deno.build.arch === "x86_64" ? 4 : 8, mark, true);
  return bytes;
}

/** Two sockets that are connected to each other, for those that were. */
function renewPair(libc: Libc, links: ReadonlyMap<number, string>, link: string): void {
  const serial = Number(/\d+/.exec(link)![0]);
  const numbersOf = (wanted: string) =>
    [...links].filter(([, link]) => link === wanted).map(([number]) => number);
  const ends = new Int32Array(2);
  if (libc.socketpair(AF_UNIX, SOCK_STREAM_CLOEXEC_NONBLOCK, 0, ends) < 0) return;
  const others = [serial + 1, serial - 1].map((one) => numbersOf(`socket:[${one}]`));
  put(libc, ends[0]!, numbersOf(link));
  put(libc, ends[1]!, others.find((numbers) => numbers.length > 0) ?? []);
}

/** Has numbers stand for a new object. */
function put(libc: Libc, fresh: number, numbers: readonly number[]): void {
  for (const number of numbers) libc.dup3!(fresh, number, EPOLL_CLOEXEC);
  if (numbers.length > 0) libc.close(fresh);
}
