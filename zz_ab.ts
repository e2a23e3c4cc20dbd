import {
  add,
  addTo,
  asTuple,
  bitor,
  callMethod,
  contains,
  delItem,
  Dict,
  dict,
  enumerate,
  eq,
  float,
  format,
  getattr,
  iadd,
  int,
  invoke,
  isinstance,
  item,
  iter,
  len,
  list,
  max,
  merged,
  mod,
  neg,
  print,
  PySet,
  range,
  setItem,
  slice,
  smaller,
  sorted,
  type SortOptions,
  str,
  sum,
  truth,
  type Tuple,
  whole,
  zip,
} from "@manycore/multiprocessing/python";
import { Counter, defaultdict } from "@manycore/multiprocessing/python/collections";
import * as json from "@manycore/multiprocessing/python/json";
import * as random from "@manycore/multiprocessing/python/random";
import * as time from "@manycore/multiprocessing/python/time";

random.seed(1);

export function timed(name: unknown, f: unknown, ...a: unknown[]): void {
  invoke(f, ...a);
  let best = 1000000000;
  for (let _ = 0; _ < 4; _++) {
    const t = time.perfCounter();
    invoke(f, ...a);
    best = smaller(best, time.perfCounter() - t);
  }
  print(`${format(name, "28s")} ${format(best * 1000, "8.1f")}`);
}

const short = range(20000).map((i) => whole(`{"a": ${i}, "b": "x${i}"}`));
const recs = range(20000).map((i) => Dict.from<string, number | string>({ a: i, b: `x${i}` }));
const mids = range(20000).map((i) =>
  Dict.from<unknown, unknown>({
    user: `u${i % 100}`,
    ms: float(i * 0.5),
    ok: i % 2 === 0,
    tags: ["a", "b"],
    n: i,
  })
);
const midl = mids.map((m) => json.dumps(m));
const words = range(100000).map(() => `w${random.randrange(3000)}`);
const nums = range(100000).map(() => random.randrange(5000));
const big = Dict.from(enumerate(new PySet(words)), ([i, w]): [string, number] => [w, i]);
const bigi = Dict.from(range(20000), (i): [number, number] => [i, i * 7919 % 10007]);
const small = Dict.from({ a: 1, b: 2, c: 3 });

export function loads_short(): void {
  for (const s of short) {
    json.loads(s);
  }
}

export function loads_num(): void {
  for (let i = 0; i < 20000; i++) {
    json.loads("17");
  }
}

export function loads_list(): void {
  for (let i = 0; i < 20000; i++) {
    json.loads("[1, 2, 3]");
  }
}

export function dumps_short(): void {
  for (const r of recs) {
    json.dumps(r);
  }
}

export function dumps_num(): void {
  for (let i = 0; i < 20000; i++) {
    json.dumps(i);
  }
}

export function dumps_list(): void {
  for (let i = 0; i < 20000; i++) {
    json.dumps([i, i]);
  }
}

export function dumps_str(): void {
  for (const w of words) {
    json.dumps(w);
  }
}

export function loads_mid(): void {
  for (const s of midl) {
    json.loads(s);
  }
}

export function dumps_mid(): void {
  for (const r of mids) {
    json.dumps(r);
  }
}

export function dumps_mid_sorted(): void {
  for (const r of mids) {
    json.dumps(r, { sortKeys: true });
  }
}

export function dumps_mid_indent(): void {
  for (const r of mids) {
    json.dumps(r, { indent: 2 });
  }
}

export function dumps_mid_sep(): void {
  for (const r of mids) {
    json.dumps(r, { separators: asTuple([",", ":"]) });
  }
}

export function dumps_tbl(): void {
  json.dumps(big);
}

export function access(): unknown {
  let n: unknown = 0;
  for (const r of mids) {
    n = iadd(n, add(add(item(r, "n"), item(r, "ms")), len(item(r, "user"))));
  }
  return n;
}

export function upd_field(): void {
  for (const r of mids) {
    setItem(r, "n", add(item(r, "n"), 1));
  }
}

export function add_field(): void {
  for (const r of recs) {
    const d = dict(r);
    d.set("c", 5);
    d.set("d", 7);
  }
}

export function count_get(): void {
  const d = new Dict<string, number>();
  for (const w of words) {
    addTo(d, w, 1, 0);
  }
}

export function count_in(): void {
  const d = new Dict<string, number>();
  for (const w of words) {
    addTo(d, w, 1, 0);
  }
}

export function count_int(): void {
  const d = new Dict<number, number>();
  for (const w of nums) {
    addTo(d, w, 1, 0);
  }
}

export function count_field(): void {
  const d = new Dict<unknown, number>();
  for (const r of mids) {
    addTo(d, item(r, "user"), 1, 0);
  }
}

export function setdef(): void {
  const d = new Dict<string, string[]>();
  for (const w of words) {
    d.setdefault(slice(w, null, 2), []).push(w);
  }
}

export function dd(): void {
  const d = new defaultdict(int);
  for (const w of words) {
    addTo(d, w, 1);
  }
}

export function ddl(): void {
  const d = new defaultdict(list);
  for (const r of mids) {
    item(d, item(r, "user")).push(r);
  }
}

export function counter(): Counter {
  return new Counter(words);
}

export function most(): unknown[] {
  return new Counter(words).mostCommon(10);
}

export function maxget(): void {
  for (let i = 0; i < 20; i++) {
    max(big, { key: getattr(big, "get") });
  }
}

export function maxgeti(): void {
  for (let i = 0; i < 20; i++) {
    max(bigi, { key: getattr(bigi, "get") });
  }
}

export function maxsmall(): void {
  for (let i = 0; i < 20000; i++) {
    max(small, { key: getattr(small, "get") });
  }
}

