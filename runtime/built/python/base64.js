/* @ts-self-types="../../../runtime/python/base64.ts" */
import "./program.js";
export { a85decode, a85encode, b16decode, b16encode, b32decode, b32encode, b32hexdecode, b32hexencode, b64decode, b64encode, b85decode, b85encode, decode, decodebytes, encode, encodebytes, standardB64decode, standardB64encode, urlsafeB64decode, urlsafeB64encode, z85decode, z85encode } from "./parts/base642.js";
