/**
 * The system's files of zones, in the format of RFC 8536.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { type Offset, readRule, type Rule } from "./rule.ts";

/** What a file tells of a zone. */
export interface Zone {
  /** When it changes, in seconds of UTC. */
  readonly times: readonly number[];
  /** The same in local time: the earlier of the two that meet, and the later. */
  readonly local: readonly [number[], number[]];
  /** What holds from each change on. */
  readonly offsets: readonly Offset[];
  /** What holds before. */
  readonly before: Offset;
  /** What holds behind the last change. */
  readonly after: Rule | Offset;
}

/** How much of the offsets of summer times is theirs, by the offset that holds beside them. */
function summers(at: readonly number[], kinds: readonly Kind[]): number[] {
  const found = kinds.map(() => 0);
  for (let i = 1; i < at.length; i++) {
    const index = at[i]!;
    const kind = kinds[index]!;
    if (!kind.isSummer || found[index] !== 0) continue;
    const before = kinds[at[i - 1]!]!;
    let added = before.isSummer ? 0 : kind.offset - before.offset;
    const next = kinds[at[i + 1] ?? -1];
    if (added === 0 && next && !next.isSummer) added = kind.offset - next.offset;
    found[index] = added;
  }
  return found.map((added, i) => added === 0 && kinds[i]!.isSummer ? 3600 : added);
}

interface Kind {
  readonly offset: number;
  readonly isSummer: boolean;
  readonly name: string;
}

/** @throws {ValueError} where the bytes are no file of a zone */
export function readZone(bytes: Uint8Array): Zone {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 44 || view.getUint32(0) !== 0x545a6966) {
    throw new ValueError("Invalid TZif file: magic not found");
  }
  const counts = (at: number) =>
    [20, 24, 28, 32, 36, 40].map((place) => view.getUint32(at + place));
  const size = (at: number, width: number) => {
    const [utc = 0, std = 0, leap = 0, times = 0, types = 0, names = 0] = counts(at);
    return 44 + times * (width + 1) + types * 6 + names + leap * (width + 4) + std + utc;
  };
  const isWide = bytes[4]! >= 0x32;
  const start = isWide ? size(0, 4) : 0;
  const width = isWide ? 8 : 4;
  const [, , , timeCount = 0, typeCount = 0, nameCount = 0] = counts(start);
  let at = start + 44;
  const times = Array.from(
    { length: timeCount },
    (_, i) => isWide ? Number(view.getBigInt64(at + i * 8)) : view.getInt32(at + i * 4),
  );
  at += timeCount * width;
  const indices = [...bytes.subarray(at, at + timeCount)];
  at += timeCount;
  const names = String.fromCharCode(
    ...bytes.subarray(at + typeCount * 6, at + typeCount * 6 + nameCount),
  );
  const kinds = Array.from({ length: typeCount }, (_, i): Kind => {
    const place = bytes[at + i * 6 + 5]!;
    return {
      offset: view.getInt32(at + i * 6),
      isSummer: bytes[at + i * 6 + 4] !== 0,
      name: names.slice(place, names.indexOf("\0", place)),
    };
  });
  const added = summers(indices, kinds);
  const all = kinds.map(({ offset, name }, i): Offset => ({ offset, name, summer: added[i]! }));
  const rest = new TextDecoder().decode(bytes.subarray(start + size(start, width))).trim();
  const offsets = indices.map((i) => all[i]!);
  const plain = kinds.findIndex(({ isSummer }) => !isSummer);
  const before = all[Math.max(plain, 0)]!;
  const local: [number[], number[]] = [[], []];
  times.forEach((time, i) => {
    const first = (i === 0 ? all[0]! : offsets[i - 1]!).offset;
    const second = offsets[i]!.offset;
    local[0].push(time + Math.max(first, second));
    local[1].push(time + Math.min(first, second));
  });
  return {
    times,
    local,
    offsets,
    before,
    after: (isWide ? readRule(rest) : null) ?? offsets.at(-1) ?? before,
  };
}
