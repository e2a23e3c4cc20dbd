import "../../rolldown-runtime.js";
import { bytesLike, index, nodeModule } from "../core.js";
// runtime/python/binascii/crc.ts
function crc32(data, crc = 0) {
	return nodeModule("node:zlib").crc32(bytesLike(data), Number(BigInt.asUintN(32, BigInt(index(crc)))));
}
function crcHqx(data, crc) {
	let value = Number(BigInt.asUintN(16, BigInt(index(crc))));
	for (const byte of bytesLike(data)) {
		value ^= byte << 8;
		for (let bit = 0; bit < 8; bit++) value = (value & 32768 ? value << 1 ^ 4129 : value << 1) & 65535;
	}
	return value;
}
export { crc32, crcHqx };
