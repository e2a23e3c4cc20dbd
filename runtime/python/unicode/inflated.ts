/** Text that was deflated and written as base64. */
export function inflated(text: string): string {
  // loaded here, since few programs name characters and the module takes its time
  const { inflateRawSync } = process.getBuiltinModule("node:zlib");
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(inflateRawSync(bytes));
}
