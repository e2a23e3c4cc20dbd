/**
 * Files as children get them. A child that is forked has its parent's open files, at the same places; here it opens each
 * again, where its parent has got to. Standard streams are its own.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { isForked } from "../../codec/nested.ts";
import { TypeError } from "../../errors.ts";
import { originalStreams } from "../streams.ts";
import {
  type Access,
  accessOf,
  type BinaryFile,
  binaryFile,
  CLASSES,
  deviceOf,
} from "./binary_file.ts";
import { type Device, FileDevice, type Place, StandardDevice } from "./device.ts";
import { optionsOf, TextFile, type TextOptions } from "./text_file.ts";

type Standard = keyof typeof originalStreams;
const names: readonly Standard[] = ["stdin", "stdout", "stderr"];

type BinaryState =
  | { readonly access: Access; readonly place: Place | null }
  | { readonly standard: Standard };

type TextState =
  | { readonly buffer: BinaryFile; readonly options: TextOptions }
  | { readonly standard: Standard };

function check(file: BinaryFile | TextFile): void {
  if (isForked()) return;
  const kind = /^<_io\.(\w+)/.exec(file.toString())?.[1];
  throw new TypeError(`cannot pickle '${kind}' instances`);
}

/** The place of a file; null for one that is closed. */
function placeOf(file: BinaryFile): Place | null {
  if (file.closed) return null;
  const device = deviceOf(file);
  if (!(device instanceof FileDevice)) {
    throw new TypeError(`Cannot send a file on descriptor ${device.number}: send the descriptor`);
  }
  if (file.seekable()) file.seek(file.tell()); // what was read ahead is given back
  else file.flush();
  return device.shared();
}

/** A file that was closed. */
const nowhere: Device = {
  read: () => null,
  write: () => {},
  seek: () => 0,
  truncate: () => {},
  release: () => {},
  close: () => {},
  isTerminal: () => false,
  number: -1,
  seekable: false,
};

const binaryForm = {
  write(file: BinaryFile): BinaryState {
    check(file);
    const device = deviceOf(file);
    if (device instanceof StandardDevice) return { standard: names[device.number]! };
    return { access: accessOf(file), place: placeOf(file) };
  },
  read(state: BinaryState): BinaryFile {
    if ("standard" in state) return originalStreams[state.standard].buffer;
    const { access, place } = state;
    const file = binaryFile(place === null ? nowhere : FileDevice.again(place), access);
    if (place === null) file.close();
    return file;
  },
};
for (const [name, type] of Object.entries(CLASSES)) {
  registerForm<BinaryFile, BinaryState>(import.meta, type, `python.${name}`, binaryForm);
}

registerForm<TextFile, TextState>(import.meta, TextFile, "python.textfile", {
  write(file): TextState {
    check(file);
    const standard = names.find((name) => originalStreams[name] === file);
    if (standard !== undefined) return { standard };
    if (!file.closed && file.seekable()) file.seek(file.tell());
    return { buffer: file.buffer, options: optionsOf(file) };
  },
  read(state): TextFile {
    if ("standard" in state) return originalStreams[state.standard];
    return new TextFile(state.buffer, state.options);
  },
});
