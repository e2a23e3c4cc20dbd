/* @ts-self-types="../../../runtime/python/abc.ts" */
import "./program.js";
export { ABC, ABCMeta, abstractclassmethod, abstractmethod, abstractproperty, abstractstaticmethod, checkAbstract, getCacheToken, updateAbstractmethods } from "./core.js";
