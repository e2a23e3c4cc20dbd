import "../../rolldown-runtime.js";
import { classModule, className, isType, repr } from "../core.js";
// runtime/python/support/annotation_text.ts
function annotationText(annotation) {
	if (isType(annotation)) {
		const module = classModule(annotation);
		const name = className(annotation);
		return module === "builtins" ? name : `${module}.${name}`;
	}
	return typeof annotation === "string" ? repr(annotation) : repr(annotation).replace(/^typing\./, "");
}
export { annotationText };
