import asyncio
async def handle(reader, writer):
    while True:
        line = await reader.readline()
        if not line: break
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()
async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()[:2]
    reader, writer = await asyncio.open_connection(host, port)
    for w in ("hello", "world"):
        writer.write(f"{w}\n".encode())
        await writer.drain()
        print((await reader.readline()).decode().strip())
    writer.write(b"abc\n")
    print(await reader.readexactly(4))
    writer.write_eof()
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    print(reader.at_eof())
asyncio.run(main())
