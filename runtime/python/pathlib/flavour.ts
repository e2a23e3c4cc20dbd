/** How paths are written on each kind of system. */

/** One kind of system. */
export interface Flavour {
  /** What stands between names. */
  readonly separator: string;
  /** What may stand there as well. */
  readonly other: string | null;
  /** A path as its drive, its root, and the rest. */
  split(path: string): [drive: string, root: string, rest: string];
  /** A path with a further part, which replaces it where it begins anew. */
  join(path: string, next: string): string;
  /** A name as it is compared. */
  fold(text: string): string;
}

/** Linux, macOS and their like. */
export const posix: Flavour = {
  separator: "/",
  other: null,
  split(path) {
    // Two slashes at the beginning mean something else than one or three.
    const root = /^\/\/(?!\/)|^\/+/.exec(path)?.[0] ?? "";
    return ["", root.length === 2 ? root : root.slice(0, 1), path.slice(root.length)];
  },
  join(path, next) {
    if (next.startsWith("/")) return next;
    return path === "" || path.endsWith("/") ? path + next : `${path}/${next}`;
  },
  fold: (text) => text,
};

/** Windows. */
export const windows: Flavour = {
  separator: "\\",
  other: "/",
  split(path) {
    const text = path.replaceAll("/", "\\");
    if (text.startsWith("\\\\")) {
      const start = text.slice(0, 8).toUpperCase() === "\\\\?\\UNC\\" ? 8 : 2;
      const server = text.indexOf("\\", start);
      const share = server < 0 ? -1 : text.indexOf("\\", server + 1);
      if (share < 0) return [path, "", ""];
      return [path.slice(0, share), path[share]!, path.slice(share + 1)];
    }
    if (text.startsWith("\\")) return ["", path[0]!, path.slice(1)];
    if (text[1] === ":") {
      const isRooted = text[2] === "\\";
      return [path.slice(0, 2), isRooted ? path[2]! : "", path.slice(isRooted ? 3 : 2)];
    }
    return ["", "", path];
  },
  join(path, next) {
    let [drive, root, rest] = windows.split(path);
    const [nextDrive, nextRoot, nextRest] = windows.split(next);
    const isOther = nextDrive !== "" && windows.fold(nextDrive) !== windows.fold(drive);
    if (nextRoot !== "" || isOther) {
      if (nextDrive !== "" || drive === "") drive = nextDrive;
      [root, rest] = [nextRoot, nextRest];
    } else {
      if (nextDrive !== "") drive = nextDrive;
      if (rest !== "" && !/[\\/]$/.test(rest)) rest += "\\";
      rest += nextRest;
    }
    const isShare = rest !== "" && root === "" && drive !== "" && !/[:\\/]$/.test(drive);
    return drive + (isShare ? "\\" : root) + rest;
  },
  fold: (text) => text.toLowerCase(),
};
