"""Signals that an event loop handles."""
import asyncio
import os
import signal


async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()

    def seen(what):
        print("seen", what)
        done.set()

    loop.add_signal_handler(signal.SIGUSR1, seen, "USR1")
    os.kill(os.getpid(), signal.SIGUSR1)
    await done.wait()
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))
    print(signal.getsignal(signal.SIGUSR1) is signal.SIG_DFL)
    for wrong in ("a", 1000, signal.SIGKILL):
        try:
            loop.add_signal_handler(wrong, seen)
        except Exception as e:
            print(type(e).__name__, e)
    try:
        loop.add_signal_handler(signal.SIGUSR1, main)
    except TypeError as e:
        print(e)


asyncio.run(main())
