/**
 * Names that operators and statements look for on classes alone, whatever an object has itself.
 * https://docs.python.org/3/reference/datamodel.html#special-method-lookup
 *
 * @module
 */

const SPECIAL = new RegExp(
  "^__(?:[ri]?(?:add|sub|mul|matmul|truediv|floordiv|mod|divmod|pow|lshift|rshift|and|or|xor)|neg|pos|abs|invert|" +
    "eq|ne|lt|le|gt|ge|hash|bool|len|iter|next|reversed|contains|getitem|setitem|delitem|call|str|repr|format|bytes|" +
    "int|float|complex|index|round|trunc|floor|ceil|enter|exit|aenter|aexit|aiter|anext|await|length_hint)__$",
);

/** Whether operators and statements look for a name on classes alone. */
export function isSpecial(name: string): boolean {
  return name.startsWith("__") && SPECIAL.test(name);
}
