/**
 * Text in encodings other than UTF-8, under Python's names for them.
 *
 * @see https://docs.python.org/3.13/library/codecs.html#standard-encodings
 * @module
 */
import { DEFLATED_PAGES } from "./code_pages.ts";

/** Encodings that `TextDecoder` reads too: its name, then Python's. */
const DECODERS = `\
big5 big5_tw csbig5 x_mac_trad_chinese cp950 950 ms950
euc-jp euc_jp eucjp u_jis ujis
euc-kr euc_kr euckr korean ks_c_5601 ks_c_5601_1987 ks_x_1001 ksc5601 ksx1001 x_mac_korean cp949 949 ms949 uhc
gb18030 gb18030_2000
gbk 936 cp936 ms936 gb2312 chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 iso_ir_58 x_mac_simp_chinese
iso-2022-jp iso2022_jp csiso2022jp iso2022jp iso_2022_jp
shift_jis csshiftjis shiftjis sjis s_jis x_mac_japanese cp932 932 ms932 mskanji ms_kanji windows_31j`;

/** Python's other names for encodings that are read without a table. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  `\
ascii 646 ansi_x3.4_1968 ansi_x3.4_1986 ansi_x3_4_1968 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6 us us_ascii
latin_1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin latin1
utf_8 cp65001 u8 utf utf8 utf8_ucs2 utf8_ucs4 utf_8_sig`
    .split("\n").flatMap((line) => {
      const [name = "", ...others] = line.split(" ");
      return others.map((other): [string, string] => [other, name]);
    }),
);

let pages: ReadonlyMap<string, string> | undefined;

/** Python's name of an encoding: in small letters, with underscores, without what comes behind an alias. */
export function encodingName(name: string): string {
  const normal = name.toLowerCase().replace(/[^a-z0-9.]+/g, "_").replace(/^_|_$/g, "");
  return ALIASES.get(normal) ?? normal;
}

/** The text that bytes stand for; `null` where nobody knows the encoding, or it has no use for them. */
export function decode(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === "ascii") return decodePage(bytes, "\ufffd".repeat(128));
  for (const line of DECODERS.split("\n")) {
    const names = line.split(" ");
    if (names.includes(encoding)) {
      return decodeBy(new TextDecoder(names[0], { fatal: true }), bytes);
    }
  }
  pages ??= readPages();
  const page = pages.get(encoding);
  return page === undefined ? null : decodePage(bytes, page);
}

function decodeBy(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Text of one byte a character; `page` holds those of the bytes from 128 on. */
function decodePage(bytes: Uint8Array, page: string): string | null {
  let text = "";
  for (const byte of bytes) {
    const char = byte < 128 ? String.fromCharCode(byte) : page.charAt(byte - 128);
    if (char === "\ufffd") return null;
    text += char;
  }
  return text;
}

function readPages(): ReadonlyMap<string, string> {
  // loaded here, since few programs declare an encoding and the module takes its time
  const { inflateRawSync } = process.getBuiltinModule("node:zlib");
  const deflated = Uint8Array.from(atob(DEFLATED_PAGES), (char) => char.charCodeAt(0));
  const found = new Map<string, string>();
  for (const line of new TextDecoder().decode(inflateRawSync(deflated)).split("\n")) {
    const bar = line.indexOf("|");
    for (const name of line.slice(0, bar).split(" ")) found.set(name, line.slice(bar + 1));
  }
  return found;
}
