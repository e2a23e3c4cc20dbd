import { __exportAll } from "../../rolldown-runtime.js";
import { index, nameFunctions } from "../core.js";
// runtime/python/stat.ts
var stat_exports = __exportAll({
	FILE_ATTRIBUTE_ARCHIVE: () => 32,
	FILE_ATTRIBUTE_COMPRESSED: () => FILE_ATTRIBUTE_COMPRESSED,
	FILE_ATTRIBUTE_DEVICE: () => 64,
	FILE_ATTRIBUTE_DIRECTORY: () => 16,
	FILE_ATTRIBUTE_ENCRYPTED: () => FILE_ATTRIBUTE_ENCRYPTED,
	FILE_ATTRIBUTE_HIDDEN: () => 2,
	FILE_ATTRIBUTE_INTEGRITY_STREAM: () => FILE_ATTRIBUTE_INTEGRITY_STREAM,
	FILE_ATTRIBUTE_NORMAL: () => 128,
	FILE_ATTRIBUTE_NOT_CONTENT_INDEXED: () => FILE_ATTRIBUTE_NOT_CONTENT_INDEXED,
	FILE_ATTRIBUTE_NO_SCRUB_DATA: () => FILE_ATTRIBUTE_NO_SCRUB_DATA,
	FILE_ATTRIBUTE_OFFLINE: () => FILE_ATTRIBUTE_OFFLINE,
	FILE_ATTRIBUTE_READONLY: () => 1,
	FILE_ATTRIBUTE_REPARSE_POINT: () => FILE_ATTRIBUTE_REPARSE_POINT,
	FILE_ATTRIBUTE_SPARSE_FILE: () => 512,
	FILE_ATTRIBUTE_SYSTEM: () => 4,
	FILE_ATTRIBUTE_TEMPORARY: () => 256,
	FILE_ATTRIBUTE_VIRTUAL: () => FILE_ATTRIBUTE_VIRTUAL,
	SF_APPEND: () => SF_APPEND,
	SF_ARCHIVED: () => SF_ARCHIVED,
	SF_DATALESS: () => SF_DATALESS,
	SF_FIRMLINK: () => SF_FIRMLINK,
	SF_IMMUTABLE: () => SF_IMMUTABLE,
	SF_NOUNLINK: () => SF_NOUNLINK,
	SF_RESTRICTED: () => SF_RESTRICTED,
	SF_SETTABLE: () => SF_SETTABLE,
	SF_SNAPSHOT: () => SF_SNAPSHOT,
	ST_ATIME: () => 7,
	ST_CTIME: () => 9,
	ST_DEV: () => 2,
	ST_GID: () => 5,
	ST_INO: () => 1,
	ST_MODE: () => 0,
	ST_MTIME: () => 8,
	ST_NLINK: () => 3,
	ST_SIZE: () => 6,
	ST_UID: () => 4,
	S_ENFMT: () => S_ENFMT,
	S_IEXEC: () => 64,
	S_IFBLK: () => S_IFBLK,
	S_IFCHR: () => S_IFCHR,
	S_IFDIR: () => S_IFDIR,
	S_IFDOOR: () => 0,
	S_IFIFO: () => S_IFIFO,
	S_IFLNK: () => S_IFLNK,
	S_IFMT: () => S_IFMT,
	S_IFPORT: () => 0,
	S_IFREG: () => S_IFREG,
	S_IFSOCK: () => S_IFSOCK,
	S_IFWHT: () => 0,
	S_IMODE: () => S_IMODE,
	S_IREAD: () => 256,
	S_IRGRP: () => 32,
	S_IROTH: () => 4,
	S_IRUSR: () => 256,
	S_IRWXG: () => 56,
	S_IRWXO: () => 7,
	S_IRWXU: () => 448,
	S_ISBLK: () => S_ISBLK,
	S_ISCHR: () => S_ISCHR,
	S_ISDIR: () => S_ISDIR,
	S_ISDOOR: () => S_ISDOOR,
	S_ISFIFO: () => S_ISFIFO,
	S_ISGID: () => S_ISGID,
	S_ISLNK: () => S_ISLNK,
	S_ISPORT: () => S_ISPORT,
	S_ISREG: () => S_ISREG,
	S_ISSOCK: () => S_ISSOCK,
	S_ISUID: () => S_ISUID,
	S_ISVTX: () => 512,
	S_ISWHT: () => S_ISWHT,
	S_IWGRP: () => 16,
	S_IWOTH: () => 2,
	S_IWRITE: () => 128,
	S_IWUSR: () => 128,
	S_IXGRP: () => 8,
	S_IXOTH: () => 1,
	S_IXUSR: () => 64,
	UF_APPEND: () => 4,
	UF_COMPRESSED: () => 32,
	UF_DATAVAULT: () => 128,
	UF_HIDDEN: () => UF_HIDDEN,
	UF_IMMUTABLE: () => 2,
	UF_NODUMP: () => 1,
	UF_NOUNLINK: () => 16,
	UF_OPAQUE: () => 8,
	UF_SETTABLE: () => UF_SETTABLE,
	UF_TRACKED: () => 64,
	filemode: () => filemode
});
const S_IFDIR = 16384;
const S_IFCHR = 8192;
const S_IFBLK = 24576;
const S_IFREG = 32768;
const S_IFIFO = 4096;
const S_IFLNK = 40960;
const S_IFSOCK = 49152;
const S_IFDOOR = 0;
const S_IFPORT = 0;
const S_IFWHT = 0;
const S_ISUID = 2048;
const S_ISGID = 1024;
const S_ISVTX = 512;
const S_ENFMT = 1024;
const S_IREAD = 256;
const S_IWRITE = 128;
const S_IEXEC = 64;
const S_IRWXU = 448;
const S_IRUSR = 256;
const S_IWUSR = 128;
const S_IXUSR = 64;
const S_IRWXG = 56;
const S_IRGRP = 32;
const S_IWGRP = 16;
const S_IXGRP = 8;
const S_IRWXO = 7;
const S_IROTH = 4;
const S_IWOTH = 2;
const S_IXOTH = 1;
const ST_MODE = 0;
const ST_INO = 1;
const ST_DEV = 2;
const ST_NLINK = 3;
const ST_UID = 4;
const ST_GID = 5;
const ST_SIZE = 6;
const ST_ATIME = 7;
const ST_MTIME = 8;
const ST_CTIME = 9;
const FILE_ATTRIBUTE_ARCHIVE = 32;
const FILE_ATTRIBUTE_COMPRESSED = 2048;
const FILE_ATTRIBUTE_DEVICE = 64;
const FILE_ATTRIBUTE_DIRECTORY = 16;
const FILE_ATTRIBUTE_ENCRYPTED = 16384;
const FILE_ATTRIBUTE_HIDDEN = 2;
const FILE_ATTRIBUTE_INTEGRITY_STREAM = 32768;
const FILE_ATTRIBUTE_NORMAL = 128;
const FILE_ATTRIBUTE_NOT_CONTENT_INDEXED = 8192;
const FILE_ATTRIBUTE_NO_SCRUB_DATA = 131072;
const FILE_ATTRIBUTE_OFFLINE = 4096;
const FILE_ATTRIBUTE_READONLY = 1;
const FILE_ATTRIBUTE_REPARSE_POINT = 1024;
const FILE_ATTRIBUTE_SPARSE_FILE = 512;
const FILE_ATTRIBUTE_SYSTEM = 4;
const FILE_ATTRIBUTE_TEMPORARY = 256;
const FILE_ATTRIBUTE_VIRTUAL = 65536;
const SF_APPEND = 262144;
const SF_ARCHIVED = 65536;
const SF_DATALESS = 1073741824;
const SF_FIRMLINK = 8388608;
const SF_IMMUTABLE = 131072;
const SF_NOUNLINK = 1048576;
const SF_RESTRICTED = 524288;
const SF_SETTABLE = 4294901760;
const SF_SNAPSHOT = 2097152;
const UF_APPEND = 4;
const UF_COMPRESSED = 32;
const UF_DATAVAULT = 128;
const UF_HIDDEN = 32768;
const UF_IMMUTABLE = 2;
const UF_NODUMP = 1;
const UF_NOUNLINK = 16;
const UF_OPAQUE = 8;
const UF_SETTABLE = 65535;
const UF_TRACKED = 64;
function S_IFMT(mode) {
	return Number(index(mode)) & 61440;
}
function S_IMODE(mode) {
	return Number(index(mode)) & 4095;
}
function S_ISDIR(mode) {
	return S_IFMT(mode) === S_IFDIR;
}
function S_ISCHR(mode) {
	return S_IFMT(mode) === S_IFCHR;
}
function S_ISBLK(mode) {
	return S_IFMT(mode) === S_IFBLK;
}
function S_ISREG(mode) {
	return S_IFMT(mode) === S_IFREG;
}
function S_ISFIFO(mode) {
	return S_IFMT(mode) === S_IFIFO;
}
function S_ISLNK(mode) {
	return S_IFMT(mode) === S_IFLNK;
}
function S_ISSOCK(mode) {
	return S_IFMT(mode) === S_IFSOCK;
}
function S_ISDOOR(_mode) {
	return false;
}
function S_ISPORT(_mode) {
	return false;
}
function S_ISWHT(_mode) {
	return false;
}
const KINDS = new Map([
	[S_IFLNK, "l"],
	[S_IFSOCK, "s"],
	[S_IFREG, "-"],
	[S_IFBLK, "b"],
	[S_IFDIR, "d"],
	[S_IFCHR, "c"],
	[S_IFIFO, "p"]
]);
function filemode(mode) {
	const bits = Number(index(mode));
	let text = KINDS.get(S_IFMT(bits)) ?? "?";
	for (const [shift, special, letter] of [
		[
			6,
			S_ISUID,
			"s"
		],
		[
			3,
			S_ISGID,
			"s"
		],
		[
			0,
			512,
			"t"
		]
	]) {
		const rights = bits >> shift;
		const runs = (rights & 1) !== 0;
		text += (rights & 4 ? "r" : "-") + (rights & 2 ? "w" : "-");
		text += bits & special ? runs ? letter : letter.toUpperCase() : runs ? "x" : "-";
	}
	return text;
}
nameFunctions(stat_exports);
export { FILE_ATTRIBUTE_ARCHIVE, FILE_ATTRIBUTE_COMPRESSED, FILE_ATTRIBUTE_DEVICE, FILE_ATTRIBUTE_DIRECTORY, FILE_ATTRIBUTE_ENCRYPTED, FILE_ATTRIBUTE_HIDDEN, FILE_ATTRIBUTE_INTEGRITY_STREAM, FILE_ATTRIBUTE_NORMAL, FILE_ATTRIBUTE_NOT_CONTENT_INDEXED, FILE_ATTRIBUTE_NO_SCRUB_DATA, FILE_ATTRIBUTE_OFFLINE, FILE_ATTRIBUTE_READONLY, FILE_ATTRIBUTE_REPARSE_POINT, FILE_ATTRIBUTE_SPARSE_FILE, FILE_ATTRIBUTE_SYSTEM, FILE_ATTRIBUTE_TEMPORARY, FILE_ATTRIBUTE_VIRTUAL, SF_APPEND, SF_ARCHIVED, SF_DATALESS, SF_FIRMLINK, SF_IMMUTABLE, SF_NOUNLINK, SF_RESTRICTED, SF_SETTABLE, SF_SNAPSHOT, ST_ATIME, ST_CTIME, ST_DEV, ST_GID, ST_INO, ST_MODE, ST_MTIME, ST_NLINK, ST_SIZE, ST_UID, S_ENFMT, S_IEXEC, S_IFBLK, S_IFCHR, S_IFDIR, S_IFDOOR, S_IFIFO, S_IFLNK, S_IFMT, S_IFPORT, S_IFREG, S_IFSOCK, S_IFWHT, S_IMODE, S_IREAD, S_IRGRP, S_IROTH, S_IRUSR, S_IRWXG, S_IRWXO, S_IRWXU, S_ISBLK, S_ISCHR, S_ISDIR, S_ISDOOR, S_ISFIFO, S_ISGID, S_ISLNK, S_ISPORT, S_ISREG, S_ISSOCK, S_ISUID, S_ISVTX, S_ISWHT, S_IWGRP, S_IWOTH, S_IWRITE, S_IWUSR, S_IXGRP, S_IXOTH, S_IXUSR, UF_APPEND, UF_COMPRESSED, UF_DATAVAULT, UF_HIDDEN, UF_IMMUTABLE, UF_NODUMP, UF_NOUNLINK, UF_OPAQUE, UF_SETTABLE, UF_TRACKED, filemode };
