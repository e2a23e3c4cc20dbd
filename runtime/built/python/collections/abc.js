/* @ts-self-types="../../../../runtime/python/collections/abc.ts" */
import "../program.js";
