/**
 * The entry of a child under the start method "spawn": a process of the operating system, whose command line leads it to
 * the program's memory, where its life lies.
 *
 *     parent (spawn.ts)                          child
 *     record, mailbox, Beginning in it
 *     deno run … spawn_child.ts TICKET ARGS ─►   maps the memory, says that it is there (record.ts)
 *                                                takes its Beginning from the mailbox
 *                                                  a birth: lives (life.ts)
 *                                                  a spare: loads what it was told to, is Running, waits for a birth
 *     sees its end                          ◄─   settles its exit code, is Ended, exits
 *     the record: Gone
 *
 * | | |
 * |---|---|
 * | the parent dies | daemons and spares end with it (orphan.ts); others go on, in the same memory |
 * | the child dies before it is there | its parent sees the end, and settles the record |
 * | it dies at any later moment | the same; whoever waits for something that it held asks the system, and takes it over |
 *
 * @module
 */

import { decode } from "../codec/codec.ts";
import { setMainModule } from "../codec/references.ts";
import { openMapping } from "../memory/mapping/mapping.ts";
import { attach } from "../memory/memory.ts";
import { holdElsewhere } from "../memory/park.ts";
import type { Birth } from "./launcher.ts";
import { begin, type Vessel } from "./life.ts";
import { discard, receive } from "./mailbox.ts";
import { endWithParent } from "./orphan.ts";
import { adopt, isDaemon, own, reportBirth, reportEnd, tellKeeper } from "./record.ts";
import { closeFiles, exitNow, makeKeeper, noteFiles } from "./spawn_exit.ts";
import { takeTicket } from "./ticket.ts";
import type { Waiting } from "./worker.ts";

/** The first message of a child's mailbox. */
export interface Beginning {
  readonly mainModule: string;
  /** Who lives in it, or what it is to do until another mailbox tells that. */
  readonly part: Birth | Waiting;
}

const { path, identity, parent, mainRecord, id, mailbox } = takeTicket();

class OwnProcess implements Vessel {
  adopt(birth: Birth, isRehearsal: boolean): void {
    if (isRehearsal) return;
    if (birth.id !== own()) adopt(birth.id, mainRecord);
    endWithParent(parent, isDaemon(birth.id));
  }

  pid(): number {
    return Deno.pid;
  }

  ready(): void {
    noteFiles();
    reportBirth(Deno.pid);
  }

  end(code: number): void {
    try {
      closeFiles();
      tellKeeper(makeKeeper());
    } finally {
      reportEnd(own());
      exitNow(code); // Whatever went wrong before, the process does not stay.
    }
  }
}

/** Keeps this process alive until it ends itself, whatever it waits for. The first timer would take ten times as long. */
function hold(): void {
  new MessageChannel().port1.onmessage = () => {};
  holdElsewhere();
}

attach(openMapping({ path, identity }));
noteFiles();
adopt(id, mainRecord);
endWithParent(parent, isDaemon(id));
hold();
const message = receive(mailbox);
if (message === undefined) exitNow(0);
const { mainModule, part } = decode(message) as Beginning;
discard(mailbox);
setMainModule(mainModule);
await begin(new OwnProcess(), part);
