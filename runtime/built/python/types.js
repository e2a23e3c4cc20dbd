/* @ts-self-types="../../../runtime/python/types.ts" */
import "./program.js";
import { GenericAlias, MappingProxyType, UnionType } from "./core.js";
import { AsyncGeneratorType, BuiltinFunctionType, BuiltinMethodType, CodeType, CoroutineType, EllipsisType, FrameType, FunctionType, GeneratorType, LambdaType, MethodDescriptorType, MethodType, MethodWrapperType, ModuleType, NoneType, NotImplementedType, SimpleNamespace, TracebackType, WrapperDescriptorType, coroutine, newClass } from "./parts/logging5.js";
export { AsyncGeneratorType, BuiltinFunctionType, BuiltinMethodType, CodeType, CoroutineType, EllipsisType, FrameType, FunctionType, GeneratorType, GenericAlias, LambdaType, MappingProxyType, MethodDescriptorType, MethodType, MethodWrapperType, ModuleType, NoneType, NotImplementedType, SimpleNamespace, TracebackType, UnionType, WrapperDescriptorType, coroutine, newClass };
