/**
 * Python's standard library, as far as programs can be translated that use it: what each function takes, gives, and
 * whether it waits.
 *
 * @module
 */

import { atexit } from "./atexit.ts";
import { argparse } from "./argparse.ts";
import { array } from "./array.ts";
import { asyncio, asyncioSubprocess, contextvars } from "./asyncio.ts";
import { base64, binascii, hmac, struct, zlib } from "./binary.ts";
import { builtins } from "./builtins.ts";
import { bisect, collections, collectionsAbc, copy, heapq, types } from "./collections.ts";
import { csv } from "./csv.ts";
import { datetime } from "./datetime.ts";
import { decimal } from "./decimal.ts";
import { errno } from "./errno.ts";
import { fnmatch, glob, tempfile } from "./files.ts";
import { inspect } from "./inspect.ts";
import { io } from "./io.ts";
import { ipaddress } from "./ipaddress.ts";
import { importlib } from "./importlib.ts";
import { functools, itertools, operator } from "./itertools.ts";
import { json, jsonDecoder, jsonEncoder } from "./json.ts";
import {
  abc,
  contextlib,
  dataclasses,
  enumeration,
  hashlib,
  signal,
  traceback,
  typing,
  uuid,
} from "./language.ts";
import { logging } from "./logging.ts";
import { loggingHandlers } from "./logging_handlers.ts";
import { cmath, fractions, math, statistics } from "./math.ts";
import { multiprocessing, submodules } from "./multiprocessing.ts";
import { futures, futuresSubmodules } from "./concurrent.ts";
import { ctypes } from "./multiprocessing/shared_types.ts";
import { python2 } from "./python2.ts";
import { pathlib } from "./pathlib.ts";
import { pickle } from "./pickle.ts";
import { random } from "./random.ts";
import { re } from "./re.ts";
import type { AttributeRow, ClassRow, FunctionRow, ModuleRow, Row } from "./signature.ts";
import { select, selectors } from "./select.ts";
import { shutil } from "./shutil.ts";
import {
  ast,
  gc,
  getopt,
  getpass,
  keyword,
  platform,
  secrets,
  shlex,
  stat,
  timeit,
  tomllib,
} from "./small.ts";
import { socket, socketserver } from "./socket.ts";
import { STANDARD_MODULES } from "./standard_modules.ts";
import { optparse } from "./optparse.ts";
import { os, osPath, resource } from "./os.ts";
import { subprocess } from "./subprocess.ts";
import { sys, time } from "./system.ts";
import { pprint, string, textwrap } from "./text.ts";
import { lowLevel, queue, threading } from "./threading.ts";
import { tqdm } from "./tqdm.ts";
import { html, htmlEntities, htmlParser, urllibParse } from "./web.ts";
import { calendar } from "./calendar.ts";
import { difflib, graphlib } from "./comparison.ts";
import { configparser } from "./configparser.ts";
import { weakref } from "./weakref.ts";
import { numberClasses } from "./numeric_classes.ts";
import { reprlib } from "./reprlib.ts";
import { unittest, unittestAsync } from "./unittest.ts";
import { gzip, tarfile, zipfile } from "./archives.ts";
import { sqlite3 } from "./sqlite3.ts";
import { loggingConfig } from "./logging_config.ts";
import { codecs } from "./codecs.ts";
import { elementTree } from "./xml.ts";
import { zoneinfo } from "./zoneinfo.ts";
import { locale } from "./locale.ts";
import { warnings } from "./warnings.ts";

import { unicodedata } from "./unicodedata.ts";

export type {
  AttributeRow,
  CallShape,
  ClassRow,
  FunctionRow,
  ModuleRow,
  Row,
} from "./signature.ts";

