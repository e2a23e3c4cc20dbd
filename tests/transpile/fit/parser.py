class Token:
    def __init__(self, kind, value, pos):
        self.kind, self.value, self.pos = kind, value, pos


def tokenize(text):
    tokens = []
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
            continue
        if c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            raw = text[i:j]
            tokens.append(Token("num", float(raw) if "." in raw else int(raw), i))
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            tokens.append(Token("name", text[i:j], i))
            i = j
        elif c in "+-*/()=,^":
            tokens.append(Token(c, None, i))
            i += 1
        else:
            raise SyntaxError(f"bad character {c!r} at {i}")
    tokens.append(Token("end", None, len(text)))
    return tokens


class Parser:
    OPS = {"+": (1, lambda a, b: a + b), "-": (1, lambda a, b: a - b), "*": (2, lambda a, b: a * b),
           "/": (2, lambda a, b: a / b), "^": (3, lambda a, b: a ** b)}

    def __init__(self, env=None):
        self.env = env or {}
        self.tokens = []
        self.i = 0

    @property
    def current(self):
        return self.tokens[self.i]

    def eat(self, kind=None):
        token = self.current
        if kind is not None and token.kind != kind:
            raise SyntaxError(f"expected {kind}, got {token.kind} at {token.pos}")
        self.i += 1
        return token

    def run(self, text):
        self.tokens, self.i = tokenize(text), 0
        if len(self.tokens) > 2 and self.tokens[1].kind == "=":
            name = self.eat("name").value
            self.eat("=")
            self.env[name] = self.expression(0)
            value = self.env[name]
        else:
            value = self.expression(0)
        self.eat("end")
        return value

    def expression(self, level):
        left = self.atom()
        while self.current.kind in self.OPS and self.OPS[self.current.kind][0] > level:
            prec, fn = self.OPS[self.eat().kind]
            right = self.expression(prec if fn is not self.OPS["^"][1] else prec - 1)
            left = fn(left, right)
        return left

    def atom(self):
        t = self.eat()
        if t.kind == "num":
            return t.value
        if t.kind == "name":
            if self.current.kind == "(":
                self.eat("(")
                args = []
                while self.current.kind != ")":
                    args.append(self.expression(0))
                    if self.current.kind == ",":
                        self.eat(",")
                self.eat(")")
                return {"max": max, "min": min, "abs": abs}[t.value](*args)
            return self.env[t.value]
        if t.kind == "-":
            return -self.expression(2)
        if t.kind == "(":
            v = self.expression(0)
            self.eat(")")
            return v
        raise SyntaxError(f"unexpected {t.kind}")


p = Parser({"pi": 3.14})
for line in ["1 + 2 * 3", "x = (1 + 2) * 3", "x / 2 - -1", "2 ^ 3 ^ 2", "max(1, x, 2.5) + pi", "1 +", "$", "y + 1", "abs(-4)"]:
    try:
        print(line, "=>", p.run(line))
    except SyntaxError as e:
        print(line, "!!", e)
    except KeyError as e:
        print(line, "?? unknown", e)
