/**
 * A handler whose file begins anew from time to time.
 *
 * @module
 */
import { callMethod } from "../calls.ts";
import { ValueError } from "../exceptions.ts";
import { remove } from "../os/files.ts";
import { listdir } from "../os/folders.ts";
import { basename, dirname, exists, isfile, join } from "../os/path.ts";
import { stat } from "../os/stat.ts";
import { options } from "../support/options.ts";
import { gmtime, localtime, strftime } from "../time.ts";
import type { FileHandlerOptions } from "./destinations.ts";
import type { LogRecord } from "./record.ts";
import { BaseRotatingHandler } from "./rotating.ts";

const DAY = 24 * 60 * 60;

/** How long each unit is, and what its files are called. */
const UNITS: Readonly<Record<string, readonly [seconds: number, suffix: string]>> = {
  S: [1, "%Y-%m-%d_%H-%M-%S"],
  M: [60, "%Y-%m-%d_%H-%M"],
  H: [60 * 60, "%Y-%m-%d_%H"],
  D: [DAY, "%Y-%m-%d"],
  MIDNIGHT: [DAY, "%Y-%m-%d"],
  W: [7 * DAY, "%Y-%m-%d"],
};

/** When a file begins anew, and how many are kept. */
export interface TimedOptions extends FileHandlerOptions {
  /** The unit: S, M, H, D, MIDNIGHT, or W0 (Monday) to W6. */
  when?: string;
  /** How many of them. */
  interval?: number;
  /** How many files are kept beside it. */
  backupCount?: number;
  /** Whether days begin at midnight of UTC. */
  utc?: unknown;
  /** The time of the day; null for midnight. */
  atTime?: { readonly hour: number; readonly minute: number; readonly second: number } | null;
}

const PARAMETERS = [
  "when",
  "interval",
  "backupCount",
  "encoding",
  "delay",
  "utc",
  "atTime",
  "errors",
] as const;

function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** Begins a file anew when its time has come. https://docs.python.org/3/library/logging.handlers.html#logging.handlers.TimedRotatingFileHandler */
export class TimedRotatingFileHandler extends BaseRotatingHandler {
  /** The unit. */
  when: string;
  /** How many seconds a file is used. */
  interval: number;
  /** How many files are kept beside it. */
  backupCount: number;
  utc: boolean;
  atTime: TimedOptions["atTime"];
  /** What the names of files that were written end with. */
  suffix: string;
  dayOfWeek = 0;
  /** When the file begins anew. */
  rolloverAt: number;

  /** @throws {ValueError} for a unit that is none */
  constructor(filename: unknown, ...given: unknown[]) {
    const named = options<TimedOptions>(PARAMETERS, ...given);
    const { when = "h", interval = 1, backupCount = 0, utc = false, atTime = null, ...rest } =
      named;
    super(filename, { ...rest, mode: "a" });
    this.when = when.toUpperCase();
    this.backupCount = backupCount;
    this.utc = Boolean(utc);
    this.atTime = atTime;
    const [seconds, suffix] = this.#unit();
    this.suffix = suffix;
    this.interval = seconds * interval;
    const path = this.baseFilename;
    this.rolloverAt = this.computeRollover(
      exists(path) ? Math.floor(Number(stat(path).stMtime)) : now(),
    );
  }

  #unit(): readonly [number, string] {
    const { when } = this;
    if (Object.hasOwn(UNITS, when) && when !== "W") return UNITS[when]!;
    if (!when.startsWith("W")) {
      throw new ValueError(`Invalid rollover interval specified: ${when}`);
    }
    if (when.length !== 2) {
      throw new ValueError(
        `You must specify a day for weekly rollover from 0 to 6 (0 is Monday): ${when}`,
      );
    }
    if (!/[0-6]/.test(when[1]!)) {
      throw new ValueError(`Invalid day specified for weekly rollover: ${when}`);
    }
    this.dayOfWeek = Number(when[1]);
    return UNITS.W!;
  }

  #moment(seconds: number): number[] {
    return [...(this.utc ? gmtime(seconds) : localtime(seconds))] as number[];
  }

  /** When a file that begins at a time, in seconds, begins anew. */
  computeRollover(currentTime: number): number {
    const isWeekly = this.when.startsWith("W");
    if (this.when !== "MIDNIGHT" && !isWeekly) return currentTime + this.interval;
    const moment = this.#moment(currentTime);
    const [, , , hour = 0, minute = 0, second = 0] = moment;
    let day = moment[6]!;
    const { atTime } = this;
    const wanted = atTime ? (atTime.hour * 60 + atTime.minute) * 60 + atTime.second : DAY;
    let wait = wanted - ((hour * 60 + minute) * 60 + second);
    if (wait <= 0) {
      wait += DAY;
      day = (day + 1) % 7;
    }
    let result = currentTime + wait;
    if (isWeekly) {
      result += ((this.dayOfWeek - day + 7) % 7) * DAY + this.interval - 7 * DAY;
    } else result += this.interval - DAY;
    if (this.utc) return result;
    const [isSummer, willBe] = [moment[8]!, this.#moment(result)[8]!];
    if (isSummer === willBe) return result;
    return result + (isSummer ? 3600 : -3600);
  }

  override shouldRollover(_record: LogRecord): boolean {
    const time = now();
    if (time < this.rolloverAt) return false;
    if (!exists(this.baseFilename) || isfile(this.baseFilename)) return true;
    this.rolloverAt = this.computeRollover(time);
    return false;
  }

  /** The files that are no longer kept. */
  getFilesToDelete(): string[] {
    const { baseFilename, backupCount, suffix } = this;
    const folder = dirname(baseFilename) as string;
    const start = `${basename(baseFilename)}.`;
    const pattern = new RegExp(
      `^${suffix.replace("%Y", "\\d{4}").replace(/%\w/g, "\\d{2}")}$`,
    );
    const found = listdir(folder)
      .filter((name) => name.startsWith(start) && pattern.test(name.slice(start.length)))
      .map((name) => join(folder, name) as string).sort();
    return found.length < backupCount ? [] : found.slice(0, found.length - backupCount);
  }

  override doRollover(): void {
    const start = this.rolloverAt - this.interval;
    const moment = this.utc ? gmtime(start) : localtime(start);
    const name = `${this.baseFilename}.${strftime(this.suffix, moment)}`;
    const target = callMethod(this, "rotation_filename", [name]) as string;
    if (exists(target)) return;
    if (this.stream !== null) {
      callMethod(this.stream, "close", []);
      this.stream = null;
    }
    callMethod(this, "rotate", [this.baseFilename, target]);
    if (this.backupCount > 0) {
      for (const path of callMethod(this, "getFilesToDelete", []) as string[]) remove(path);
    }
    if (!this.delay) this.stream = this._open();
    this.rolloverAt = callMethod(this, "computeRollover", [now()]) as number;
  }
}
