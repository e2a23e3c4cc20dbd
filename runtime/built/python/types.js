/* @ts-self-types="../../../runtime/python/types.ts" */
import "./program.js";
import { GenericAlias, MappingProxyType, UnionType } from "./core.js";
import { AsyncGeneratorType, BuiltinFunctionType, BuiltinMethodType, CodeType, CoroutineType, EllipsisType, FrameType, FunctionType, GeneratorType, LambdaType, MethodType, ModuleType, NoneType, NotImplementedType, SimpleNamespace, TracebackType, coroutine, newClass } from "./parts/logging.js";
export { AsyncGeneratorType, BuiltinFunctionType, BuiltinMethodType, CodeType, CoroutineType, EllipsisType, FrameType, FunctionType, GeneratorType, GenericAlias, LambdaType, MappingProxyType, MethodType, ModuleType, NoneType, NotImplementedType, SimpleNamespace, TracebackType, UnionType, coroutine, newClass };
