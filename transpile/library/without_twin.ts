/**
 * What of the library may have to wait and cannot block meanwhile: what is waited for comes from the same thread.
 *
 * Everything else that waits has a twin under its name with `Sync`.
 *
 * @module
 */

const FUNCTIONS = [
  "asyncio.run",
  "signal.pause",
  "signal.sigwait",
  "socket.getfqdn",
  "socket.gethostbyaddr",
  "socket.gethostbyname_ex",
  "socket.getnameinfo",
  "socket.recv_fds",
  "socket.send_fds",
  "timeit.repeat",
  "timeit.timeit",
  "unittest.doModuleCleanups",
  "unittest.main",
];

const METHODS: Readonly<Record<string, readonly string[]>> = {
  "asyncio.AbstractEventLoop": ["run_forever", "run_until_complete"],
  "asyncio.Runner": ["close", "run"],
  "concurrent.futures.ProcessPoolExecutor": ["shutdown"],
  "concurrent.futures.ThreadPoolExecutor": ["shutdown"],
  "queue.Queue": ["join"],
  "select.epoll": ["poll"],
  "socket.socket": ["recvfrom_into", "sendfile"],
  "subprocess.Popen": ["communicate", "poll", "wait"],
  "threading.Barrier": ["wait"],
  "threading.Condition": ["wait", "wait_for"],
  "threading.Event": ["wait"],
  "timeit.Timer": ["autorange", "repeat", "timeit"],
};

/** Functions and methods without a twin that blocks, by their qualified Python names. */
export const withoutTwin: ReadonlySet<string> = new Set([
  ...FUNCTIONS,
  ...Object.entries(METHODS).flatMap(([type, names]) => names.map((name) => `${type}.${name}`)),
]);
