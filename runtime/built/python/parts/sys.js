import { __exportAll } from "../../rolldown-runtime.js";
import { OverflowError, TypeError, ValueError, inheritGlobals } from "../../core.js";
import { ByteArray, Complex, Float, FrozenSet, Range, asTuple, bitLengthOf, callMethod, callable$1 as callable, codePoints, digitLimit, excepthook, exception as exception$1, hasattr, hooks, index, isFloat, isInt, isTuple, makeOnDemand, nameFunctions, originalStreams, print, repr, streams, toFloat, toNumber, tracebackOf, tupleFrom, typeName, unraisablehook } from "../core.js";
import { chooseInterpreter, interpreter } from "../../small.js";
import { argv as argv$1, exit, modules, origArgv, path } from "./logging2.js";
import { floatInfo, hashInfo, hexversion, intInfo, version, versionInfo, version_exports } from "./sys2.js";
import { StructSequence } from "./datetime4.js";
// runtime/python/sys/limits.ts
var limits_exports = __exportAll({
	getIntMaxStrDigits: () => getIntMaxStrDigits,
	getrecursionlimit: () => getrecursionlimit,
	getswitchinterval: () => getswitchinterval,
	setIntMaxStrDigits: () => setIntMaxStrDigits,
	setrecursionlimit: () => setrecursionlimit,
	setswitchinterval: () => setswitchinterval
});
let recursionLimit = 1e3;
let switchInterval = .005;
inheritGlobals(import.meta, () => recursionLimit === 1e3 && switchInterval === .005 && digitLimit.most === 4300 ? {} : { limits: [
	recursionLimit,
	switchInterval,
	digitLimit.most
] }, ({ limits }) => {
	if (limits) [recursionLimit, switchInterval, digitLimit.most] = limits;
});
function getrecursionlimit() {
	return recursionLimit;
}
function setrecursionlimit(limit) {
	const wanted = Number(index(limit));
	if (wanted < 1) throw new ValueError("recursion limit must be greater or equal than 1");
	if (wanted > 2147483647) throw new OverflowError("Python int too large to convert to C int");
	recursionLimit = wanted;
}
function getswitchinterval() {
	return toFloat(switchInterval);
}
function setswitchinterval(interval) {
	const wanted = toNumber(interval);
	if (wanted <= 0) throw new ValueError("switch interval must be strictly positive");
	switchInterval = wanted;
}
function getIntMaxStrDigits() {
	return digitLimit.most;
}
function setIntMaxStrDigits(maxdigits) {
	const wanted = Number(index(maxdigits));
	if (wanted !== 0 && wanted < 640) throw new ValueError("maxdigits must be 0 or larger than 640");
	digitLimit.most = wanted;
}
const stdlibModuleNames = new FrozenSet(`
  __future__ _abc _aix_support _android_support _ast _asyncio _bisect _blake2 _bz2 _codecs _codecs_cn _codecs_hk
  _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc _colorize _compat_pickle
  _compression _contextvars _csv _ctypes _curses _curses_panel _datetime _dbm _decimal _elementtree
  _frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq _imp _interpchannels
  _interpqueues _interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase _md5 _multibytecodec
  _multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped _pickle _posixshmem
  _posixsubprocess _py_abc _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random _scproxy _sha1 _sha2
  _sha3 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct
  _suggestions _symtable _sysconfig _thread _threading_local _tkinter _tokenize _tracemalloc _typing _uuid
  _warnings _weakref _weakrefset _winapi _wmi _zoneinfo abc antigravity argparse array ast asyncio atexit base64
  bdb binascii bisect builtins bz2 cProfile calendar cmath cmd code codecs codeop collections colorsys
  compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime
  dbm decimal difflib dis doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput
  fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq
  hmac html http idlelib imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging
  lzma mailbox marshal math mimetypes mmap modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path
  numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix
  posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re
  readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site
  smtplib socket socketserver sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep
  struct subprocess symtable sys sysconfig syslog tabnanny tarfile tempfile termios textwrap this threading time
  timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing
  unicodedata unittest urllib uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xml xmlrpc
  zipapp zipfile zipimport zlib zoneinfo
`.trim().split(/\s+/));
// runtime/python/sys/size.ts
function sizeOfText(text) {
	let widest = 0;
	const points = codePoints(text);
	for (const point of points) widest = Math.max(widest, point.codePointAt(0));
	if (widest < 128) return 41 + points.length;
	if (widest < 256) return 57 + points.length;
	return widest < 65536 ? 58 + 2 * points.length : 60 + 4 * points.length;
}
function sizeOfDict(count) {
	if (count === 0) return 64;
	let slots = 8;
	while (Math.floor(slots * 2 / 3) < count) slots *= 2;
	return 96 + slots * (slots <= 128 ? 1 : slots <= 32768 ? 2 : 4) + Math.floor(slots * 2 / 3) * 24 - (slots === 8 ? 40 : 0);
}
function sizeOfSet(count) {
	if (count <= 4) return 216;
	let slots = 8;
	while (slots * 3 <= count * 5) slots *= 4;
	return 200 + slots * 16;
}
function getsizeof(object, _default) {
	if (object == null) return 16;
	if (isFloat(object) || object instanceof Float) return 24;
	if (isInt(object)) return 24 + 4 * Math.max(1, Math.ceil(bitLengthOf(BigInt(object)) / 30));
	if (typeof object === "string") return sizeOfText(object);
	if (object instanceof Complex) return 32;
	if (Array.isArray(object)) return isTuple(object) ? 40 + 8 * object.length : 56 + 8 * object.length;
	if (object instanceof Map) return sizeOfDict(object.size);
	if (object instanceof Set) return sizeOfSet(object.size);
	if (object instanceof ByteArray) return 57 + object.length;
	if (object instanceof Uint8Array) return 33 + object.length;
	if (object instanceof Range) return 48;
	if (typeof object === "function") return 160;
	if (hasattr(object, "__sizeof__")) return callMethod(object, "__sizeof__", []);
	return 48;
}
// runtime/python/sys/streams.ts
let stdin = streams.stdin;
let stdout = streams.stdout;
let stderr = streams.stderr;
const __stdin__ = originalStreams.stdin;
const __stdout__ = originalStreams.stdout;
const __stderr__ = originalStreams.stderr;
Object.defineProperties(streams, {
	stdin: {
		enumerable: true,
		get: () => stdin,
		set: (stream) => {
			stdin = stream;
		}
	},
	stdout: {
		enumerable: true,
		get: () => stdout,
		set: (stream) => {
			stdout = stream;
		}
	},
	stderr: {
		enumerable: true,
		get: () => stderr,
		set: (stream) => {
			stderr = stream;
		}
	}
});
// runtime/python/sys.ts
var sys_exports = __exportAll({
	__stderr__: () => __stderr__,
	__stdin__: () => __stdin__,
	__stdout__: () => __stdout__,
	_isGilEnabled: () => _isGilEnabled,
	abiflags: () => "",
	addaudithook: () => addaudithook,
	apiVersion: () => apiVersion,
	argv: () => argv,
	audit: () => audit,
	basePrefix: () => basePrefix,
	builtinModuleNames: () => builtinModuleNames,
	byteorder: () => byteorder,
	copyright: () => copyright,
	displayhook: () => displayhook,
	dontWriteBytecode: () => true,
	excInfo: () => excInfo,
	excepthook: () => excepthook,
	exception: () => exception,
	execPrefix: () => execPrefix,
	exit: () => exit,
	flags: () => flags,
	floatInfo: () => floatInfo,
	floatReprStyle: () => floatReprStyle,
	getIntMaxStrDigits: () => getIntMaxStrDigits,
	getallocatedblocks: () => getallocatedblocks,
	getdefaultencoding: () => getdefaultencoding,
	getfilesystemencodeerrors: () => getfilesystemencodeerrors,
	getfilesystemencoding: () => getfilesystemencoding,
	getprofile: () => getprofile,
	getrecursionlimit: () => getrecursionlimit,
	getrefcount: () => getrefcount,
	getsizeof: () => getsizeof,
	getswitchinterval: () => getswitchinterval,
	gettrace: () => gettrace,
	hashInfo: () => hashInfo,
	hexversion: () => hexversion,
	implementation: () => implementation,
	intInfo: () => intInfo,
	intern: () => intern,
	isFinalizing: () => isFinalizing,
	maxsize: () => maxsize,
	maxunicode: () => maxunicode,
	modules: () => modules,
	origArgv: () => origArgv,
	path: () => path,
	platform: () => platform,
	platlibdir: () => "lib",
	prefix: () => prefix,
	pycachePrefix: () => null,
	setIntMaxStrDigits: () => setIntMaxStrDigits,
	setprofile: () => setprofile,
	setrecursionlimit: () => setrecursionlimit,
	setswitchinterval: () => setswitchinterval,
	settrace: () => settrace,
	stderr: () => stderr,
	stdin: () => stdin,
	stdlibModuleNames: () => stdlibModuleNames,
	stdout: () => stdout,
	sys: () => sys,
	threadInfo: () => threadInfo,
	unraisablehook: () => unraisablehook,
	version: () => version,
	versionInfo: () => versionInfo,
	warnoptions: () => warnoptions
});
let argv = argv$1;
const given = [...argv];
inheritGlobals(import.meta, () => {
	const isSame = argv.length === given.length && argv.every((arg, i) => arg === given[i]);
	const names = [
		"stdin",
		"stdout",
		"stderr"
	].filter((name) => streams[name] !== originalStreams[name]);
	return {
		...isSame ? {} : { args: [...argv] },
		...names.length === 0 ? {} : { put: Object.fromEntries(names.map((name) => [name, streams[name]])) }
	};
}, ({ args = given, put = {} }) => {
	argv.splice(0, argv.length, ...args);
	Object.assign(streams, put);
});
const platform = Deno.build.os === "windows" ? "win32" : Deno.build.os;
const maxsize = 9223372036854775807n;
const maxunicode = 1114111;
const byteorder = "little";
const apiVersion = 1013;
const copyright = "Copyright (c) Python Software Foundation and contributors.";
const prefix = "/usr";
const basePrefix = "/usr";
const execPrefix = "/usr";
const dontWriteBytecode = true;
const warnoptions = [];
const builtinModuleNames = tupleFrom([
	"builtins",
	"itertools",
	"math",
	"sys",
	"time"
]);
var Flags = class extends StructSequence {
	static __module__ = "sys";
	static __name__ = "flags";
	fieldNames() {
		return [
			"debug",
			"inspect",
			"interactive",
			"optimize",
			"dont_write_bytecode",
			"no_user_site",
			"no_site",
			"ignore_environment",
			"verbose"
		];
	}
	get optimize() {
		return 0;
	}
	get interactive() {
		return 0;
	}
};
const flags = new Flags(...[
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0
]);
const implementation = {
	name: "cpython",
	version: versionInfo,
	hexversion,
	cacheTag: "cpython-313"
};
function getdefaultencoding() {
	return "utf-8";
}
function getfilesystemencoding() {
	return "utf-8";
}
function getfilesystemencodeerrors() {
	return "surrogateescape";
}
function displayhook(value) {
	if (value !== null && value !== void 0) print(repr(value));
}
function getallocatedblocks() {
	return Math.ceil(Deno.memoryUsage().heapUsed / 64);
}
function audit(event, ...args) {
	for (const hook of auditHooks) hook(event, tupleFrom(args));
}
const auditHooks = [];
function addaudithook(hook) {
	auditHooks.push(callable(hook));
}
function gettrace() {
	return null;
}
function getprofile() {
	return null;
}
const abiflags = "";
const platlibdir = "lib";
const pycachePrefix = null;
var ThreadInfo = class extends StructSequence {
	static __module__ = "sys";
	static __name__ = "thread_info";
	fieldNames() {
		return [
			"name",
			"lock",
			"version"
		];
	}
	get name() {
		return "pthread";
	}
	get lock() {
		return "semaphore";
	}
	get version() {
		return null;
	}
};
const threadInfo = new ThreadInfo(...[
	"pthread",
	"semaphore",
	null
]);
function intern(string) {
	if (typeof string !== "string") throw new TypeError(`intern() argument must be str, not ${typeName(string)}`);
	return string;
}
function getrefcount(_object) {
	return 2;
}
function isFinalizing() {
	return false;
}
function _isGilEnabled() {
	return true;
}
function settrace(_tracefunc) {}
function setprofile(_profilefunc) {}
function exception(error) {
	return error == null ? null : exception$1(error);
}
function excInfo(error) {
	const found = exception(error);
	return asTuple([
		found === null ? null : found.constructor,
		found,
		found && tracebackOf(found)
	]);
}
const floatReprStyle = "short";
const members = {
	...limits_exports,
	...version_exports,
	__displayhook__: displayhook,
	__excepthook__: excepthook,
	__unraisablehook__: unraisablehook,
	abiflags: "",
	addaudithook,
	audit,
	displayhook,
	getallocatedblocks,
	getfilesystemencodeerrors,
	getprofile,
	gettrace,
	platlibdir: "lib",
	pycachePrefix: null,
	threadInfo,
	_isGilEnabled,
	__stderr__,
	__stdin__,
	__stdout__,
	apiVersion,
	basePrefix,
	builtinModuleNames,
	byteorder,
	copyright,
	dontWriteBytecode: true,
	excInfo,
	exception,
	execPrefix,
	floatReprStyle,
	exit,
	flags,
	getdefaultencoding,
	getfilesystemencoding,
	getrefcount,
	getsizeof,
	implementation,
	intern,
	isFinalizing,
	maxsize,
	maxunicode,
	modules,
	origArgv,
	platform,
	prefix,
	setprofile,
	settrace,
	stdlibModuleNames,
	unraisablehook,
	warnoptions
};
const sys = Object.defineProperties({
	...members,
	path
}, {
	argv: {
		enumerable: true,
		get: () => argv,
		set: (value) => {
			argv = value;
		}
	},
	executable: {
		enumerable: true,
		get: interpreter,
		set: (path) => {
			chooseInterpreter(path);
		}
	},
	excepthook: {
		enumerable: true,
		get: () => hooks.excepthook,
		set: (hook) => {
			hooks.excepthook = hook;
		}
	},
	stdin: {
		enumerable: true,
		get: () => streams.stdin,
		set: (stream) => {
			streams.stdin = stream;
		}
	},
	stdout: {
		enumerable: true,
		get: () => streams.stdout,
		set: (stream) => {
			streams.stdout = stream;
		}
	},
	stderr: {
		enumerable: true,
		get: () => streams.stderr,
		set: (stream) => {
			streams.stderr = stream;
		}
	}
});
nameFunctions(sys_exports);
makeOnDemand("sys", sys, { executable: interpreter });
export { __stderr__, __stdin__, __stdout__, _isGilEnabled, abiflags, addaudithook, apiVersion, argv, audit, basePrefix, builtinModuleNames, byteorder, copyright, displayhook, dontWriteBytecode, excInfo, exception, execPrefix, flags, floatReprStyle, getIntMaxStrDigits, getallocatedblocks, getdefaultencoding, getfilesystemencodeerrors, getfilesystemencoding, getprofile, getrecursionlimit, getrefcount, getsizeof, getswitchinterval, gettrace, implementation, intern, isFinalizing, maxsize, maxunicode, platform, platlibdir, prefix, pycachePrefix, setIntMaxStrDigits, setprofile, setrecursionlimit, setswitchinterval, settrace, stderr, stdin, stdlibModuleNames, stdout, sys, sys_exports, threadInfo, warnoptions };
