import { type Outcome, run } from "../command.ts";

/** What a program of tests/runtime/programs/ prints, and its status; its environment is this one's and `env`. */
export function runProgram(
  name: string,
  permissions: readonly string[] = ["--allow-all"],
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const path = decodeURIComponent(new URL(`./programs/${name}`, import.meta.url).pathname);
  const flags = ["--no-check", "--no-prompt", "--quiet"];
  return run([Deno.execPath(), "run", ...flags, ...permissions, path, ...args], { env });
}
