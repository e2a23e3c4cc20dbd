export { o as openMapping } from "./mapping.js";
