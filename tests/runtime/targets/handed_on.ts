export function handedOn(x: number): number {
  return x + 3;
}
