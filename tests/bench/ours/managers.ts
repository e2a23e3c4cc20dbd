/**
 * Rows of managers.
 *
 * @module
 */
import { Manager } from "@manycore/multiprocessing";
import { seconds } from "../serve.mjs";
import type { Row } from "./row.ts";

const managerDict: Row = (count, sync) => {
  const manager = Manager();
  const shared = manager.dict<string, number>();
  const turnsSync = () => {
    for (let i = 0; i < count; i += 2) {
      shared.setSync("key", i);
      shared.getSync("key");
    }
  };
  const turns = async () => {
    for (let i = 0; i < count; i += 2) {
      await shared.set("key", i);
      await shared.get("key");
    }
  };
  return { measure: () => seconds(sync ? turnsSync : turns), close: () => manager.shutdown() };
};

export const managerRows: Record<string, Row> = { "manager-dict": managerDict };
