/** A module whose loading never ends. */

export function neverCalled(): void {}

await new Promise(() => setInterval(() => {}, 2 ** 30));
