/**
 * The commonest words of some files, a worker per core.
 *
 * Give it text files; without any it reads the Python programs beside it.
 */
import { Pool } from "@manycore/multiprocessing";
import {
  addTo,
  asTuple,
  format,
  iter,
  len,
  neg,
  open,
  print,
  sorted,
  str,
  sum,
  truth,
  type Tuple,
} from "@manycore/multiprocessing/python";
import { Counter } from "@manycore/multiprocessing/python/collections";
import * as os from "@manycore/multiprocessing/python/os";
import * as pyPath from "@manycore/multiprocessing/python/os/path";
import * as sys from "@manycore/multiprocessing/python/sys";

/** Words of one file, in lower case and without punctuation. */
export function count(path: string): Counter<string> {
  const words = new Counter<string>();
  {
    using file = open(path, { encoding: "utf-8" });
    for (const line of iter(file)) { // a line at a time: files may be large
      for (let word of str.words(line.toLowerCase())) {
        word = str.strip(word, ".,;:!?()[]{}'\"=#");
        if (str.isalpha(word)) {
          addTo(words, word, 1);
        }
      }
    }
  }
  return words;
}

/** The Python files in this folder. */
export function programs(): string[] {
  const folder = pyPath.dirname(
    pyPath.abspath(decodeURIComponent(new URL("./wordcount.py", import.meta.url).pathname)),
  );
  return sorted(os.listdir(folder)).filter((name) => name.endsWith(".py")).map((name) =>
    pyPath.join(folder, name)
  );
}

if (import.meta.main) {
  let value: string[];
  const paths = truth(value = sys.argv.slice(1)) ? value : programs();
  const total = new Counter<string>();
  {
    await using pool = new Pool();
    for await (const words of pool.imapUnordered(count, paths)) {
      total.update(words);
    }
  }
  // Equal counts in alphabetical order: which file came first must not show.
  const ranking = sorted(total.items(), {
    key: (item: Tuple<[string, number]>) => asTuple([neg(item[1]), item[0]]),
  });
  for (const [word, n] of ranking.slice(0, 10)) {
    print(`${format(word, "<12")}${String(n).padStart(6)}`);
  }
  print(`${paths.length} files, ${str(sum(total.values()))} words, ${len(total)} different`);
}
