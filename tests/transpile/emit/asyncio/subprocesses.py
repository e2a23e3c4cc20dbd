import asyncio, sys
async def main():
    p = await asyncio.create_subprocess_exec("echo", "hi", stdout=asyncio.subprocess.PIPE)
    out, err = await p.communicate()
    print(out, err, p.returncode)
    p = await asyncio.create_subprocess_shell("cat; exit 3", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    out, _ = await p.communicate(b"data")
    print(out, p.returncode)
    p = await asyncio.create_subprocess_shell("printf 'a\\nb\\n'", stdout=asyncio.subprocess.PIPE)
    async for line in p.stdout: print(line)
    print(await p.wait())
asyncio.run(main())
