"""asyncio's protocols and transports, and servers of this machine."""
import asyncio
import os
import tempfile


class Echo(asyncio.Protocol):
    def __init__(self, log):
        self.log = log
        self.transport = None

    def connection_made(self, transport):
        self.transport = transport
        self.log.append("server: made " + type(transport.get_extra_info("peername")).__name__)

    def data_received(self, data):
        text = data.decode()
        self.log.append(f"server: {text!r}")
        self.transport.write(data.upper())
        if text.endswith("bye"):
            self.transport.close()

    def eof_received(self):
        self.log.append("server: eof")

    def connection_lost(self, exc):
        self.log.append(f"server: lost {exc}")


class Client(asyncio.Protocol):
    def __init__(self, message, done, log):
        self.message = message
        self.done = done
        self.log = log
        self.received = b""

    def connection_made(self, transport):
        self.transport = transport
        self.log.append("client: made")
        transport.write(self.message.encode())

    def data_received(self, data):
        self.received += data

    def connection_lost(self, exc):
        self.log.append(f"client: lost {exc}")
        self.done.set_result(self.received.decode())


async def talk():
    loop = asyncio.get_running_loop()
    log = []
    server = await loop.create_server(lambda: Echo(log), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: Client("hello, bye", done, log), "127.0.0.1", port)
    print(isinstance(transport, asyncio.Transport), isinstance(protocol, Client), transport.get_protocol() is protocol, transport.is_closing(), transport.get_extra_info("nothing", 5), transport.can_write_eof())
    print(await done)
    print(transport.is_closing(), server.is_serving())
    server.close()
    await server.wait_closed()
    print(server.is_serving(), server.sockets)
    for line in sorted(log):
        print(line)


class Lines(asyncio.Protocol):
    """Takes lines, however they come in."""

    def __init__(self):
        self.rest = b""
        self.lines = []
        self.ended = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        *lines, self.rest = (self.rest + data).split(b"\n")
        for line in lines:
            self.lines.append(line)
            self.transport.write(b"%d\n" % len(line))

    def eof_received(self):
        self.transport.write(b"end\n")
        self.transport.write_eof()
        return False

    def connection_lost(self, exc):
        self.ended.set_result(len(self.lines))


async def lines():
    loop = asyncio.get_running_loop()
    made = []

    def factory():
        made.append(Lines())
        return made[-1]

    server = await loop.create_server(factory, host="127.0.0.1", port=0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for word in ["one", "three", "eleven"]:
            writer.write(word.encode() + b"\n")
        await writer.drain()
        writer.write_eof()
        print((await reader.read()).decode().split())
        writer.close()
        await writer.wait_closed()
        print(await made[0].ended, made[0].lines)


async def much():
    """More than goes at once, and pausing."""
    loop = asyncio.get_running_loop()
    size = 3_000_000
    got = loop.create_future()

    class Sink(asyncio.Protocol):
        count = 0

        def connection_made(self, transport):
            self.transport = transport

        def data_received(self, data):
            self.count += len(data)
            if self.count >= size and not got.done():
                got.set_result(self.count)

    class Source(asyncio.Protocol):
        def __init__(self):
            self.paused = self.resumed = 0

        def connection_made(self, transport):
            print(transport.get_write_buffer_limits(), transport.is_reading())
            transport.set_write_buffer_limits(high=1000)
            print(transport.get_write_buffer_limits())
            transport.write(bytes(size))

        def pause_writing(self):
            self.paused += 1

        def resume_writing(self):
            self.resumed += 1

    server = await loop.create_server(Sink, "127.0.0.1", 0)
    transport, source = await loop.create_connection(Source, *server.sockets[0].getsockname())
    print(await got, source.paused == source.resumed)
    transport.pause_reading()
    print(transport.is_reading())
    transport.resume_reading()
    print(transport.is_reading())
    for bad in ["text", 5]:
        try:
            transport.write(bad)
        except TypeError as error:
            print(error)
    try:
        transport.set_write_buffer_limits(high=5, low=10)
    except ValueError as error:
        print(error)
    transport.abort()
    server.close()
    await server.wait_closed()


async def unix():
    path = os.path.join(tempfile.mkdtemp(), "socket")

    async def handle(reader, writer):
        line = await reader.readline()
        writer.write(line[::-1].strip() + b"\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_unix_server(handle, path)
    print(os.path.exists(path), server.sockets[0].getsockname() == path)
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(b"abc\n")
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    print(os.path.exists(path))
    loop = asyncio.get_running_loop()
    log = []
    done = loop.create_future()
    server = await loop.create_unix_server(lambda: Echo(log), path)
    await loop.create_unix_connection(lambda: Client("bye", done, log), path)
    print(await done)
    server.close()
    await server.wait_closed()
    for line in sorted(log):
        print(line)
    try:
        await asyncio.open_unix_connection(path)
    except OSError as error:
        print(type(error).__name__, error.errno)


class Answers(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        print("asked", data, addr[0])
        self.transport.sendto(data * 2, addr)


class Asks(asyncio.DatagramProtocol):
    def __init__(self, done):
        self.done = done

    def connection_made(self, transport):
        self.transport = transport
        transport.sendto(b"ping")

    def datagram_received(self, data, addr):
        print("answered", data, addr[0])
        self.transport.close()

    def error_received(self, exc):
        print("error", exc)

    def connection_lost(self, exc):
        print("lost", exc)
        self.done.set_result(True)


async def messages():
    loop = asyncio.get_running_loop()
    server, protocol = await loop.create_datagram_endpoint(Answers, local_addr=("127.0.0.1", 0))
    print(isinstance(server, asyncio.DatagramTransport), isinstance(protocol, Answers))
    done = loop.create_future()
    place = server.get_extra_info("sockname")
    client, _ = await loop.create_datagram_endpoint(lambda: Asks(done), remote_addr=place)
    print(client.get_extra_info("peername") == place, await done, client.is_closing())
    server.close()


async def refused():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(asyncio.Protocol, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        await loop.create_server(asyncio.Protocol, "127.0.0.1", port)
    except OSError as error:
        print(type(error).__name__, error.errno, str(error).replace(str(port), "PORT"))
    server.close()
    await server.wait_closed()
    for attempt in (loop.create_connection(asyncio.Protocol, "127.0.0.1", port), asyncio.open_connection("127.0.0.1", port)):
        try:
            await attempt
        except OSError as error:
            print(type(error).__name__, error.errno, str(error).replace(str(port), "PORT"))


class Buffered(asyncio.BufferedProtocol):
    def __init__(self, done):
        self.memory = bytearray(4)
        self.parts = b""
        self.done = done

    def get_buffer(self, sizehint):
        return self.memory

    def buffer_updated(self, nbytes):
        self.parts += self.memory[:nbytes]

    def eof_received(self):
        self.done.set_result(bytes(self.parts))


async def buffered():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    server = await loop.create_server(lambda: Buffered(done), "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"0123456789")
    writer.close()
    print(await done)
    server.close()


class Broken(asyncio.Protocol):
    def data_received(self, data):
        raise ValueError("no such data")


async def broken():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    server = await loop.create_server(Broken, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"x")
    try:
        print(await reader.read())
    except ConnectionResetError:
        print(b"")
    writer.close()
    server.close()


for part in (talk, lines, much, unix, messages, refused, buffered, broken):
    print(part.__name__)
    asyncio.run(part())
