/* @ts-self-types="../../../runtime/python/time.ts" */
import "./program.js";
import { structTime } from "./parts/datetime.js";
import { CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_REALTIME, CLOCK_THREAD_CPUTIME_ID, altzone, asctime, clockGetres, clockGettime, clockGettimeNs, ctime, daylight, getClockInfo, gmtime, localtime, mktime, monotonic, monotonicNs, perfCounter, perfCounterNs, processTime, processTimeNs, sleep, sleepSync, strftime, strptime, threadTime, threadTimeNs, time, timeNs, timezone, tzname, tzset } from "./parts/logging6.js";
export { CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_REALTIME, CLOCK_THREAD_CPUTIME_ID, altzone, asctime, clockGetres, clockGettime, clockGettimeNs, ctime, daylight, getClockInfo, gmtime, localtime, mktime, monotonic, monotonicNs, perfCounter, perfCounterNs, processTime, processTimeNs, sleep, sleepSync, strftime, strptime, structTime, threadTime, threadTimeNs, time, timeNs, timezone, tzname, tzset };
