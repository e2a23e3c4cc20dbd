/**
 * `@f.register` of functools, which takes the type from the annotation of the first parameter: the type is written behind
 * it, as `@f.register(int)`, before anything else looks at the program.
 *
 * @module
 */
import type { Call, Expr, FunctionDef, Module } from "../../syntax/ast.ts";
import { children, walk } from "../../syntax/walk.ts";

/** Gives the types that annotations tell to the decorators that ask for them. */
export function settleDispatch(module: Module): void {
  const names = new Set<string>();
  for (const node of walk(module)) {
    if (node.type === "FunctionDef" && node.decorator_list.some(dispatches)) names.add(node.name);
  }
  if (names.size === 0) return;
  for (const node of walk(module)) {
    const body = [...children(node)];
    for (const item of body) {
      if (item.type === "FunctionDef") settle(item, names, node.type === "ClassDef");
    }
  }
}

function dispatches(decorator: Expr): boolean {
  const name = decorator.type === "Name"
    ? decorator.id
    : decorator.type === "Attribute"
    ? decorator.attr
    : "";
  return name === "singledispatch" || name === "singledispatchmethod";
}

function settle(node: FunctionDef, names: ReadonlySet<string>, inClass: boolean): void {
  const isStatic = node.decorator_list.some((d) => d.type === "Name" && d.id === "staticmethod");
  const parameters = [...node.args.posonlyargs, ...node.args.args];
  const annotation = parameters[inClass && !isStatic ? 1 : 0]?.annotation;
  if (!annotation) return;
  node.decorator_list = node.decorator_list.flatMap((decorator): Expr[] => {
    const isOpen = decorator.type === "Attribute" && decorator.attr === "register" &&
      decorator.value.type === "Name" && names.has(decorator.value.id);
    if (!isOpen) return [decorator];
    return typesOf(annotation).map((type): Call => ({
      ...structuredClone(decorator),
      type: "Call",
      func: structuredClone(decorator),
      args: [structuredClone(type)],
      keywords: [],
    }));
  });
}

/** The types of an annotation: those of `int | str`, one by one. */
function typesOf(annotation: Expr): Expr[] {
  return annotation.type === "BinOp" && annotation.op === "BitOr"
    ? [...typesOf(annotation.left), ...typesOf(annotation.right)]
    : [annotation];
}
