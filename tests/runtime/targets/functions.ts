/** Functions that are found in different ways. */

export { handedOn } from "./handed_on.ts";

export function exported(x: number): number {
  return x + 1;
}

function inside(x: number): number {
  return x + 2;
}
export { inside as renamedOutside };

/** A function that has the name of an exported one. */
export function impostor(): (x: number) => number {
  return function exported(x: number): number {
    return x + 1000;
  };
}

export default function (x: number): number {
  return x + 4;
}

export async function makeUnseen(): Promise<unknown> {
  const { Unseen } = await import("./unseen.ts");
  return new Unseen();
}

export async function makeHidden(): Promise<unknown> {
  const { Hidden } = await import("./hidden.ts");
  return new Hidden();
}

export async function makeAwaiting(): Promise<unknown> {
  const { Awaiting } = await import("./awaiting.ts");
  return new Awaiting();
}

export async function makeMoney(): Promise<unknown> {
  const { Money } = await import("./values.ts");
  return new Money(5);
}

export async function makeTemperature(): Promise<unknown> {
  const { Temperature } = await import("./temperature.ts");
  return new Temperature(20);
}

export const kit = { third: (x: number): number => x / 3 };
