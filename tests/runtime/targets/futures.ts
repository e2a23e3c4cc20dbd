/** What executors run. */

export function square(x: number): number {
  return x * x;
}

export function add(a: number, b: number): number {
  return a + b;
}

export function divide(a: number, b: number): number {
  if (b === 0) throw new RangeError("division by zero");
  return a / b;
}

export function failWith(why: string): never {
  throw new RangeError(why);
}

export function die(): void {
  Deno.exit(3);
}

export function pid(_x: number): string {
  return `${Deno.pid} ${Deno.readLinkSync("/proc/thread-self")}`;
}

let what = "";

export function note(text: string): void {
  what = text;
}

export function noted(): string {
  return what;
}
