/**
 * The numbers of `socket`, as the system has them. https://docs.python.org/3/library/socket.html#constants
 *
 * @module
 */
import { IntEnum } from "../enum/int_enum.ts";
import { register } from "../../codec/references.ts";
import { isDarwin } from "./libc.ts";

function by(linux: number, darwin: number): number {
  return isDarwin ? darwin : linux;
}

/** Families of addresses. */
export class AddressFamily extends IntEnum {
  static override readonly __module__: string = "socket";
  /** No family in particular. */
  static readonly AF_UNSPEC: AddressFamily = new AddressFamily("AF_UNSPEC", 0);
  /** Sockets in the file system, or with names of Linux's own. */
  static readonly AF_UNIX: AddressFamily = new AddressFamily("AF_UNIX", 1);
  /** IPv4. */
  static readonly AF_INET: AddressFamily = new AddressFamily("AF_INET", 2);
  /** IPv6. */
  static readonly AF_INET6: AddressFamily = new AddressFamily("AF_INET6", by(10, 30));
}

/** Kinds of sockets. */
export class SocketKind extends IntEnum {
  static override readonly __module__: string = "socket";
  /** A connection. */
  static readonly SOCK_STREAM: SocketKind = new SocketKind("SOCK_STREAM", 1);
  /** Messages that may get lost. */
  static readonly SOCK_DGRAM: SocketKind = new SocketKind("SOCK_DGRAM", 2);
  /** The protocol below. */
  static readonly SOCK_RAW: SocketKind = new SocketKind("SOCK_RAW", 3);
  /** Messages that do not get lost, but may arrive in another order. */
  static readonly SOCK_RDM: SocketKind = new SocketKind("SOCK_RDM", 4);
  /** A connection with messages. */
  static readonly SOCK_SEQPACKET: SocketKind = new SocketKind("SOCK_SEQPACKET", 5);
}

register(import.meta, { AddressFamily, SocketKind });

/** No family in particular. */
export const AF_UNSPEC: AddressFamily = AddressFamily.AF_UNSPEC;
/** Sockets in the file system. */
export const AF_UNIX: AddressFamily = AddressFamily.AF_UNIX;
/** IPv4. */
export const AF_INET: AddressFamily = AddressFamily.AF_INET;
/** IPv6. */
export const AF_INET6: AddressFamily = AddressFamily.AF_INET6;

/** A connection. */
export const SOCK_STREAM: SocketKind = SocketKind.SOCK_STREAM;
/** Messages that may get lost. */
export const SOCK_DGRAM: SocketKind = SocketKind.SOCK_DGRAM;
/** The protocol below. */
export const SOCK_RAW: SocketKind = SocketKind.SOCK_RAW;
/** Messages in any order. */
export const SOCK_RDM: SocketKind = SocketKind.SOCK_RDM;
/** A connection with messages. */
export const SOCK_SEQPACKET: SocketKind = SocketKind.SOCK_SEQPACKET;
/** To a kind: the socket does not block. */
export const SOCK_NONBLOCK = 0x800;
/** To a kind: programs that are run do not inherit the socket; always so. */
export const SOCK_CLOEXEC = 0x80000;

/** A family by its number, as `socket.family` shows it. */
export function familyOf(number: number): AddressFamily | number {
  return [AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6].find(({ value }) => value === number) ?? number;
}

/** A kind by its number, as `socket.type` shows it. */
export function kindOf(number: number): SocketKind | number {
  return [SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET]
    .find(({ value }) => value === number) ?? number;
}

/** Options of sockets themselves. */
export const SOL_SOCKET: number = by(1, 0xffff);
/** Notes of debugging. */
export const SO_DEBUG = 1;
/** An address may be bound again that was used a moment ago. */
export const SO_REUSEADDR: number = by(2, 4);
/** What kind the socket is. */
export const SO_TYPE: number = by(3, 0x1008);
/** The error that is pending, which is cleared. */
export const SO_ERROR: number = by(4, 0x1007);
/** Packets go to neighbours alone. */
export const SO_DONTROUTE: number = by(5, 0x10);
/** Datagrams may go to everybody. */
export const SO_BROADCAST: number = by(6, 0x20);
/** The room for what is sent, in bytes; Linux doubles it. */
export const SO_SNDBUF: number = by(7, 0x1001);
/** The room for what arrives, in bytes; Linux doubles it. */
export const SO_RCVBUF: number = by(8, 0x1002);
/** An idle connection is probed. */
export const SO_KEEPALIVE: number = by(9, 8);
/** Urgent data stand among the others. */
export const SO_OOBINLINE: number = by(10, 0x100);
/** Whether close waits for what is unsent. */
export const SO_LINGER: number = by(13, 0x80);
/** Several sockets may be bound to one address. */
export const SO_REUSEPORT: number = by(15, 0x200);
/** The fewest bytes that make it readable. */
export const SO_RCVLOWAT: number = by(18, 0x1004);
/** The fewest bytes that make it writable. */
export const SO_SNDLOWAT: number = by(19, 0x1003);
/** The system's own timeout for receiving. */
export const SO_RCVTIMEO: number = by(20, 0x1006);
/** The system's own timeout for sending. */
export const SO_SNDTIMEO: number = by(21, 0x1005);
/** Whether it listens. */
export const SO_ACCEPTCONN: number = by(30, 2);
/** Which protocol it is. */
export const SO_PROTOCOL = 38;
/** Which family it is. */
export const SO_DOMAIN = 39;

