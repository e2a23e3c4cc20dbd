/**
 * Statements in the order in which CPython compiles them, so that of several faults the same one is
 * found first.
 *
 * @module
 */
import type {
  AnnAssign,
  Arguments,
  AsyncFunctionDef,
  AsyncWith,
  ClassDef,
  Expr,
  FunctionDef,
  Located,
  Match,
  Return,
  Stmt,
  Try,
  TryStar,
  TypeAlias,
  TypeParam,
  With,
} from "../ast.ts";
import {
  checkKeywords,
  checkParameters,
  elements,
  expression,
  expressions,
} from "./expressions.ts";
import { isFuture, isText } from "./futures.ts";
import { constantType } from "./literals.ts";
import { checkPattern, isWildcard } from "./patterns.ts";
import type { Compiler } from "./unit.ts";

/** Compiles the body of a module, class or function: what describes it is left out. */
export function body(c: Compiler, nodes: readonly Stmt[]): void {
  statements(c, nodes.length > 0 && isText(nodes[0]!) ? nodes.slice(1) : nodes);
}

function statements(c: Compiler, nodes: readonly Stmt[]): void {
  for (const node of nodes) statement(c, node);
}

function statement(c: Compiler, node: Stmt): void {
  switch (node.type) {
    case "Expr":
      if (constantType(node.value) === null) expression(c, node.value);
      return;
    case "Assign":
      return expressions(c, [node.value, ...node.targets]);
    case "AugAssign":
      // CPython stores in attributes and items without a look at their names
      if (node.target.type !== "Name") {
        expression(c, node.target.value);
        if (node.target.type === "Subscript") expression(c, node.target.slice);
      }
      expression(c, node.value);
      if (node.target.type === "Name") expression(c, node.target);
      return;
    case "AnnAssign":
      return annotated(c, node);
    case "Delete":
      return expressions(c, node.targets);
    case "Return":
      return returned(c, node);
    case "Raise":
      return expressions(c, [node.exc, node.cause]);
    case "Assert":
      if (isFullTuple(node.test)) {
        c.warn(node, "assertion is always true, perhaps remove parentheses?");
      }
      return expressions(c, [node.test, node.msg]);
    case "If":
      expression(c, node.test);
      statements(c, node.body);
      return statements(c, node.orelse);
    case "While":
      c.block(node, "loop", () => {
        expression(c, node.test);
        statements(c, node.body);
        // CPython compiles the test once more, for the way back
        expression(c, node.test);
      });
      return statements(c, node.orelse);
    case "For":
      c.block(node, "loop", () => {
        expressions(c, [node.iter, node.target]);
        statements(c, node.body);
      });
      return statements(c, node.orelse);
    case "AsyncFor":
      asyncOnly(c, node, "'async for'");
      expression(c, node.iter);
      c.block(node, "loop", () => {
        expression(c, node.target);
        statements(c, node.body);
      });
      return statements(c, node.orelse);
    case "With":
    case "AsyncWith":
      return withItems(c, node, 0);
    case "Try":
    case "TryStar":
      return tried(c, node);
    case "Match":
      return matched(c, node);
    case "Break":
    case "Continue":
      if (leave(c, node, true)) return;
      return c.refuse(
        node,
        node.type === "Break" ? "'break' outside loop" : "'continue' not properly in loop",
      );
    case "FunctionDef":
    case "AsyncFunctionDef":
      return definition(c, node);
    case "ClassDef":
      return classDefinition(c, node);
    case "TypeAlias":
      return alias(c, node);
    case "Import":
      for (const { name, asname } of node.names) c.forbid(node, asname ?? name.split(".")[0]!);
      return;
    case "ImportFrom":
      if (isFuture(node) && node.start > c.lastFuture) {
        c.refuse(node, "from __future__ imports must occur at the beginning of the file");
      }
      for (const { name, asname } of node.names) c.forbid(node, asname ?? name);
  }
}

function isFullTuple(test: Expr): boolean {
  return test.type === "Tuple" && test.elts.length > 0;
}

function asyncOnly(c: Compiler, node: Located, what: string): void {
  if (c.unit.kind !== "async") c.refuse(node, `${what} outside async function`);
}

function annotated(c: Compiler, node: AnnAssign): void {
  const { target } = node;
  const described = (c.unit.kind === "module" || c.unit.kind === "class") && !c.futureAnnotations;
  if (node.value !== null) expressions(c, [node.value, target]);
  switch (target.type) {
    case "Name":
      c.forbid(node, target.id);
      break;
    case "Attribute":
      c.forbid(node, target.attr);
      if (node.value === null) expression(c, target.value);
      break;
    case "Subscript":
      if (node.value === null) expressions(c, [target.value, target.slice]);
  }
  if (described) expression(c, node.annotation);
}

function returned(c: Compiler, node: Return): void {
  const { value } = node;
  if (!c.inFunction) c.refuse(node, "'return' outside function");
  if (value === null) return void leave(c, node, false);
  if (c.unit.asyncGenerator) c.refuse(node, "'return' with value in async generator");
  if (constantType(value) === null) {
    expression(c, value);
    leave(c, node, false);
  } else {
    leave(c, value.lineno === node.lineno ? value : node, false);
  }
}

