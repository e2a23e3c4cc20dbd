import { bytearray, bytes, repr, str, tuple, type } from "@manycore/multiprocessing/python";
import * as hashlib from "@manycore/multiprocessing/python/hashlib";
import * as hmac from "@manycore/multiprocessing/python/hmac";
import * as uuid from "@manycore/multiprocessing/python/uuid";
import { type Case, testCases } from "./cases.ts";

const ab = bytes("ab", "utf-8");
const long = bytes("k".repeat(200), "utf-8");

const cases: readonly Case[] = [
  [
    'hashlib.md5(b"ab").hexdigest()',
    "'187ef4436122d1cc2f40dc2b92f0eba0'",
    () => hashlib.md5(ab).hexdigest(),
  ],
  [
    'hashlib.sha1(b"ab").digest()',
    "b'\\xda#aN\\x02F\\x9a\\r|{\\xd1\\xbd\\xab\\\\\\x9cGK\\x19\\x04\\xdc'",
    () => hashlib.sha1(ab).digest(),
  ],
  [
    'hashlib.sha256(b"ab").hexdigest()',
    "'fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603'",
    () => hashlib.sha256(ab).hexdigest(),
  ],
  [
    'hashlib.sha3_256(b"ab").hexdigest()',
    "'5c828b33397f4762922e39a60c35699d2550466a52dd15ed44da37eb0bdc61e6'",
    () => hashlib.sha3256(ab).hexdigest(),
  ],
  [
    'hashlib.blake2b(b"ab").hexdigest()',
    "'b32c0573d242b3a987d8f66bd43266b7925cefab3a854950641a81ef6a3f4b97928443850545770f64abac2a75f18475653fa3d9a52c66a840da3b8617ae9607'",
    () => hashlib.blake2b(ab).hexdigest(),
  ],
  [
    'hashlib.new("sha512", b"ab").hexdigest()',
    "'2d408a0717ec188158278a796c689044361dc6fdde28d6f04973b80896e1823975cdbf12eb63f9e0591328ee235d80e9b5bf1aa6a44f4617ff3caf6400eb172d'",
    () => hashlib.new("sha512", ab).hexdigest(),
  ],
  ['hashlib.new("sha0")', "ValueError: unsupported hash type sha0", () => hashlib.new("sha0")],
  [
    'hashlib.md5("ab")',
    "TypeError: Strings must be encoded before hashing",
    () => hashlib.md5("ab"),
  ],
  [
    'h = hashlib.sha1(b"ab"); g = h.copy(); h.update(b"ab"); h.hexdigest(), g.hexdigest()',
    "('4c1acec4625f4a7f669743d6642b75f5c4b7139a', 'da23614e02469a0d7c7bd1bdab5c9c474b1904dc')",
    () => {
      const h = hashlib.sha1(ab);
      const g = h.copy();
      h.update(ab);
      return tuple.of(h.hexdigest(), g.hexdigest());
    },
  ],
  ["h = hashlib.sha512(); h.name, h.digest_size, h.block_size", "('sha512', 64, 128)", () => {
    const h = hashlib.sha512();
    return tuple.of(h.name, h.digestSize, h.blockSize);
  }],
  [
    'hashlib.pbkdf2_hmac("sha256", b"ab", b"ab", 10).hex()',
    "'c374b23a3a71f11d1862c8d7edb8b559751a6db3058cbc798b4ce81cf701c63b'",
    () => bytes.hex(hashlib.pbkdf2Hmac("sha256", ab, ab, 10)),
  ],
  [
    'uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")',
    "UUID('886313e1-3b8a-5372-9b90-0c9aee199e5d')",
    () => uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"),
  ],
  [
    'uuid.uuid3(uuid.NAMESPACE_URL, "a").hex',
    "'33838e9363bc3732bf9eb68d970b79c2'",
    () => uuid.uuid3(uuid.NAMESPACE_URL, "a").hex,
  ],
  [
    'uuid.UUID("zz")',
    "ValueError: badly formed hexadecimal UUID string",
    () => new uuid.UUID("zz"),
  ],
  [
    'u = uuid.UUID("{12345678-1234-5678-9234-567812345678}"); u.int, u.fields, u.version, u.variant, u.urn',
    "(24197857161011715171395211673843553912, (305419896, 4660, 22136, 146, 52, 95073701484152), 5, 'specified in RFC 4122', 'urn:uuid:12345678-1234-5678-9234-567812345678')",
    () => {
      const u = new uuid.UUID("{12345678-1234-5678-9234-567812345678}");
      return tuple.of(u.int, u.fields, u.version, u.variant, u.urn);
    },
  ],
  [
    "u = uuid.uuid4(); u.version, len(str(u)), uuid.UUID(bytes=u.bytes) == u",
    "(4, 36, True)",
    () => {
      const u = uuid.uuid4();
      return tuple.of(
        u.version,
        str(u).length,
        repr(new uuid.UUID({ bytes: u.bytes })) === repr(u),
      );
    },
  ],
  ["uuid.uuid1().version", "1", () => uuid.uuid1().version],
  ['hashlib.new("SHA256").name', "'sha256'", () => hashlib.new("SHA256").name],
  [
    'hmac.new(b"ab", b"ab", "sha256").hexdigest()',
    "'e242466205ace4222505c4617fc1130ee70acb25ae5c169f1290bea6be44685c'",
    () => hmac.new(ab, ab, "sha256").hexdigest(),
  ],
  [
    'h = hmac.HMAC(b"k" * 200, digestmod=hashlib.md5); h.update(b"ab"); g = h.copy(); g.update(b"ab"); h.digest(), g.hexdigest(), h.name, h.digest_size, h.block_size',
    "(b'{\\x04\\xfc\\xfa.\\xcb\\xaa\\x9a\\xff#[\\xb2\\xb9I\\tX', 'f154b7091b54d2e3de115f6964089899', 'hmac-md5', 16, 64)",
    () => {
      const h = new hmac.HMAC(long, { digestmod: hashlib.md5 });
      h.update(ab);
      const g = h.copy();
      g.update(ab);
      return tuple.of(h.digest(), g.hexdigest(), h.name, h.digestSize, h.blockSize);
    },
  ],
  [
    'hmac.digest(b"ab", b"ab", "sha1"), type(hmac.new(b"ab", b"ab", "sha1"))',
    "(b'o\\xedE\\xa4$`\\xed\\xa9x\\x9e\\xee\\xbak\\x16\\xc4\\xd12\\xd6\\x82e', <class 'hmac.HMAC'>)",
    () => tuple.of(hmac.digest(ab, ab, "sha1"), type(hmac.new(ab, ab, "sha1"))),
  ],
  ['hmac.new(b"ab")', "TypeError: Missing required argument 'digestmod'.", () => hmac.new(ab)],
  [
    'hmac.new("ab", b"", "md5")',
    "TypeError: key: expected bytes or bytearray, but got 'str'",
    () => hmac.new("ab" as never, bytes(), "md5"),
  ],
  [
    'hmac.new(b"ab", "ab", "md5")',
    "TypeError: Strings must be encoded before hashing",
    () => hmac.new(ab, "ab" as never, "md5"),
  ],
  [
    'hmac.new(b"ab", digestmod="none")',
    "ValueError: unsupported hash type none",
    () => hmac.new(ab, { digestmod: "none" }),
  ],
  [
    'hmac.compare_digest("ab", "ab"), hmac.compare_digest(b"ab", b"abc"), hmac.compare_digest(b"ab", bytearray(b"ab"))',
    "(True, False, True)",
    () =>
      tuple.of(
        hmac.compareDigest("ab", "ab"),
        hmac.compareDigest(ab, bytes("abc", "utf-8")),
        hmac.compareDigest(ab, bytearray(ab)),
      ),
  ],
  [
    'hmac.compare_digest("ab", b"ab")',
    "TypeError: a bytes-like object is required, not 'str'",
    () => hmac.compareDigest("ab", ab),
  ],
  [
    'hmac.compare_digest("\xe9", "a")',
    "TypeError: comparing strings with non-ASCII characters is not supported",
    () => hmac.compareDigest("\xe9", "a"),
  ],
  [
    "hmac.compare_digest(1, 2)",
    "TypeError: unsupported operand types(s) or combination of types: 'int' and 'int'",
    () => hmac.compareDigest(1, 2),
  ],
];

testCases("hashlib, hmac and uuid", "import hashlib, hmac, uuid", cases);
