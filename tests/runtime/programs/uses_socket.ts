import { socketpair } from "../../../runtime/python/socket.ts";

socketpair();
