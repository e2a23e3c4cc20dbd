export { openMapping } from "./mapping.js";
