/** A module that cannot be loaded. */

export function neverCalled(): void {}

throw new RangeError("at import");
