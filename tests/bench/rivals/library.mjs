/**
 * Finds an npm package where this program runs: on Node.js in the folder that the runner installed it to, on Deno by its
 * `npm:` specifier. Neither shows in the module graph, so that checking and testing this repository fetch nothing.
 *
 * @module
 */
// @ts-check
import { createRequire } from "node:module";
import process from "node:process";
import { pathToFileURL } from "node:url";

/**
 * Imports a package. RIVALS, a JSON object in the environment, says from where.
 *
 * @param {string} name
 * @returns {Promise<Record<string, unknown>>}
 */
export async function load(name) {
  const { folder, versions } = JSON.parse(process.env["RIVALS"] ?? "{}");
  if ("Deno" in globalThis) return await import(`npm:${name}@${versions[name]}`);
  const path = createRequire(`${folder}/package.json`).resolve(name);
  return await import(pathToFileURL(path).href);
}
