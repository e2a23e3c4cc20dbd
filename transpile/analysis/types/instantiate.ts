/**
 * From the words of the library's tables to types.
 *
 * @module
 */

import { classRow, lineage } from "../../library/mod.ts";
import type { ClassRow, Row } from "../../library/signature.ts";
import { parseType, type StubType } from "../../library/stub.ts";
import { Cell } from "./cell.ts";
import type { Source } from "../nodes.ts";
import type { State } from "../state.ts";
import {
  BOOL,
  BYTEARRAY,
  BYTES,
  CollectionType,
  COMPLEX,
  DictType,
  ELLIPSIS,
  FLOAT,
  INFINITE,
  INT,
  int,
  type IntType,
  LibraryInstanceType,
  NEVER,
  NONE,
  NOTIMPLEMENTED,
  STR,
  type Type,
  UNKNOWN,
} from "./types.ts";

/** What type parameters stand for; those of a mutable receiver have the cell in which values are stored. */
export type Bindings = Map<string, { type: Type; readonly cell: Cell | null }>;

const PLAIN: Readonly<Record<string, Type>> = {
  bool: BOOL,
  bytearray: BYTEARRAY,
  bytes: BYTES,
  complex: COMPLEX,
  ellipsis: ELLIPSIS,
  float: FLOAT,
  infinity: INFINITE,
  int: INT,
  never: NEVER,
  None: NONE,
  notimplemented: NOTIMPLEMENTED,
  str: STR,
};

/** How the result of a call iterates. */
export interface Iterates {
  readonly blocks: boolean;
  readonly sources: readonly Source[];
}

const STILL: Iterates = { blocks: false, sources: [] };

/** Makes the types that stubs say, for one call or one attribute. */
export class Instantiation {
  #count = 0;

  constructor(
    readonly state: State,
    /** The node for which containers are made: the same containers each time. */
    readonly key: object,
    readonly bindings: Bindings,
    readonly self: Type | null,
    readonly iterates: Iterates = STILL,
    /** Tells apart what is made for the same node. */
    readonly prefix: string = "",
  ) {}

  type(stub: StubType): Type {
    switch (stub.kind) {
      case "any":
      case "callable":
        return UNKNOWN;
      case "variable":
        return this.bindings.get(stub.name)?.type ?? NEVER;
      case "int":
        return int(stub.low, stub.high);
      case "union":
        return this.state.lattice.joinAll(stub.members.map((member) => this.type(member)));
      case "named":
        return this.#named(stub.name, stub.parameters, stub.open);
    }
  }

  #slot(name: string): string {
    return `${this.prefix}${name} ${this.#count++}`;
  }

  #cell(name: string, type: Type): Cell {
    const holder = this.state.fresh(
      this.key,
      this.#slot(name),
      () => new CollectionType("list", new Cell(NEVER)),
    );
    this.state.lattice.add(holder.cell, type);
    return holder.cell;
  }

  #named(name: string, parameters: readonly StubType[], open: boolean): Type {
    const plain = PLAIN[name];
    if (plain) return plain;
    const types = parameters.map((parameter) => this.type(parameter));
    const first = types[0] ?? UNKNOWN;
    switch (name) {
      case "Self":
        return this.self ?? UNKNOWN;
      case "list":
      case "set":
      case "frozenset": {
        const cell = this.#cell(name, first);
        return this.state.fresh(this.key, this.#slot("="), () => new CollectionType(name, cell));
      }
      case "dict":
      case "Mapping": {
        const key = this.#cell("key", first);
        const value = this.#cell("value", types[1] ?? UNKNOWN);
        return this.state.fresh(this.key, this.#slot("="), () => new DictType(key, value));
      }
      case "tuple":
        return open
          ? { kind: "tuple", items: [], rest: first }
          : { kind: "tuple", items: types, rest: null };
      case "Iterable":
      case "Iterator":
      case "Generator":
        return { kind: "iterator", item: first, ...this.iterates };
      case "range":
        return { kind: "range", item: INT };
      case "type":
        return UNKNOWN;
    }
    const row = classRow(name);
    if (!row) return UNKNOWN;
    const cells = row.parameters.map((parameter, i) => this.#cell(parameter, types[i] ?? UNKNOWN));
    return this.state.fresh(
      this.key,
      this.#slot(name),
      () => new LibraryInstanceType(row.name, cells),
    );
  }
}

/** The class row that describes values of a type; undefined for types of the program. */
export function rowOfType(type: Type): ClassRow | undefined {
  switch (type.kind) {
    case "int":
    case "bool":
    case "float":
    case "complex":
    case "str":
    case "bytes":
    case "bytearray":
    case "list":
    case "tuple":
    case "set":
    case "frozenset":
    case "dict":
    case "range":
    case "iterator":
      return classRow(type.kind);
    case "libraryInstance":
      return classRow(type.name);
    default:
      return undefined;
  }
}

/** What the type parameters of a receiver's class stand for. */
export function bindingsOf(state: State, type: Type): Bindings {
  const bindings: Bindings = new Map();
  const bind = (name: string, cell: Cell) => bindings.set(name, { type: cell.type, cell });
  const plain = (name: string, bound: Type) => bindings.set(name, { type: bound, cell: null });
  if (type instanceof CollectionType) bind("T", type.cell);
  else if (type instanceof DictType) {
    bind("K", type.keyCell);
    bind("V", type.valueCell);
  } else if (type instanceof LibraryInstanceType) {
    classRow(type.name)?.parameters.forEach((name, i) => {
      const cell = type.cells[i];
      if (cell) bind(name, cell);
    });
  } else if (type.kind === "tuple") {
    plain("T", state.lattice.joinAll(type.rest ? [...type.items, type.rest] : type.items));
  } else if (type.kind === "iterator" || type.kind === "range") plain("T", type.item);
  return bindings;
}

/** The type of a name of the library. */
export function typeOfRow(state: State, row: Row): Type {
  switch (row.kind) {
    case "function":
      return { kind: "libraryFunction", name: row.name };
    case "class":
      return { kind: "libraryClass", name: row.name };
    case "module":
      return { kind: "module", name: row.name };
    case "attribute":
      return new Instantiation(state, row, new Map(), null).type(parseType(row.type));
  }
}

/** A fresh object of a library class, empty. */
export function freshInstance(state: State, row: ClassRow, key: object): Type {
  switch (row.name) {
    case "list":
    case "set":
    case "frozenset": {
      const kind = row.name;
      return state.fresh(key, `made ${kind}`, () => new CollectionType(kind, new Cell(NEVER)));
    }
    case "dict":
      return state.fresh(key, "made dict", () => new DictType(new Cell(NEVER), new Cell(NEVER)));
    case "int":
      return INT;
    case "str":
    case "bool":
    case "float":
    case "complex":
    case "bytes":
    case "bytearray":
      return PLAIN[row.name] ?? UNKNOWN;
    case "tuple":
      return { kind: "tuple", items: [], rest: NEVER };
    case "range":
      return { kind: "range", item: int(0, 0) as IntType };
    default:
      return state.fresh(
        key,
        `made ${row.name}`,
        () => new LibraryInstanceType(row.name, row.parameters.map(() => new Cell(NEVER))),
      );
  }
}

/** Whether a class of the library is another one or derives from it. */
export function derivesFrom(row: ClassRow, name: string): boolean {
  for (const one of lineage(row)) if (one.name === name) return true;
  return false;
}
