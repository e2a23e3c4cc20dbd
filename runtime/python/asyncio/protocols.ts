/**
 * What programs make of connections. https://docs.python.org/3/library/asyncio-protocol.html#protocols
 *
 * @module
 */
import type { BaseTransport } from "./transports.ts";

/** What all protocols have. https://docs.python.org/3/library/asyncio-protocol.html#asyncio.BaseProtocol */
export class BaseProtocol {
  static readonly __module__: string = "asyncio.protocols";

  /** A connection is there. */
  connectionMade(_transport: BaseTransport): unknown {
    return null;
  }

  /** It is gone: with an exception, or with None where it was closed. */
  connectionLost(_exc: unknown): unknown {
    return null;
  }

  /** More is waiting to be sent than should be. */
  pauseWriting(): unknown {
    return null;
  }

  /** There is place again. */
  resumeWriting(): unknown {
    return null;
  }
}

/** For what comes as a stream. https://docs.python.org/3/library/asyncio-protocol.html#asyncio.Protocol */
export class Protocol extends BaseProtocol {
  static override readonly __module__: string = "asyncio.protocols";

  /** Bytes have come. */
  dataReceived(_data: unknown): unknown {
    return null;
  }

  /** No more will come; the connection stays open for what gives a true value. */
  eofReceived(): unknown {
    return null;
  }
}

/** For streams that are read into memory of the program's own. https://docs.python.org/3/library/asyncio-protocol.html#asyncio.BufferedProtocol */
export class BufferedProtocol extends BaseProtocol {
  static override readonly __module__: string = "asyncio.protocols";

  /** Where the next bytes go. */
  getBuffer(_sizehint: unknown): unknown {
    return null;
  }

  /** So many bytes are there. */
  bufferUpdated(_nbytes: unknown): unknown {
    return null;
  }

  /** No more will come; the connection stays open for what gives a true value. */
  eofReceived(): unknown {
    return null;
  }
}

/** For messages that come one by one. https://docs.python.org/3/library/asyncio-protocol.html#asyncio.DatagramProtocol */
export class DatagramProtocol extends BaseProtocol {
  static override readonly __module__: string = "asyncio.protocols";

  /** A message has come. */
  datagramReceived(_data: unknown, _addr: unknown): unknown {
    return null;
  }

  /** One could not be sent or received. */
  errorReceived(_exc: unknown): unknown {
    return null;
  }
}
