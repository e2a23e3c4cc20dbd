/* @ts-self-types="../../../runtime/python/uuid.ts" */
import "./program.js";
export { NAMESPACE_DNS, NAMESPACE_OID, NAMESPACE_URL, NAMESPACE_X500, RESERVED_FUTURE, RESERVED_MICROSOFT, RESERVED_NCS, RFC_4122, SafeUUID, UUID, getnode, uuid1, uuid3, uuid4, uuid5 } from "./parts/uuid.js";
