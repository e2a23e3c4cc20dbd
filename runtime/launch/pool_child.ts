/**
 * The entry of a child that is going to work for a pool: what that takes is loaded together with what every child needs,
 * in two thirds of the time.
 *
 * @module
 */

import "../pool/worker.ts";
import "./worker_child.ts";
