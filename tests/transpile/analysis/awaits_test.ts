import { assertEquals } from "@std/assert";
import { look } from "./look.ts";

Deno.test("a function that sleeps is async, and so is its caller", () => {
  const text = look(
    "import time\ndef f():\n    time.sleep(1)\ndef g():\n    f()\ndef h():\n    return 1\ng()\nh()\n",
  );
  assertEquals(["f", "g", "h"].map((name) => text.isAsync(name)), [true, true, false]);
  assertEquals(text.awaited(), ["time.sleep(1)", "f()", "g()"]);
  assertEquals(text.analysis.isModuleAsync(), true);
});

Deno.test("passing a function on does not wait for it", () => {
  const text = look(
    "import time\nfrom multiprocessing import Process\ndef f():\n    time.sleep(1)\np = Process(target=f)\np.start()\n",
  );
  assertEquals(text.awaited(), ["time.sleep(1)"]);
  assertEquals(text.analysis.isModuleAsync(), false);
});

Deno.test("get of a dict does not wait, get of a queue does", () => {
  const text = look(
    "from multiprocessing import Queue\ndef f(d, q):\n    d.get('a')\n    return q.get()\nf({}, Queue())\n",
  );
  assertEquals(text.awaited().sort(), ["f({}, Queue())", "q.get()"]);
});

Deno.test("join of a string does not wait, join of who knows what does without an argument", () => {
  const text = look(
    "import json, multiprocessing\nfor p in json.loads('[]'):\n    p.join(['a'])\n    p.join()\n','.join('ab')\n",
  );
  assertEquals(text.awaited(), ["p.join()"]);
});

Deno.test("a lock in a with is waited for", () => {
  const text = look("from multiprocessing import Lock\nlock = Lock()\nwith lock:\n    pass\n");
  assertEquals(text.awaited(), ["with lock:", "lock"]);
});

Deno.test("a pool in a with is waited for when it is left, a file is not", () => {
  const text = look(
    "from multiprocessing import Pool\nwith Pool() as pool:\n    pass\nwith open('f') as f:\n    pass\n",
  );
  assertEquals(text.awaited(), ["with Pool() as pool:", "Pool() as pool"]);
});

Deno.test("a loop over imap awaits its items", () => {
  const text = look(
    "from multiprocessing import Pool\npool = Pool()\nfor x in pool.imap(abs, [1]):\n    pass\nxs = list(pool.imap(abs, [1]))\nn = sum(x for x in pool.imap(abs, [1]))\n",
  );
  assertEquals(text.awaited().filter((one) => one.startsWith("for")), [
    "for x in pool.imap(abs, [1]):",
    "for x in pool.imap(abs, [1])",
  ]);
  assertEquals(text.awaited().includes("list(pool.imap(abs, [1]))"), true);
  assertEquals(text.awaited().includes("sum(x for x in pool.imap(abs, [1]))"), true);
});

Deno.test("iter(q.get, end) awaits its items", () => {
  const text = look(
    "from multiprocessing import Queue\nq = Queue()\nfor x in iter(q.get, None):\n    pass\n",
  );
  assertEquals(text.awaited(), ["for x in iter(q.get, None):"]);
});

Deno.test("a generator that waits is an async generator, and calling it does not wait", () => {
  const text = look(
    "import time\ndef f():\n    time.sleep(1)\n    yield 1\ng = f()\nfor x in g:\n    pass\n",
  );
  assertEquals(text.isAsync("f"), true);
  assertEquals(text.awaited(), ["time.sleep(1)", "for x in g:"]);
});

Deno.test("map with a function that waits is waited for where it is read", () => {
  const text = look(
    "import time\ndef f(x):\n    time.sleep(x)\nm = map(f, [1])\nxs = list(m)\n",
  );
  assertEquals(text.awaited(), ["time.sleep(x)", "list(m)"]);
});

Deno.test("a comprehension that waits is told", () => {
  const text = look(
    "from multiprocessing import Queue\nq = Queue()\nxs = [q.get() for _ in range(3)]\n",
  );
  assertEquals(text.awaited(), ["[q.get() for _ in range(3)]", "q.get()"]);
});

Deno.test("an overridden method is async if any of its kin is", () => {
  const text = look(
    `import time
class A:
    def work(self):
        return 1
class B(A):
    def work(self):
        time.sleep(1)
        return 2
def f(a):
    return a.work()
f(A())
f(B())
`,
  );
  assertEquals(text.isAsync("work"), true);
  assertEquals(text.isAsync("f"), true);
});

Deno.test("a constructor that waits takes the blocking twin", () => {
  const text = look(
    "import time\nclass A:\n    def __init__(self):\n        time.sleep(1)\nA()\n",
  );
  assertEquals(text.isAsync("__init__"), false);
  assertEquals(text.awaited(), []);
  assertEquals(text.problems(), []);
});

Deno.test("a function that a sort key calls blocks where others would wait", () => {
  const text = look(
    "import time\ndef f(x):\n    time.sleep(x)\n    return x\nf(1)\nsorted([1], key=lambda x: f(x))\n",
  );
  assertEquals(text.problems(), []);
  assertEquals(text.isAsync("f"), false);
  assertEquals(text.awaited(), []);
});

Deno.test("a run method of a process may wait", () => {
  const text = look(
    "import time\nfrom multiprocessing import Process\nclass P(Process):\n    def run(self):\n        time.sleep(1)\nP().start()\n",
  );
  assertEquals(text.isAsync("run"), true);
  assertEquals(text.analysis.isModuleAsync(), false);
});

Deno.test("without any concurrency nothing of unknown type waits", () => {
  const text = look("import json\nx = json.loads('0')\nx.get()\nx.put(1)\nx.join()\n");
  assertEquals(text.awaited(), []);
});

Deno.test("an async function that got out of sight may be behind any unknown call", () => {
  const text = look(
    "import json, time\ndef f():\n    time.sleep(1)\nfs = json.loads('[]')\nfs.append(f)\nfs[0]()\n",
  );
  assertEquals(text.awaited(), ["time.sleep(1)", "fs[0]()"]);
});

Deno.test("iter(q.get, None) is waited for although nothing is known of q, and never gives None", () => {
  const text = look(
    "from multiprocessing import Queue\ndef f(q):\n    for x in iter(q.get, None):\n        pass\ndef g():\n    q = Queue()\n    q.put('a')\n    q.put(None)\n    for y in iter(q.get, None):\n        pass\n",
  );
  assertEquals(text.isAsync("f"), true);
  assertEquals(text.type("g.y"), "str");
});
