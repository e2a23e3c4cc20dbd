import { socketpair } from "@manycore/multiprocessing/python/socket";

socketpair();
