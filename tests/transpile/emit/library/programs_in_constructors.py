"""Other programs run to their end where nothing can be awaited: constructors, properties, special methods, sort keys."""

import subprocess


class Tool:
    version = subprocess.check_output(["echo", "1.5"], text=True).strip()

    def __init__(self, name):
        self.name = name
        self.done = subprocess.run(["echo", name], capture_output=True, text=True)
        self.status = subprocess.call("exit 3", shell=True)
        self.raw = subprocess.check_output(["cat"], input=b"a\nb")

    @property
    def words(self):
        return subprocess.getoutput("echo one two; echo three >&2").split()

    def __str__(self):
        return subprocess.run("tr a-z A-Z", shell=True, input=self.name, stdout=subprocess.PIPE, text=True).stdout

    def __len__(self):
        return subprocess.getstatusoutput("exit 4")[0]

    def __contains__(self, name):
        try:
            subprocess.check_call(["test", name, "=", self.name])
        except subprocess.CalledProcessError as error:
            print(error, error.cmd)
            return False
        return True

    def __eq__(self, other):
        try:
            subprocess.run(["sleep", "20"], timeout=0.05)
        except subprocess.TimeoutExpired as error:
            print(error.cmd)
        return True

    def __bool__(self):
        try:
            subprocess.run(["no-such-program"])
        except FileNotFoundError as error:
            print(error)
        return False


tool = Tool("saw")
print(tool.done, tool.status, tool.raw, tool.words, tool, len(tool), Tool.version)
print("saw" in tool, "axe" in tool, tool == 1, bool(tool))
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(subprocess.check_output(["echo", s]))))


class Quiet:
    def __init__(self):
        self.done = subprocess.run(
            ["sh", "-c", "echo out; echo err >&2; exit 2"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={"A": "1", "PATH": "/bin:/usr/bin"},
            cwd="/",
        )


print(Quiet().done)
