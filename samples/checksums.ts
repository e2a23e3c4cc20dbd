/**
 * Checksums of files, a worker per core: results come as they are ready, and a file that cannot be read costs only its
 * own task.
 */
import { Pool } from "@manycore/multiprocessing";

/** The SHA-256 of a file, in hexadecimal. */
export async function checksum(path: string): Promise<string> {
  const bytes = await Deno.readFile(new URL(path, import.meta.url));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return hash.toHex();
}

/** What to print for one file. */
export async function describe(path: string): Promise<string> {
  try {
    return `${(await checksum(path)).length * 4}-bit checksum of ${path}`;
  } catch (error) {
    return `${path}: ${error instanceof Error ? error.name : error}`;
  }
}

if (import.meta.main) {
  const paths = ["bank.py", "pi.py", "no-such-file.txt", "primes.py"];
  await using pool = new Pool(2);

  for await (const line of pool.imap(describe, paths)) console.log(line);

  // Without a catch of its own the error travels: the same class and message, and the worker's stack as its cause.
  try {
    await pool.map(checksum, paths);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(`map stopped by ${error.name}, the cause is ${error.cause ? "kept" : "lost"}`);
  }
  console.log(
    `${await pool.apply(checksum, ["pi.py"]) === await checksum("pi.py")}: the pool works on`,
  );
}