const modules = new Map<string, ModuleRow>();
for (
  const row of [
    abc,
    argparse,
    array,
    asyncio,
    asyncioSubprocess,
    atexit,
    base64,
    binascii,
    bisect,
    builtins,
    cmath,
    collections,
    collectionsAbc,
    contextlib,
    contextvars,
    copy,
    csv,
    ctypes,
    dataclasses,
    datetime,
    decimal,
    enumeration,
    errno,
    fnmatch,
    fractions,
    functools,
    futures,
    ...futuresSubmodules,
    gc,
    getpass,
    glob,
    hashlib,
    heapq,
    hmac,
    importlib,
    inspect,
    io,
    ipaddress,
    itertools,
    json,
    jsonDecoder,
    jsonEncoder,
    ast,
    getopt,
    tomllib,
    keyword,
    logging,
    loggingHandlers,
    lowLevel,
    math,
    multiprocessing,
    ...submodules,
    operator,
    optparse,
    os,
    osPath,
    pathlib,
    pickle,
    platform,
    pprint,
    python2,
    queue,
    random,
    re,
    resource,
    secrets,
    select,
    selectors,
    shlex,
    shutil,
    signal,
    socket,
    socketserver,
    stat,
    statistics,
    string,
    struct,
    subprocess,
    sys,
    tempfile,
    textwrap,
    threading,
    time,
    timeit,
    tqdm,
    traceback,
    types,
    typing,
    unicodedata,
    uuid,
    html,
    htmlEntities,
    htmlParser,
    urllibParse,
    calendar,
    difflib,
    graphlib,
    configparser,
    weakref,
    warnings,
    numberClasses,
    reprlib,
    unittest,
    unittestAsync,
    gzip,
    tarfile,
    zipfile,
    sqlite3,
    loggingConfig,
    codecs,
    zoneinfo,
    elementTree,
    locale,
    zlib,
  ]
) modules.set(row.name, row);

const classes = new Map<string, ClassRow>();
const functions = new Map<string, FunctionRow>();

function enter(row: Row): void {
  if (row.kind === "function") functions.set(row.name, row);
  if (row.kind !== "class" || classes.get(row.name) === row) return;
  if (!classes.has(row.name)) classes.set(row.name, row);
  if (row.constructs) functions.set(row.constructs.name, row.constructs);
  for (const member of row.members.values()) enter(member);
}

for (const row of modules.values()) for (const member of row.members.values()) enter(member);

/** A module by its full name; undefined when the tables do not have it. */
export function moduleRow(name: string): ModuleRow | undefined {
  return modules.get(name) ?? packageRow(name);
}

/** A module that only holds others, as `concurrent`. */
function packageRow(name: string): ModuleRow | undefined {
  const prefix = `${name}.`;
  for (const known of modules.keys()) {
    if (known.startsWith(prefix)) return { kind: "module", name, members: new Map() };
  }
  return undefined;
}

/** Every module that the tables have. */
export function moduleNames(): readonly string[] {
  return [...modules.keys()].filter((name) => name !== python2.name);
}

/** Whether CPython has a module of that name, or one that it stands in. */
export function isStandardModule(name: string): boolean {
  return STANDARD_MODULES.has(name.split(".")[0]!);
}

/** A name that needs no import. */
export function builtinRow(name: string): Row | undefined {
  return builtins.members.get(name);
}

/** A class by its qualified name. */
export function classRow(name: string): ClassRow | undefined {
  return classes.get(name);
}

/** A function or method by its qualified name. */
export function functionRow(name: string): FunctionRow | undefined {
  return functions.get(name);
}

/** A class and its bases, nearest first. */
export function* lineage(row: ClassRow): IterableIterator<ClassRow> {
  yield row;
  for (const base of row.bases) {
    const found = classRow(base);
    if (found) yield* lineage(found);
  }
}

/** A member of a class or of its bases. */
export function memberRow(
  row: ClassRow,
  name: string,
): FunctionRow | AttributeRow | ClassRow | undefined {
  for (const one of lineage(row)) {
    const member = ownMember(one, name);
    if (member) return member;
  }
  return undefined;
}

/** A member of a class, without its bases. */
export function ownMember(
  row: ClassRow,
  name: string,
): FunctionRow | AttributeRow | ClassRow | undefined {
  return name === "__init__" && row.constructs ? row.constructs : row.members.get(name);
}

/** A member of a module: what stands in its table, or a submodule. */
export function moduleMember(row: ModuleRow, name: string): Row | undefined {
  return row.members.get(name) ?? moduleRow(`${row.name}.${name}`);
}

/** What `from module import *` brings. */
export function publicNames(name: string): readonly string[] {
  const row = moduleRow(name);
  return row ? [...row.members.keys()].filter((member) => /^[a-zA-Z]\w*$/.test(member)) : [];
}
