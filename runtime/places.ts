/**
 * Where this package's modules lie. They are there twice: as sources, and built, in runtime/built, where few files hold
 * what hundreds of sources do. Programs load the built ones, tests mostly the sources; in one thread all are of one kind.
 * This module is part of either, so its own address tells which.
 *
 *     sources                              built
 *     mod.ts                               runtime/built/mod.js
 *     runtime/python/time.ts               runtime/built/python/time.js
 *     runtime/launch/worker_child.ts       runtime/built/launch/worker_child.js
 *     runtime/places.ts and most others    runtime/built/core.js
 *
 * @module
 */

const here = import.meta.url;
const extension = here.slice(here.lastIndexOf("."));
const isBuilt = extension === ".js";
const folder = folderOf(here);

/** The folder that a file or a folder lies in. No URL is made of it: the first one takes a fifth of a millisecond. */
function folderOf(url: string): string {
  return url.slice(0, url.lastIndexOf("/", url.length - 2) + 1);
}

/** The folder of this package's runtime. */
export const ownCode: string = isBuilt ? folderOf(folder) : folder;
/** The folder of this package. */
export const packageRoot: string = folderOf(ownCode);
/** The module that exports what the package's name stands for. */
export const mainExport: string = isBuilt ? `${folder}mod.js` : `${packageRoot}mod.ts`;

/** Where the modules lie that Python programs import. */
export const pythonFolder: string = `${folder}python/`;

/** The address of a module that a program may load by itself, from its path in runtime/. */
export function moduleAt(path: string): string {
  return folder + path + extension;
}

/** Whether a module is one of this package's. */
export function isOwn(url: string): boolean {
  return url.startsWith(ownCode) || url === mainExport;
}