/**
 * Compiles what runs on the way out of the blocks around, of a loop or of a function; returns whether
 * there is a loop.
 */
function leave(c: Compiler, node: Located, loop: boolean): boolean {
  const { blocks } = c.unit;
  const block = blocks.pop();
  if (block === undefined) return false;
  if (block.kind === "exceptStar") {
    c.refuse(node, "'break', 'continue' and 'return' cannot appear in an except* block");
  }
  let found = loop && block.kind === "loop";
  if (!found) {
    statements(c, block.leaving);
    found = leave(c, node, loop);
  }
  blocks.push(block);
  return found;
}

function withItems(c: Compiler, node: With | AsyncWith, index: number): void {
  if (node.type === "AsyncWith") asyncOnly(c, node, "'async with'");
  const item = node.items[index];
  if (item === undefined) return statements(c, node.body);
  expression(c, item.context_expr);
  c.block(item.context_expr, "other", () => {
    if (item.optional_vars !== null) expression(c, item.optional_vars);
    withItems(c, node, index + 1);
  });
}

function tried(c: Compiler, node: Try | TryStar): void {
  if (node.finalbody.length === 0) return handled(c, node);
  const inside = () => node.handlers.length > 0 ? handled(c, node) : statements(c, node.body);
  c.block(node, "finally", inside, node.finalbody);
  // once for the way through, once for errors
  statements(c, node.finalbody);
  c.block(node, "other", () => statements(c, node.finalbody));
}

function handled(c: Compiler, node: Try | TryStar): void {
  c.block(node, "other", () => statements(c, node.body));
  const star = node.type === "TryStar";
  if (!star) statements(c, node.orelse);
  c.block(node, star ? "exceptStar" : "other", () => {
    node.handlers.forEach((handler, index) => {
      if (handler.type_ === null && index < node.handlers.length - 1) {
        c.refuse(handler, "default 'except:' must be last");
      }
      if (handler.type_ !== null) expression(c, handler.type_);
      if (handler.name !== null) c.forbid(handler, handler.name);
      c.block(handler, "other", () => statements(c, handler.body));
    });
  });
  if (star) statements(c, node.orelse);
}

function matched(c: Compiler, node: Match): void {
  expression(c, node.subject);
  node.cases.forEach((each, index) => {
    const last = index === node.cases.length - 1;
    const fallback = last && index > 0 && isWildcard(each.pattern);
    if (!fallback) checkPattern(c, each.pattern, last || each.guard !== null);
    if (each.guard !== null) expression(c, each.guard);
    statements(c, each.body);
  });
}

function definition(c: Compiler, node: FunctionDef | AsyncFunctionDef): void {
  checkParameters(c, node.args);
  expressions(c, [...node.decorator_list, ...node.args.defaults, ...node.args.kw_defaults]);
  generic(c, node.type_params, () => {
    annotations(c, node.args, node.returns);
    const scope = c.scopes.get(node)!;
    const isAsync = node.type === "AsyncFunctionDef";
    c.within(isAsync ? "async" : "function", () => {
      // a generator, and an async function, has a block for the end of the iteration
      if (!scope.generator && !isAsync) return body(c, node.body);
      c.block(node, "other", () => body(c, node.body));
    }, isAsync && scope.generator);
  });
  c.forbid(node, node.name);
}

/** Annotations, in CPython's order. */
function annotations(c: Compiler, args: Arguments, returns: Expr | null): void {
  if (c.futureAnnotations) return;
  const all = [...args.args, ...args.posonlyargs, args.vararg, ...args.kwonlyargs, args.kwarg];
  for (const arg of all) {
    if (arg !== null && arg.annotation !== null) elements(c, [arg.annotation]);
  }
  if (returns !== null) expression(c, returns);
}

function classDefinition(c: Compiler, node: ClassDef): void {
  expressions(c, node.decorator_list);
  generic(c, node.type_params, () => {
    c.within("class", () => body(c, node.body));
    checkKeywords(c, node.keywords);
    elements(c, node.bases);
    for (const keyword of node.keywords) expression(c, keyword.value);
  });
  c.forbid(node, node.name);
}

function alias(c: Compiler, node: TypeAlias): void {
  generic(c, node.type_params, () => c.within("type", () => expression(c, node.value)));
  c.forbid(node, node.name.id);
}

/** Type parameters, and what they are for. */
function generic(c: Compiler, params: readonly TypeParam[], compile: () => void): void {
  if (params.length === 0) return compile();
  c.within("type", () => {
    let defaulted = false;
    for (const param of params) {
      if (param.type === "TypeVar" && param.bound !== null) typeVariable(c, param.bound);
      if (param.default_value !== null) {
        defaulted = true;
        typeVariable(c, param.default_value);
      } else if (defaulted) {
        const { name } = param;
        c.refuse(param, `non-default type parameter '${name}' follows default type parameter`);
      }
      c.forbid(param, param.name);
    }
    compile();
  });
}

function typeVariable(c: Compiler, node: Expr): void {
  c.within("type", () => elements(c, [node]));
}
