import "../../rolldown-runtime.js";
import { inheritGlobals } from "../../core.js";
// runtime/python/os/own_folder.ts
const CLONE_FS = 512;
let changed = false;
let parted = !("WorkerGlobalScope" in globalThis);
function changeFolder(path) {
	part();
	Deno.chdir(path);
	changed = true;
}
function part() {
	if (parted) return;
	parted = true;
	if (Deno.build.os !== "linux") return;
	if (Deno.permissions.querySync({ name: "ffi" }).state !== "granted") return;
	try {
		const { symbols } = Deno.dlopen("libc.so.6", { unshare: {
			parameters: ["i32"],
			result: "i32"
		} });
		symbols.unshare(CLONE_FS);
	} catch {}
}
inheritGlobals(import.meta, () => changed ? { folder: Deno.cwd() } : {}, ({ folder }) => {
	if (folder === void 0) return;
	if (Deno.cwd() !== folder) changeFolder(folder);
	changed = true;
});
export { changeFolder };
