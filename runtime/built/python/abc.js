/* @ts-self-types="../../../runtime/python/abc.ts" */
export { P as ABC, F as ABCMeta, I as abstractclassmethod, L as abstractmethod, R as abstractproperty, z as abstractstaticmethod, B as checkAbstract, V as getCacheToken, H as updateAbstractmethods } from "./core.js";
