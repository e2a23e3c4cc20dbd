/* @ts-self-types="../../../runtime/python/program.ts" */
import "../program.js";
