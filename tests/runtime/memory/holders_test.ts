import { assertEquals, assertThrows } from "@std/assert";
import { RuntimeError } from "../../../mod.ts";
import {
  createObject,
  hold,
  isHeld,
  type Kind,
  objectOf,
  receive,
  release,
  send,
  tagOf,
  takeBack,
} from "../../../runtime/memory/holders.ts";
import { become, me } from "../../../runtime/memory/me.ts";

/** A kind that notes what it is told. */
function kindOf(log: string[]): Kind {
  return {
    destroy: () => log.push("destroyed"),
    released: (_, tag) => log.push(`released ${tag}`),
  };
}

/** Runs something as another process. */
function as<T>(id: number, action: () => T): T {
  const { id: own } = me;
  become({ id });
  try {
    return action();
  } finally {
    become({ id: own });
  }
}

Deno.test("the last to let go of an object destroys it", () => {
  const log: string[] = [];
  const kind = kindOf(log);
  const object = createObject(16);
  const [first, second] = [hold(kind, object, 0), hold(kind, object, 1)];
  assertEquals([objectOf(first), tagOf(first), tagOf(second)], [object, 0, 1]);
  release(first);
  assertEquals([isHeld(object, 0), isHeld(object, 1)], [false, true]);
  assertEquals(log, ["released 0"]);
  release(first);
  release(second);
  assertEquals(log, ["released 0", "destroyed"]);
});

Deno.test("an object's memory is used again", () => {
  const kind = kindOf([]);
  const object = createObject(16);
  release(hold(kind, object));
  assertEquals(createObject(16), object);
});

Deno.test("what is under way is held, and the receiver takes it over", () => {
  const log: string[] = [];
  const kind = kindOf(log);
  const object = createObject(16);
  const slot = hold(kind, object);
  const ticket = send(slot);
  release(slot);
  assertEquals([isHeld(object, 0), log], [true, ["released 0"]]);
  const received = receive(kind, ticket);
  assertEquals(objectOf(received), object);
  release(received);
  assertEquals(log, ["released 0", "destroyed"]);
});

Deno.test("a ticket that could not be sent is taken back", () => {
  const log: string[] = [];
  const kind = kindOf(log);
  const slot = hold(kind, createObject(16));
  const ticket = send(slot);
  takeBack([ticket]);
  release(slot);
  assertEquals(log, ["destroyed"]);
  assertThrows(() => receive(kind, ticket), RuntimeError, "received before");
});

Deno.test("a message that is read twice gives two holders while the object is there", () => {
  const log: string[] = [];
  const kind = kindOf(log);
  const slot = hold(kind, createObject(16));
  const ticket = send(slot);
  const [first, second] = [receive(kind, ticket), receive(kind, ticket)];
  release(slot);
  release(first);
  assertEquals(objectOf(second) !== 0 && log.includes("destroyed"), false);
  release(second);
  assertEquals(log.at(-1), "destroyed");
  assertThrows(() => receive(kind, ticket), RuntimeError);
});

Deno.test("a ticket is not mistaken for that of another object in the same place", () => {
  const kind = kindOf([]);
  const slot = hold(kind, createObject(16));
  const ticket = send(slot);
  release(receive(kind, ticket));
  release(slot);
  const object = createObject(16);
  const others = [hold(kind, object), hold(kind, object), hold(kind, object)];
  assertThrows(() => receive(kind, ticket), RuntimeError);
  others.forEach(release);
});

Deno.test("a dead holder's end is closed at once; its object goes when its thread can touch nothing any more", () => {
  const { isDead, isGone } = me;
  const log: string[] = [];
  const kind = kindOf(log);
  const object = createObject(16);
  const slot = hold(kind, object, 0);
  as(77 * 4, () => hold(kind, object, 1));
  try {
    assertEquals(isHeld(object, 1), true);
    become({ isDead: (id) => id === 77 * 4 });
    assertEquals(isHeld(object, 1), false);
    const third = hold(kind, object, 0);
    release(slot);
    assertEquals(log, ["released 0"]);
    become({ isGone: (id) => id === 77 * 4 });
    release(third);
    assertEquals(log, ["released 0", "destroyed"]);
  } finally {
    become({ isDead, isGone });
  }
});

Deno.test("what is on its way outlives its sender", () => {
  const { isGone } = me;
  const log: string[] = [];
  const kind = kindOf(log);
  const slot = hold(kind, createObject(16));
  const ticket = as(77 * 4, () => send(slot));
  try {
    become({ isGone: (id) => id === 77 * 4 });
    release(slot);
    assertEquals(log, ["released 0"]);
    release(receive(kind, ticket));
    assertEquals(log, ["released 0", "destroyed"]);
  } finally {
    become({ isGone });
  }
});

Deno.test("what was on its way to a process that is gone does not keep the object", () => {
  const { isGone, recipient } = me;
  const log: string[] = [];
  const kind = kindOf(log);
  const slot = hold(kind, createObject(16));
  try {
    become({ recipient: 78 * 4 });
    send(slot);
    become({ recipient, isGone: (id) => id === 78 * 4 });
    release(slot);
    assertEquals(log, ["destroyed"]);
  } finally {
    become({ recipient, isGone });
  }
});
