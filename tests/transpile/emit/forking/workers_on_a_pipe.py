import os
jobs_r, jobs_w = os.pipe()
done_r, done_w = os.pipe()
workers = []
for i in range(3):
    pid = os.fork()
    if pid == 0:
        os.close(jobs_w); os.close(done_r)
        while True:
            job = os.read(jobs_r, 1)
            if not job:
                break
            os.write(done_w, bytes([job[0] * 2]))
        os._exit(0)
    workers.append(pid)
os.close(jobs_r); os.close(done_w)
for n in range(20):
    os.write(jobs_w, bytes([n]))
os.close(jobs_w)
total = b""
while True:
    part = os.read(done_r, 100)
    if not part:
        break
    total += part
for pid in workers:
    os.waitpid(pid, 0)
print(sorted(total))
