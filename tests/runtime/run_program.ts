/** What a program of tests/runtime/programs/ prints, and its status; its environment is this one's and `env`. */
export async function runProgram(
  name: string,
  permissions: readonly string[] = ["--allow-all"],
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<{ stdout: string; stderr: string; code: number }> {
  const path = decodeURIComponent(new URL(`./programs/${name}`, import.meta.url).pathname);
  const { stdout, stderr, code } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-check", "--no-prompt", "--quiet", ...permissions, path, ...args],
    env: { NO_COLOR: "1", ...env },
    stdin: "null",
  }).output();
  const text = new TextDecoder();
  return { stdout: text.decode(stdout), stderr: text.decode(stderr), code };
}
