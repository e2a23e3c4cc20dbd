/**
 * Enumerations under `@global_enum`, whose members are names of the module, too.
 *
 * @module
 */
import type { Assign, Attribute, ClassDef, Expr, Module, Name, Stmt } from "../../syntax/ast.ts";

/** Writes the names of such members behind their classes: `RED = Color.RED`. */
export function nameGlobally(module: Module): void {
  const { body } = module as { body: Stmt[] };
  if (!body.some(isGlobal)) return;
  const all = body.flatMap((item): Stmt[] => isGlobal(item) ? [item, ...namesOf(item)] : [item]);
  body.splice(0, body.length, ...all);
}

function isGlobal(item: Stmt): item is ClassDef {
  return item.type === "ClassDef" && item.decorator_list.some(marks);
}

function marks(decorator: Expr): boolean {
  if (decorator.type === "Name") return decorator.id === "global_enum";
  return decorator.type === "Attribute" && decorator.attr === "global_enum";
}

/** The statements that make the members of a class names of the module. They stand where the class ends. */
function namesOf(node: ClassDef): Assign[] {
  const { end, end_lineno, end_col_offset } = node;
  const place = {
    start: end,
    end,
    lineno: end_lineno,
    col_offset: end_col_offset,
    end_lineno,
    end_col_offset,
  };
  const name = (id: string, ctx: Name["ctx"]): Name => ({ ...place, type: "Name", id, ctx });
  return memberNames(node).map((id): Assign => {
    const value: Attribute = {
      ...place,
      type: "Attribute",
      value: name(node.name, "Load"),
      attr: id,
      ctx: "Load",
    };
    return { ...place, type: "Assign", targets: [name(id, "Store")], value };
  });
}

function memberNames(node: ClassDef): string[] {
  const targets = node.body.flatMap((item) =>
    item.type === "Assign"
      ? item.targets.flatMap((one) =>
        one.type === "Tuple" || one.type === "List" ? one.elts : [one]
      )
      : item.type === "AnnAssign" && item.value
      ? [item.target]
      : []
  );
  const names = targets.flatMap((one) => one.type === "Name" ? [one.id] : []);
  return [...new Set(names)].filter((name) => !/^_.*_$|^__/.test(name));
}