/** No protocol in particular. */
export const IPPROTO_IP = 0;
/** ICMP. */
export const IPPROTO_ICMP = 1;
/** TCP, and the level of its options. */
export const IPPROTO_TCP = 6;
/** UDP. */
export const IPPROTO_UDP = 17;
/** IPv6, and the level of its options. */
export const IPPROTO_IPV6 = 41;
/** Packets as they are. */
export const IPPROTO_RAW = 255;
/** TCP's options. */
export const SOL_TCP = 6;
/** UDP's options. */
export const SOL_UDP = 17;
/** IP's options. */
export const SOL_IP = 0;

/** Small parts go out at once. */
export const TCP_NODELAY = 1;
/** The largest segment. */
export const TCP_MAXSEG = 2;
/** Parts wait until a segment is full. */
export const TCP_CORK = 3;
/** Seconds until an idle connection is probed. */
export const TCP_KEEPIDLE: number = by(4, 0x10);
/** Seconds between probes. */
export const TCP_KEEPINTVL: number = by(5, 0x101);
/** Probes until it is given up. */
export const TCP_KEEPCNT: number = by(6, 0x102);
/** Acknowledgements go out at once. */
export const TCP_QUICKACK = 12;
/** Milliseconds until what is not acknowledged breaks the connection. */
export const TCP_USER_TIMEOUT = 18;

/** An IPv6 socket takes no IPv4. */
export const IPV6_V6ONLY: number = by(26, 27);
/** How many routers a datagram may pass. */
export const IP_TTL: number = by(2, 4);
/** The kind of service. */
export const IP_TOS: number = by(1, 3);
/** How many routers a datagram to a group may pass. */
export const IP_MULTICAST_TTL: number = by(33, 10);
/** Whether datagrams to a group come back. */
export const IP_MULTICAST_LOOP: number = by(34, 11);
/** Joins a group. */
export const IP_ADD_MEMBERSHIP: number = by(35, 12);

/** Urgent data. */
export const MSG_OOB = 1;
/** What is received stays to be received. */
export const MSG_PEEK = 2;
/** To neighbours alone. */
export const MSG_DONTROUTE = 4;
/** There was no room for all that came beside the message. */
export const MSG_CTRUNC: number = by(8, 0x20);
/** What travels beside a message: descriptors. */
export const SCM_RIGHTS = 1;
/** The message was longer. */
export const MSG_TRUNC: number = by(0x20, 0x10);
/** Does not wait. */
export const MSG_DONTWAIT: number = by(0x40, 0x80);
/** Waits until all is there. */
export const MSG_WAITALL: number = by(0x100, 0x40);
/** A broken pipe is an error, not a signal; always so. */
export const MSG_NOSIGNAL: number = by(0x4000, 0x80000);

/** Nothing more is read. */
export const SHUT_RD = 0;
/** Nothing more is written. */
export const SHUT_WR = 1;
/** Neither. */
export const SHUT_RDWR = 2;

/** The most connections that may wait to be accepted. */
export const SOMAXCONN: number = by(4096, 128);
/** Whether IPv6 is there. */
export const hasIpv6 = true;

/** All addresses of this machine. */
export const INADDR_ANY = 0;
/** Everybody in the network. */
export const INADDR_BROADCAST = 0xffff_ffff;
/** This machine itself. */
export const INADDR_LOOPBACK = 0x7f00_0001;
/** No address. */
export const INADDR_NONE = 0xffff_ffff;

/** Addresses to listen at. */
export const AI_PASSIVE = 1;
/** The official name is wanted. */
export const AI_CANONNAME = 2;
/** The host is a number. */
export const AI_NUMERICHOST = 4;
/** The service is a number. */
export const AI_NUMERICSERV: number = by(0x400, 0x1000);
/** Families that this machine has. */
export const AI_ADDRCONFIG: number = by(0x20, 0x400);

/** The host as a number. */
export const NI_NUMERICHOST: number = by(1, 2);
/** The service as a number. */
export const NI_NUMERICSERV: number = by(2, 8);
/** A name of the local network without its domain. */
export const NI_NOFQDN: number = by(4, 1);
/** No name is an error. */
export const NI_NAMEREQD: number = by(8, 4);
/** The service of datagrams. */
export const NI_DGRAM = 16;

/** The name is not known. */
export const EAI_NONAME: number = by(-2, 8);
/** Try again. */
export const EAI_AGAIN: number = by(-3, 2);
/** It failed for good. */
export const EAI_FAIL: number = by(-4, 4);
/** The family is not known. */
export const EAI_FAMILY: number = by(-6, 5);
/** The service is not known. */
export const EAI_SERVICE: number = by(-8, 9);
/** The system says what. */
export const EAI_SYSTEM: number = by(-11, 11);
