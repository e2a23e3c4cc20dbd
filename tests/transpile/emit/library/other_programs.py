import os
import subprocess
import sys
import tempfile
from subprocess import Popen, PIPE, run
r = subprocess.run(["echo", "hello", "world"], capture_output=True, text=True)
print(r, r.returncode, r.stdout.strip().upper())
r = run("echo $((1+2)); echo err >&2; exit 3", shell=True, capture_output=True)
print(r.returncode, r.stdout, r.stderr)
try:
    subprocess.run(["false"], check=True)
except subprocess.CalledProcessError as e:
    print(e, e.returncode, e.cmd, e.output, repr(e))
try:
    subprocess.check_output(["sh", "-c", "echo out; kill -9 $$"], stderr=subprocess.STDOUT)
except subprocess.CalledProcessError as e:
    print(e, e.output)
print(subprocess.check_output(["sort"], input="b\na\nc\n", text=True).split())
print(subprocess.getoutput("echo a; echo b"), subprocess.getstatusoutput("exit 4"))
try:
    subprocess.run(["no-such-program-x", "a"])
except FileNotFoundError as e:
    print(e, e.errno, e.filename)
try:
    subprocess.run(["sleep", "10"], timeout=0.2)
except subprocess.TimeoutExpired as e:
    print(e.cmd, round(e.timeout, 1))
p = Popen(["cat"], stdin=PIPE, stdout=PIPE)
out, err = p.communicate(b"data\x00\xff")
print(out, err, p.returncode, p.poll())
p = Popen(["sh", "-c", "for i in 1 2 3; do echo line $i; done"], stdout=PIPE, text=True)
for line in p.stdout:
    print("got", line.rstrip())
print(p.wait())
with Popen(["cat"], stdin=PIPE, stdout=PIPE, text=True, bufsize=1) as p:
    p.stdin.write("one\n"); p.stdin.flush()
    print(p.stdout.readline(), end="")
    p.stdin.write("two\n"); p.stdin.close()
    print(p.stdout.read(), end="")
print(p.returncode)
p = Popen(["sleep", "30"])
print(p.poll(), p.returncode)
p.terminate()
print(p.wait(), p)
p = Popen("exit 7", shell=True); print(p.wait(timeout=5), subprocess.call(["true"]), subprocess.call("exit 2", shell=True))
path = os.path.join(tempfile.mkdtemp(), "out.txt")
with open(path, "w") as f:
    subprocess.run(["echo", "to file"], stdout=f)
    subprocess.run("echo two; echo three >&2", shell=True, stdout=f, stderr=subprocess.STDOUT)
print(open(path).read())
print(run(["pwd"], cwd="/", capture_output=True, text=True).stdout, run("echo $FOO", shell=True, env={"FOO": "bar"}, stdout=PIPE, text=True).stdout)
r = subprocess.run([sys.executable, "-c", "print(40 + 2)"], capture_output=True, text=True); print(r.returncode in (0, 1, 2))
r = subprocess.run(["cat"], input=b"xyz", stdout=PIPE); print(r)
try: subprocess.run(["cat"], input="x", stdin=PIPE)
except ValueError as e: print(e)
try: r.check_returncode(); print("fine")
except Exception as e: print(e)
print(subprocess.run(["sh","-c","exit 5"]), subprocess.DEVNULL, subprocess.PIPE, subprocess.STDOUT)
p = Popen(["sleep", "5"])
try: p.wait(timeout=0.1)
except subprocess.TimeoutExpired as e: print("timeout", e)
p.kill(); print(p.wait()); p.kill()
p1 = Popen(["printf", "x\ny\nx\n"], stdout=PIPE)
out = subprocess.run(["sort", "-u"], stdin=PIPE if False else subprocess.DEVNULL, stdout=PIPE).stdout
print(out, p1.communicate())
print("direct", flush=True)
subprocess.run(["echo", "inherited"])
print("after")
