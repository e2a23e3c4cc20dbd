/**
 * How the children of this process end with it. It is loaded with what makes children: who has none need not load it.
 *
 * @module
 */

import { isHost } from "../launch/record.ts";
import { endLaunchers, isThread, running } from "../launch/methods.ts";
import { kin } from "../launch/told.ts";
import { info } from "../util/say.ts";
import { untilEnd } from "./end.ts";
import { family, forgetEnded } from "./family.ts";

kin.endAll = async () => {
  forgetEnded();
  const children = [...family.children];
  for (const [child] of children) {
    if (!child.daemon) continue;
    info("calling terminate() for daemon %s", child.name);
    child.terminate();
  }
  for (const [child, id] of children) {
    info("calling join() for process %s", child.name);
    await untilEnd(id, {});
    family.children.delete(child);
  }
  // A child that was killed has left its own: they live in this process's threads.
  if (isHost()) { for (const id of running()) await untilEnd(id, {}); }
  await endLaunchers();
};

kin.endThreads = () => {
  forgetEnded();
  for (const [child, id] of family.children) if (isThread(id)) child.terminate();
};

kin.areAwaited = () => {
  forgetEnded();
  return [...family.children.keys()].some((child) => !child.daemon);
};
