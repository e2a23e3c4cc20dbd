/**
 * Messages that carry a descriptor: SCM_RIGHTS. How they are laid out stands in messages.ts.
 *
 * @module
 */
import { SCM_RIGHTS, SOL_SOCKET } from "./constants.ts";
import { isDarwin, libc } from "./libc.ts";
import { HEAD, HEADER_BYTES, placeOf, sizeControl, writeHead } from "./messages.ts";

const CONTROL_BYTES = isDarwin ? 16 : 24;
const MSG_DONTWAIT = isDarwin ? 0x80 : 0x40;
/** Nothing that is received is inherited. */
const MSG_CMSG_CLOEXEC = isDarwin ? 0 : 0x4000_0000;
const MSG_NOSIGNAL = isDarwin ? 0 : 0x4000;

/** A number and a descriptor, with the memory that the system reads and writes them in. */
export class RightsMessage {
  readonly #content = new Uint8Array(4);
  readonly #control = new Uint8Array(CONTROL_BYTES);
  readonly #piece = new Uint8Array(16);
  readonly #header = new Uint8Array(HEADER_BYTES);
  readonly #contentView = new DataView(this.#content.buffer);
  readonly #controlView = new DataView(this.#control.buffer);
  readonly #headerView = new DataView(this.#header.buffer);

  constructor() {
    const piece = new DataView(this.#piece.buffer);
    piece.setBigUint64(0, placeOf(this.#content), true);
    piece.setBigUint64(8, BigInt(this.#content.length), true);
    this.#headerView.setBigUint64(16, placeOf(this.#piece), true);
    this.#headerView.setBigUint64(24, 1n, true);
    this.#headerView.setBigUint64(32, placeOf(this.#control), true);
  }

  /** Sends; false when the system refuses. */
  send(through: number, token: number, fd: number): boolean {
    this.#contentView.setInt32(0, token, true);
    sizeControl(this.#headerView, CONTROL_BYTES);
    writeHead(this.#controlView, 0, 4, SOL_SOCKET, SCM_RIGHTS);
    this.#controlView.setInt32(HEAD, fd, true);
    return libc().sendmsg(through, this.#header, MSG_DONTWAIT | MSG_NOSIGNAL) >= 0;
  }

  /** Receives, if there is anything. */
  receive(through: number): { readonly token: number; readonly fd: number } | undefined {
    sizeControl(this.#headerView, CONTROL_BYTES);
    this.#controlView.setInt32(HEAD, -1, true);
    const count = libc().recvmsg(through, this.#header, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    if (count < 0) return undefined;
    return {
      token: this.#contentView.getInt32(0, true),
      fd: this.#controlView.getInt32(HEAD, true),
    };
  }
}
