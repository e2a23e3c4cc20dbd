/* @ts-self-types="../../../runtime/python/textwrap.ts" */
import "./program.js";
import { TextWrapper } from "./parts/textwrap.js";
import { dedent, fill, indent, shorten, wrap } from "./parts/textwrap2.js";
export { TextWrapper, dedent, fill, indent, shorten, wrap };
