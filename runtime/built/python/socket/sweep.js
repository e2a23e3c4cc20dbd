export { sweepSoon } from "../parts/socket.js";
