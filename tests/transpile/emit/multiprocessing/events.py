"""Runners wait for the gun, which is an Event."""
import multiprocessing as mp


def run(gun, finish, lane):
    gun.wait()
    finish.put((lane, gun.is_set()))


if __name__ == "__main__":
    gun = mp.Event()
    finish = mp.Queue()
    runners = [mp.Process(target=run, args=(gun, finish, lane), name=f"lane-{lane}") for lane in range(1, 5)]
    for r in runners:
        r.start()
    print("set before:", gun.is_set(), "nobody finished:", finish.empty())
    gun.set()
    got = sorted(finish.get() for _ in runners)
    for r in runners:
        r.join()
    print(got)
    gun.clear()
    print("after clear:", gun.is_set(), gun.wait(0.01), gun.wait(timeout=0))
    gun.set()
    print("wait when set:", gun.wait(), gun.wait(5), [r.exitcode for r in runners])
