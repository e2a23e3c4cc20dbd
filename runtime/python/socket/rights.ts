/**
 * Messages that carry a descriptor: SCM_RIGHTS.
 *
 * ```text
 *            name  size   pieces  count     control  size      flags
 *   Linux    0     8 u32  16      24 u64    32       40 u64    48 i32        head: length u64, level, kind; descriptor at 16
 *   macOS    0     8 u32  16      24 i32    32       40 u32    44 i32        head: length u32, level, kind; descriptor at 12
 *   piece    place u64, length u64
 * ```
 *
 * @module
 */
import { SOL_SOCKET } from "./constants.ts";
import { isDarwin, libc } from "./libc.ts";

const SCM_RIGHTS = 1;
const HEADER_BYTES = 56;
const HEAD = isDarwin ? 12 : 16;
const CONTROL_BYTES = isDarwin ? 16 : 24;
const MSG_DONTWAIT = isDarwin ? 0x80 : 0x40;
/** Nothing that is received is inherited. */
const MSG_CMSG_CLOEXEC = isDarwin ? 0 : 0x4000_0000;
const MSG_NOSIGNAL = isDarwin ? 0 : 0x4000;

function placeOf(bytes: Uint8Array<ArrayBuffer>): bigint {
  return Deno.UnsafePointer.value(Deno.UnsafePointer.of(bytes));
}

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
    this.#size();
    const view = this.#controlView;
    if (isDarwin) view.setUint32(0, HEAD + 4, true);
    else view.setBigUint64(0, BigInt(HEAD + 4), true);
    view.setInt32(HEAD - 8, SOL_SOCKET, true);
    view.setInt32(HEAD - 4, SCM_RIGHTS, true);
    view.setInt32(HEAD, fd, true);
    return libc().sendmsg(through, this.#header, MSG_DONTWAIT | MSG_NOSIGNAL) >= 0;
  }

  /** Receives, if there is anything. */
  receive(through: number): { readonly token: number; readonly fd: number } | undefined {
    this.#size();
    this.#controlView.setInt32(HEAD, -1, true);
    const count = libc().recvmsg(through, this.#header, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    if (count < 0) return undefined;
    return {
      token: this.#contentView.getInt32(0, true),
      fd: this.#controlView.getInt32(HEAD, true),
    };
  }

  #size(): void {
    if (isDarwin) this.#headerView.setUint32(40, CONTROL_BYTES, true);
    else this.#headerView.setBigUint64(40, BigInt(CONTROL_BYTES), true);
  }
}
