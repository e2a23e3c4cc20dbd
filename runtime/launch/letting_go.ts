/** Deno's own switch between holding and not holding the event loop; it has no public name, and is found by shape. */
const holding = Object.getOwnPropertySymbols(Worker.prototype).find((symbol) =>
  symbol.description === undefined || symbol.description === ""
);

/** Whether a Worker can be there without keeping the program alive. */
export const canLetGo: boolean = holding !== undefined;

/** Has a Worker not keep the program alive, if that can be. */
export function letGoOf(worker: Worker): void {
  if (holding === undefined) return;
  (worker as unknown as Record<symbol, (hold: boolean) => void>)[holding]!(false);
}
