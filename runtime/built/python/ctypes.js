/* @ts-self-types="../../../runtime/python/ctypes.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { nameBuiltins, nameClasses, typeName } from "./core.js";
import { TypeError, ValueError } from "../core.js";
import { CArray, CData, Structure, Union, alignment, arrayOf, c_bool, c_byte, c_char, c_char_p, c_double, c_float, c_int, c_int16, c_int32, c_int64, c_int8, c_long, c_longdouble, c_longlong, c_short, c_size_t, c_ssize_t, c_time_t, c_ubyte, c_uint, c_uint16, c_uint32, c_uint64, c_uint8, c_ulong, c_ulonglong, c_ushort, c_void_p, c_wchar, c_wchar_p, sizeof } from "../main.js";
// runtime/python/ctypes.ts
var ctypes_exports = __exportAll({
	Array: () => CArray,
	Structure: () => Structure,
	Union: () => Union,
	alignment: () => alignment,
	cBool: () => c_bool,
	cByte: () => c_byte,
	cChar: () => c_char,
	cCharP: () => c_char_p,
	cDouble: () => c_double,
	cFloat: () => c_float,
	cInt: () => c_int,
	cInt16: () => c_int16,
	cInt32: () => c_int32,
	cInt64: () => c_int64,
	cInt8: () => c_int8,
	cLong: () => c_long,
	cLongdouble: () => c_longdouble,
	cLonglong: () => c_longlong,
	cShort: () => c_short,
	cSizeT: () => c_size_t,
	cSsizeT: () => c_ssize_t,
	cTimeT: () => c_time_t,
	cUbyte: () => c_ubyte,
	cUint: () => c_uint,
	cUint16: () => c_uint16,
	cUint32: () => c_uint32,
	cUint64: () => c_uint64,
	cUint8: () => c_uint8,
	cUlong: () => c_ulong,
	cUlonglong: () => c_ulonglong,
	cUshort: () => c_ushort,
	cVoidP: () => c_void_p,
	cWchar: () => c_wchar,
	cWcharP: () => c_wchar_p,
	createStringBuffer: () => createStringBuffer,
	createUnicodeBuffer: () => createUnicodeBuffer,
	sizeof: () => sizeof
});
Object.defineProperty(CData.prototype, "__hash__", { value() {
	throw new TypeError("unhashable type");
} });
function bufferSize(init, length, size) {
	if (typeof size === "number") return size;
	if (length !== void 0) return length + 1;
	if (typeof init === "number") return init;
	throw new TypeError(typeName(init));
}
function createStringBuffer(init, size) {
	const length = init instanceof Uint8Array ? init.length : void 0;
	const buffer = new (arrayOf("c", bufferSize(init, length, size)))();
	if (init instanceof Uint8Array) {
		if (init.length > buffer.length) throw new ValueError("byte string too long");
		buffer.value = init;
	}
	return buffer;
}
function createUnicodeBuffer(init, size) {
	const length = typeof init === "string" ? Array.from(init).length : void 0;
	const buffer = new (arrayOf("u", bufferSize(init, length, size)))();
	if (typeof init === "string") buffer.value = init;
	return buffer;
}
nameBuiltins({
	create_string_buffer: createStringBuffer,
	create_unicode_buffer: createUnicodeBuffer
});
nameClasses(ctypes_exports, "_ctypes");
export { CArray as Array, Structure, Union, alignment, c_bool as cBool, c_byte as cByte, c_char as cChar, c_char_p as cCharP, c_double as cDouble, c_float as cFloat, c_int as cInt, c_int16 as cInt16, c_int32 as cInt32, c_int64 as cInt64, c_int8 as cInt8, c_long as cLong, c_longdouble as cLongdouble, c_longlong as cLonglong, c_short as cShort, c_size_t as cSizeT, c_ssize_t as cSsizeT, c_time_t as cTimeT, c_ubyte as cUbyte, c_uint as cUint, c_uint16 as cUint16, c_uint32 as cUint32, c_uint64 as cUint64, c_uint8 as cUint8, c_ulong as cUlong, c_ulonglong as cUlonglong, c_ushort as cUshort, c_void_p as cVoidP, c_wchar as cWchar, c_wchar_p as cWcharP, createStringBuffer, createUnicodeBuffer, sizeof };
