await Promise.resolve();

export class Awaiting {}
