print("a start")
import b
x = b.value + 1
print("a end", __name__)
class Thing:
    kind = x
    def show(self):
        return f"thing {self.kind}"
