"""Programs whose output others read, as pipes of a shell."""

import subprocess
p1 = subprocess.Popen(["printf", "3\\n1\\n2\\n"], stdout=subprocess.PIPE)
print("a")
p2 = subprocess.Popen(["sort"], stdin=p1.stdout, stdout=subprocess.PIPE, text=True)
print("b")
p1.stdout.close()
print("c")
print(p2.communicate()[0].split(), p2.returncode)
from subprocess import Popen, PIPE, run
p1 = Popen(["seq", "100000"], stdout=PIPE)
p2 = Popen(["grep", "77"], stdin=p1.stdout, stdout=PIPE)
p1.stdout.close()
p3 = Popen(["wc", "-l"], stdin=p2.stdout, stdout=PIPE, text=True)
p2.stdout.close()
out, err = p3.communicate()
print(out.strip(), err, p1.wait(), p2.wait(), p3.returncode, p3.stdin)
p1 = Popen(["yes"], stdout=PIPE)
p2 = Popen(["head", "-2"], stdin=p1.stdout, stdout=PIPE, text=True)
p1.stdout.close()
print(p2.communicate(), p1.wait())
with Popen(["printf", "b\\na\\n"], stdout=PIPE) as p:
    print(run(["sort"], stdin=p.stdout, capture_output=True, text=True).stdout.split())
