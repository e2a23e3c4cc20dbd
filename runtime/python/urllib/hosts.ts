/**
 * Addresses of computers within addresses of the web.
 *
 * @module
 */

/** Whether a text is an IPv6 address. */
export function isIPv6(text: string): boolean {
  const [address, ...zones] = text.split("%");
  if (zones.length > 1 || zones[0] === "") return false;
  let groups = address!;
  const four = /(^|:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(groups);
  if (four) {
    const bytes = four.slice(2);
    if (bytes.some((byte) => Number(byte) > 255 || byte.length > 1 && byte.startsWith("0"))) {
      return false;
    }
    groups = `${groups.slice(0, four.index)}${four[1]}0:0`;
  }
  const halves = groups.split("::");
  if (halves.length > 2) return false;
  const parts = halves.flatMap((half) => half === "" ? [] : half.split(":"));
  if (!parts.every((part) => /^[0-9a-fA-F]{1,4}$/.test(part))) return false;
  return halves.length === 2 ? parts.length < 8 : parts.length === 8;
}
