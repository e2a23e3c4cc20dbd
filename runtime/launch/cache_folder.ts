/** The folder of all that is kept from one run to the next, where the system has such things. */
export function cacheFolder(): string {
  const { HOME = ".", LOCALAPPDATA, XDG_CACHE_HOME } = Deno.env.toObject();
  const base = Deno.build.os === "windows"
    ? LOCALAPPDATA
    : Deno.build.os === "darwin"
    ? `${HOME}/Library/Caches`
    : XDG_CACHE_HOME;
  return `${base || `${HOME}/.cache`}/manycore-multiprocessing`;
}
