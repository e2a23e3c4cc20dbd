/** What addresses and networks are refused with. */
import { ValueError } from "../exceptions.ts";

/** What is no address. https://docs.python.org/3/library/ipaddress.html#ipaddress.AddressValueError */
export class AddressValueError extends ValueError {
  static readonly __module__: string = "ipaddress";
}

/** What is no mask of a network. https://docs.python.org/3/library/ipaddress.html#ipaddress.NetmaskValueError */
export class NetmaskValueError extends ValueError {
  static readonly __module__: string = "ipaddress";
}
