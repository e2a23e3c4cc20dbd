/**
 * An attribute that objects and classes look up in different places.
 *
 * @module
 */
import { getattr } from "../attributes.ts";
import { AttributeError } from "../exceptions.ts";
import { invoke } from "../calls.ts";

/**
 * A property that only objects have: asked of the class, it is looked for by the metaclass's `__getattr__`.
 *
 * @see https://docs.python.org/3/library/types.html#types.DynamicClassAttribute
 */
export class DynamicClassAttribute {
  static readonly __module__ = "types";
  /** What reads the attribute. */
  readonly fget: unknown;
  /** What stores it. */
  readonly fset: unknown;
  /** What deletes it. */
  readonly fdel: unknown;
  /** The docstring: the reading function's where none is given. */
  __doc__: unknown;
  /** Whether the docstring is not the reading function's. */
  readonly overwrite_doc: boolean;

  constructor(
    fget: unknown = null,
    fset: unknown = null,
    fdel: unknown = null,
    doc: unknown = null,
  ) {
    this.fget = fget;
    this.fset = fset;
    this.fdel = fdel;
    this.overwrite_doc = doc === null;
    this.__doc__ = doc ?? (fget === null ? null : getattr(fget, "__doc__", null));
  }

  /** What the attribute is. */
  __get__(self: unknown, _owner: unknown = null): unknown {
    if (self === null || self === undefined) {
      if (this.__isabstractmethod__) return this;
      throw new AttributeError();
    }
    if (this.fget === null) throw new AttributeError("unreadable attribute");
    return invoke(this.fget, self);
  }

  /** Stores the attribute. */
  __set__(self: unknown, value: unknown): void {
    if (this.fset === null) throw new AttributeError("can't set attribute");
    invoke(this.fset, self, value);
  }

  /** Deletes the attribute. */
  __delete__(self: unknown): void {
    if (this.fdel === null) throw new AttributeError("can't delete attribute");
    invoke(this.fdel, self);
  }

  /** The same with another function that reads. */
  getter(fget: unknown): DynamicClassAttribute {
    const doc = this.overwrite_doc ? getattr(fget, "__doc__", null) : null;
    return new DynamicClassAttribute(fget, this.fset, this.fdel, doc ?? this.__doc__);
  }

  /** The same with another function that stores. */
  setter(fset: unknown): DynamicClassAttribute {
    return new DynamicClassAttribute(this.fget, fset, this.fdel, this.__doc__);
  }

  /** The same with another function that deletes. */
  deleter(fdel: unknown): DynamicClassAttribute {
    return new DynamicClassAttribute(this.fget, this.fset, fdel, this.__doc__);
  }

  /** Whether subclasses have to write it. */
  get __isabstractmethod__(): boolean {
    return (this.fget as { __isabstractmethod__?: boolean } | null)?.__isabstractmethod__ === true;
  }
}
