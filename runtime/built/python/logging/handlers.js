/* @ts-self-types="../../../../runtime/python/logging/handlers.ts" */
import "../program.js";
export { BaseRotatingHandler, BufferingHandler, DEFAULT_HTTP_LOGGING_PORT, DEFAULT_SOAP_LOGGING_PORT, DEFAULT_TCP_LOGGING_PORT, DEFAULT_UDP_LOGGING_PORT, MemoryHandler, QueueHandler, QueueListener, RotatingFileHandler, SYSLOG_TCP_PORT, SYSLOG_UDP_PORT, TimedRotatingFileHandler, WatchedFileHandler } from "../parts/logging11.js";
