import "../program.js";
