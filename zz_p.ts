import { Dict, getattr, max, sorted } from "@manycore/multiprocessing/python";
const small = Dict.from({ a: 1, b: 2, c: 3 });
for (let i = 0; i < 1000000; i++) max(small, { key: getattr(small, "get") } as never);
