import { assertEquals } from "@std/assert";
import {
  attachComments,
  children,
  type Comment,
  type CommentMap,
  fieldOf,
  FIELDS,
  type Module,
  parse,
  type Stmt,
  walk,
} from "../../../transpile/syntax/mod.ts";

function read(source: string): { module: Module; comments: CommentMap } {
  const module = parse(source, "x.py");
  return { module, comments: attachComments(module) };
}

function texts(comments: readonly Comment[]): string[] {
  return comments.map((comment) => comment.text);
}

function block(statement: Stmt, name: "body" | "orelse" | "finalbody"): Stmt[] {
  return fieldOf(statement, name) as Stmt[];
}

Deno.test("comments above a statement come before it", () => {
  const { module, comments } = read("a\n# one\n\n# two\nb\n");
  assertEquals(texts(comments.before(module.body[1]!)), ["# one", "# two"]);
});

Deno.test("a comment to the right of a statement trails it", () => {
  const { module, comments } = read("a  # one\nb\n");
  assertEquals(texts(comments.trailing(module.body[0]!)), ["# one"]);
});

Deno.test("of two statements in a line, the last has the comment", () => {
  const { module, comments } = read("a; b  # one\n");
  assertEquals(texts(comments.trailing(module.body[0]!)), []);
  assertEquals(texts(comments.trailing(module.body[1]!)), ["# one"]);
});

Deno.test("a comment behind a colon belongs to the block that the colon opens", () => {
  const { module, comments } = read("if a:  # one\n    b\nelse:  # two\n    c\n");
  assertEquals(texts(comments.header(block(module.body[0]!, "body"))), ["# one"]);
  assertEquals(texts(comments.header(block(module.body[0]!, "orelse"))), ["# two"]);
});

Deno.test("a comment as deep as a block ends the block", () => {
  const { module, comments } = read("def f():\n    a\n    # one\n# two\nb\n");
  assertEquals(texts(comments.atEnd(block(module.body[0]!, "body"))), ["# one"]);
  assertEquals(texts(comments.before(module.body[1]!)), ["# two"]);
});

Deno.test("a comment above else stands before its block", () => {
  const { module, comments } = read("if a:\n    b\n    # one\n# two\nelse:\n    # three\n    c\n");
  const [statement] = module.body;
  assertEquals(texts(comments.atEnd(block(statement!, "body"))), ["# one"]);
  assertEquals(texts(comments.beforeBlock(block(statement!, "orelse"))), ["# two"]);
  assertEquals(texts(comments.before(block(statement!, "orelse")[0]!)), ["# three"]);
});

Deno.test("a comment above elif comes before that statement", () => {
  const { module, comments } = read("if a:\n    b\n# one\nelif c:\n    d\n");
  assertEquals(texts(comments.before(block(module.body[0]!, "orelse")[0]!)), ["# one"]);
});

Deno.test("comments at the end of a file end the module", () => {
  const { module, comments } = read("def f():\n    a\n\n# one\n");
  assertEquals(texts(comments.atEnd(module.body)), ["# one"]);
});

Deno.test("a file of comments alone has them all at its end", () => {
  const { module, comments } = read("# one\n  # two\n");
  assertEquals(texts(comments.atEnd(module.body)), ["# one", "# two"]);
});

Deno.test("comments inside brackets belong to the elements", () => {
  const { module, comments } = read("x = [  # one\n  a,  # two\n  # three\n  b,\n  # four\n]\n");
  const [, list] = [...children(module.body[0]!)];
  const [a, b] = [...children(list!)];
  assertEquals(texts(comments.before(a!)), ["# one"]);
  assertEquals(texts(comments.trailing(a!)), ["# two"]);
  assertEquals(texts(comments.before(b!)), ["# three"]);
  assertEquals(texts(comments.inside(list!)), ["# four"]);
});

Deno.test("a comment above decorators comes before the function", () => {
  const { module, comments } = read("a\n\n\n# one\n@b\ndef f():\n    pass\n");
  assertEquals(texts(comments.before(module.body[1]!)), ["# one"]);
  assertEquals(comments.blankLinesBefore(comments.before(module.body[1]!)[0]!), 2);
});

Deno.test("blank lines above statements and comments are counted", () => {
  const { module, comments } = read("a\n\n# one\n\n\n@d\ndef f():\n    pass\nb\n");
  const [, f, b] = module.body;
  assertEquals(comments.blankLinesBefore(comments.before(f!)[0]!), 1);
  assertEquals(comments.blankLinesBefore(f!), 2);
  assertEquals(comments.blankLinesBefore(b!), 0);
});

Deno.test("no comment is lost, and none is given twice", () => {
  const source = `# 1
def f(a,  # 2
      # 3
      b):  # 4
    # 5
    try:  # 6
        x = {  # 7
            a: 1,  # 8
        }
        # 9
    # 10
    except E:  # 11
        pass
        # 12
    # 13
    finally:  # 14
        for i in j:  # 15
            g(a,  # 16
              # 17
              )
        # 18
        else:  # 19
            match k:  # 20
                # 21
                case 1:  # 22
                    pass
                # 23
    # 24
# 25
`;
  const { module, comments } = read(source);
  const found: string[] = [];
  for (const node of walk(module)) {
    for (const kind of ["before", "trailing", "inside"] as const) {
      found.push(...texts(comments[kind](node)));
    }
    for (const name of FIELDS[node.type]) {
      const list = fieldOf(node, name);
      if (!Array.isArray(list)) continue;
      for (const kind of ["header", "beforeBlock", "atEnd"] as const) {
        found.push(...texts(comments[kind](list)));
      }
    }
  }
  const numbers = found.map((text) => Number(text.slice(2))).sort((a, b) => a - b);
  assertEquals(numbers, Array.from({ length: 25 }, (_, i) => i + 1));
});

Deno.test("twenty thousand comments in a list find their elements", () => {
  const { module, comments } = read(`x = [\n${"  a,  # b\n".repeat(20_000)}]\n`);
  const [, list] = [...children(module.body[0]!)];
  for (const element of children(list!)) {
    if (comments.trailing(element).length !== 1) throw new Error(`none at ${element.start}`);
  }
});
