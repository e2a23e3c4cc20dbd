/**
 * Python 2's modules: those that have another name now, and those that it did not have.
 *
 * @module
 */
import { moduleMember, moduleRow } from "../../library/mod.ts";
import type { Import, ImportFrom, Module, Node, Stmt } from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";

/** The modules of CPython 2.7's library. */
const LIBRARY: ReadonlySet<string> = new Set(
  `BaseHTTPServer Bastion CGIHTTPServer ConfigParser Cookie DocXMLRPCServer HTMLParser MimeWriter Queue
  SimpleHTTPServer SimpleXMLRPCServer SocketServer StringIO Tix Tkinter UserDict UserList UserString __builtin__
  __future__ __main__ _abcoll _multiprocessing _threading_local _winreg abc aifc anydbm argparse array ast asynchat
  asyncore atexit audiodev audioop base64 bdb binascii binhex bisect bsddb bz2 cPickle cProfile cStringIO calendar cgi
  cgitb chunk cmath cmd code codecs codeop collections colorsys commands compileall compiler contextlib cookielib copy
  copy_reg crypt csv ctypes curses datetime dbhash decimal difflib dircache dis distutils doctest dumbdbm dummy_thread
  dummy_threading email encodings errno exceptions fcntl filecmp fileinput fnmatch formatter fractions ftplib functools
  future_builtins gc genericpath getopt getpass gettext glob grp gzip hashlib heapq hmac hotshot htmlentitydefs htmllib
  httplib imaplib imghdr imp importlib imputil inspect io itertools json keyword lib2to3 linecache locale logging macpath
  mailbox mailcap marshal math md5 mhlib mimetools mimetypes mimify mmap modulefinder multifile multiprocessing mutex
  netrc new nis nntplib ntpath numbers opcode operator optparse os parser pdb pickle pickletools pipes pkgutil platform
  plistlib popen2 poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pyexpat quopri random re
  readline repr resource rexec rfc822 rlcompleter robotparser runpy sched select sets sgmllib sha shelve shlex shutil
  signal site smtpd smtplib sndhdr socket spwd sqlite3 sre ssl stat statvfs string stringprep strop struct subprocess
  sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios test textwrap this thread
  threading time timeit token tokenize trace traceback ttk tty turtle types unicodedata unittest urllib urllib2 urlparse
  user uu uuid warnings wave weakref webbrowser whichdb winsound wsgiref xdrlib xml xmllib xmlrpclib zipfile zipimport
  zlib`.split(/\s+/),
);

/** Modules that came later, in packages that Python 2 has. */
const LATER: ReadonlySet<string> = new Set(
  "collections.abc multiprocessing.shared_memory multiprocessing.context multiprocessing.resource_tracker"
    .split(" "),
);

/** Modules that have another name now. */
const RENAMED: Readonly<Record<string, string>> = {
  ConfigParser: "configparser",
  HTMLParser: "html.parser",
  Queue: "queue",
  SocketServer: "socketserver",
  StringIO: "io",
  Tkinter: "tkinter",
  __builtin__: "builtins",
  cPickle: "pickle",
  cStringIO: "io",
  copy_reg: "copyreg",
  exceptions: "builtins",
  httplib: "http.client",
  thread: "_thread",
};

/** Names of modules that are others now; null for what has its meaning elsewhere. */
const MEMBERS: Readonly<Record<string, string | null>> = {
  "itertools.izip": null,
  "itertools.imap": null,
  "itertools.ifilter": null,
  "itertools.ifilterfalse": "filterfalse",
  "itertools.izip_longest": "zip_longest",
  "os.getcwdu": "getcwd",
  "string.letters": "ascii_letters",
  "string.lowercase": "ascii_lowercase",
  "string.uppercase": "ascii_uppercase",
  "sys.maxint": "maxsize",
  "time.clock": "process_time",
};

const STRING_FUNCTIONS: ReadonlySet<string> = new Set(
  ("lower upper swapcase capitalize strip lstrip rstrip split rsplit splitfields find rfind index " +
    "rindex count replace ljust rjust center zfill expandtabs translate join joinfields atoi atol atof " +
    "maketrans").split(" "),
);

/** Whether CPython 2.7 has a module of that name. */
export function isPython2Module(name: string): boolean {
  return LIBRARY.has(name.split(".")[0]!) && !LATER.has(name);
}

/** Whether a name of a module, as `itertools.izip`, has another now, or none. */
export function isMoved(module: string, name: string): boolean {
  return Object.hasOwn(MEMBERS, `${module}.${name}`) ||
    module === "string" && STRING_FUNCTIONS.has(name);
}

/** Gives imports their names of today, and notes those of modules that Python 2 has not. */
export function renameImports(module: Module): void {
  const absent = new Set<Node>();
  for (const node of walk(module)) {
    if (node.type === "Import") renameModules(node, absent);
    else if (node.type === "ImportFrom") renameMembers(node, absent);
  }
  module.python2 = { absent };
}

function renameModules(node: Import, absent: Set<Node>): void {
  for (const alias of node.names) {
    const now = RENAMED[alias.name];
    if (!isPython2Module(alias.name)) {
      if (moduleRow(alias.name)) absent.add(alias);
    } else if (now !== undefined && moduleRow(now)) {
      alias.asname ??= alias.name;
      alias.name = now;
    }
  }
}

function renameMembers(node: ImportFrom, absent: Set<Node>): void {
  const { module } = node;
  if (module === null || node.level > 0) return;
  if (!isPython2Module(module)) {
    if (moduleRow(module)) absent.add(node);
    return;
  }
  node.names = node.names.filter((alias) => {
    const name = `${module}.${alias.name}`;
    if (module === "string" && STRING_FUNCTIONS.has(alias.name)) return false;
    if (!Object.hasOwn(MEMBERS, name)) return true;
    const now = MEMBERS[name]!;
    if (now === null) return false;
    alias.asname ??= alias.name;
    alias.name = now;
    return true;
  });
  const now = RENAMED[module];
  const row = now === undefined ? undefined : moduleRow(now);
  if (row && node.names.every(({ name }) => name === "*" || moduleMember(row, name))) {
    node.module = now!;
  }
}

/** Imports of nothing, which are left of those of names that have no home any more. */
export function isEmptyImport(node: Stmt): boolean {
  return (node.type === "Import" || node.type === "ImportFrom") && node.names.length === 0;
}
