/* @ts-self-types="../../../runtime/python/abc.ts" */
export { ABC, ABCMeta, abstractclassmethod, abstractmethod, abstractproperty, abstractstaticmethod, checkAbstract, getCacheToken, updateAbstractmethods } from "./core.js";