export function maxlam(): void {
  for (let i = 0; i < 20; i++) {
    max(big.items(), { key: (kv: Tuple<[string, number]>) => kv[1] });
  }
}

export function sortitems(): void {
  for (let i = 0; i < 5; i++) {
    sorted(big.items(), { key: (kv: Tuple<[string, number]>) => asTuple([neg(kv[1]), kv[0]]) });
  }
}

export function sortget(): void {
  for (let i = 0; i < 5; i++) {
    sorted(big, { key: getattr(big, "get") } as SortOptions<string>);
  }
}

export function sortrec(): void {
  sorted(mids, { key: (r: unknown) => asTuple([item(r, "user"), neg(item(r, "ms"))]) });
}

export function comp(): void {
  for (let i = 0; i < 10; i++) {
    Dict.from(big.items(), ([k, v]): [string, number] => [k, v * 2]);
  }
}

export function comps(): void {
  for (let i = 0; i < 20000; i++) {
    Dict.from(small.items(), ([k, v]): [string, number] => [k, v * 2]);
  }
}

export function invert(): void {
  for (let i = 0; i < 10; i++) {
    Dict.from(big.items(), ([k, v]): [number, string] => [v, k]);
  }
}

export function itemsloop(): void {
  let n: int = 0;
  for (let i = 0; i < 20; i++) {
    for (const [_k, v] of big.items()) {
      n = add(n, v);
    }
  }
}

export function itemssmall(): void {
  let n = 0;
  for (let i = 0; i < 30000; i++) {
    for (const [_k, v] of small.items()) {
      n += v;
    }
  }
}

export function valuessum(): void {
  for (let i = 0; i < 100; i++) {
    sum(big.values());
  }
}

export function merge_star(): void {
  for (let i = 0; i < 20000; i++) {
    merged<string, number>(small, [["d", i]]);
  }
}

export function merge_or(): void {
  for (let i = 0; i < 20000; i++) {
    void bitor(small, Dict.from({ d: i }));
  }
}

export function merge_upd(): void {
  for (let i = 0; i < 20000; i++) {
    const d = new Dict<string, number>();
    d.update(small);
    d.update(Dict.from({ x: i }));
  }
}

export function dictzip(): void {
  const k = ["a", "b", "c"];
  for (const _r of mids) {
    dict(zip(k, asTuple([1, 2, 3])));
  }
}

export function copy_(): void {
  for (const r of mids) {
    callMethod(r, "copy", []);
  }
}

export function eq_(): void {
  let n = 0;
  const items7 = mids.slice(1);
  for (let i2 = 0; i2 < mids.length && i2 < items7.length; i2++) {
    const a = mids[i2]!;
    const b = items7[i2]!;
    n += Number(eq(a, b));
  }
}

export function listcomp(): unknown[] {
  return mids.filter((r) => truth(item(r, "ok"))).map((r) =>
    Dict.from({ id: item(r, "n"), u: callMethod(item(r, "user"), "upper", []) })
  );
}

export function group2(): void {
  const t = new Dict<unknown, Dict<string, unknown>>();
  for (const r of mids) {
    const g = t.setdefault(item(r, "user"), Dict.from<string, unknown>({ n: 0, ms: float(0) }));
    addTo(g, "n", 1);
    g.set("ms", iadd(item(g, "ms"), item(r, "ms")));
  }
}

export function nested(): void {
  const t = new defaultdict(() => new defaultdict(int));
  for (const r of mids) {
    const owner = item(t, item(r, "user"));
    const key = mod(item(r, "n"), 7);
    setItem(owner, key, add(item(owner, key), 1));
  }
}

export function tupkey(): void {
  const d = new Dict<Tuple<[unknown, unknown]>, number>();
  for (const r of mids) {
    const k = asTuple([item(r, "user"), item(r, "ok")]);
    addTo(d, k, 1, 0);
  }
}

export function delkey(): void {
  for (const r of mids) {
    const d = dict(r);
    delItem(d, "tags");
    d.pop("ok");
  }
}

export function inn(): void {
  let n = 0;
  for (const r of mids) {
    if (contains(r, "user") && !contains(r, "zzz")) {
      n += 1;
    }
  }
}

export function strrec(): void {
  for (const r of recs) {
    str(r);
  }
}

export function isinst(): number {
  const _n = 0;
  function walk(x: unknown): number {
    if (isinstance(x, dict)) {
      return sum(Iterator.from(iter(callMethod(x, "values", []))).map((v) => walk(v))) as number;
    }
    if (isinstance(x, list)) {
      return sum(Iterator.from(iter(x)).map((v) => walk(v))) as number;
    }
    return 1;
  }
  return walk(mids);
}

for (
  const f of [
    loads_short,
    loads_num,
    loads_list,
    loads_mid,
    dumps_short,
    dumps_num,
    dumps_list,
    dumps_str,
    dumps_mid,
    dumps_mid_sorted,
    dumps_mid_indent,
    dumps_mid_sep,
    dumps_tbl,
    access,
    upd_field,
    add_field,
    count_get,
    count_in,
    count_int,
    count_field,
    setdef,
    dd,
    ddl,
    counter,
    most,
    maxget,
    maxgeti,
    maxsmall,
    maxlam,
    sortitems,
    sortget,
    sortrec,
    comp,
    comps,
    invert,
    itemsloop,
    itemssmall,
    valuessum,
    merge_star,
    merge_or,
    merge_upd,
    dictzip,
    copy_,
    eq_,
    listcomp,
    group2,
    nested,
    tupkey,
    delkey,
    inn,
    strrec,
    isinst,
  ]
) {
  timed(getattr(f, "__name__"), f);
}
