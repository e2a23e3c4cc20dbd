/** https://docs.python.org/3/library/logging.config.html */
import type { ModuleRow } from "./signature.ts";
import { module, unsupported } from "./table.ts";

const LISTENING = "no other program tells this one how to log";

/** `logging.config`. */
export const loggingConfig: ModuleRow = module("logging.config", {
  dictConfig: "(config: object) -> None",
  fileConfig:
    "(fname: object, defaults: object = None, disable_existing_loggers: object = True, encoding: str | None = None) -> None",
  listen: unsupported(LISTENING),
  stopListening: unsupported(LISTENING),
});
