/**
 * What Deno declares beside the language and the signatures of this package mention.
 *
 * @module
 */
export const AMBIENT = `
interface ImportMeta {
  readonly main: boolean;
  readonly url: string;
  readonly filename?: string;
  readonly dirname?: string;
  resolve(specifier: string): string;
}
interface EventTarget {
  addEventListener(type: string, listener: (event: Event) => void, options?: unknown): void;
  removeEventListener(type: string, listener: (event: Event) => void, options?: unknown): void;
  dispatchEvent(event: Event): boolean;
}
interface Event {
  readonly type: string;
}
interface AbortSignal extends EventTarget {
  readonly aborted: boolean;
  readonly reason: unknown;
  onabort: ((event: Event) => void) | null;
  throwIfAborted(): void;
}
interface URL {
  readonly href: string;
  readonly pathname: string;
  readonly protocol: string;
  toString(): string;
}
declare const URL: { new (url: string | URL, base?: string | URL): URL };
`;
