"""Tests."""
import logging
import re
import sys
import time
import unittest
import warnings

class TestMath(unittest.TestCase):
    """Sums."""
    @classmethod
    def setUpClass(cls):
        cls.shared = [1]
        print("class up")
    @classmethod
    def tearDownClass(cls):
        print("class down")
    def setUp(self):
        self.x = 2
    def tearDown(self):
        self.x = None
    def test_add(self):
        """Adds two numbers.

        and more"""
        self.assertEqual(self.x + 1, 3)
        self.assertTrue(1); self.assertFalse(0); self.assertIn(1, [1]); self.assertIsNone(None)
    def test_fail(self):
        self.assertEqual(self.x, 3, "no")
    def test_error(self):
        {}["a"]
    def test_list(self):
        self.assertEqual([1, 2, 3, 4], [1, 2, 4])
    def test_dict(self):
        self.assertEqual({"a": 1, "b": [1, 2]}, {"a": 1, "b": [1, 3]})
    def test_str(self):
        self.assertEqual("hello\nworld\n", "hello\nthere\n")
    def test_set(self):
        self.assertEqual({1, 2}, {2, 3})
    def test_raises(self):
        with self.assertRaises(ValueError) as cm:
            int("x")
        self.assertEqual(str(cm.exception), "invalid literal for int() with base 10: 'x'")
        self.assertRaises(ZeroDivisionError, lambda: 1 / 0)
        with self.assertRaisesRegex(ValueError, "inval.*'y'"):
            int("y")
        with self.assertRaises((KeyError, IndexError)):
            [][1]
    def test_raises_not(self):
        with self.assertRaises(ValueError):
            pass
    def test_raises_other(self):
        with self.assertRaises(ValueError):
            {}[1]
    def test_regex_not(self):
        with self.assertRaisesRegex(ValueError, "abc"):
            raise ValueError("xyz")
    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertEqual(i % 2, 0)
        with self.subTest("msg", a=1):
            self.fail("x")
    @unittest.skip("later")
    def test_skip(self):
        raise 1
    @unittest.skipIf(sys.version_info > (3,), "new")
    def test_skipif(self): pass
    @unittest.skipUnless(True, "x")
    def test_unless(self): pass
    @unittest.expectedFailure
    def test_xfail(self):
        self.assertEqual(1, 2)
    @unittest.expectedFailure
    def test_xpass(self):
        pass
    def test_skip_inside(self):
        self.skipTest("inside")
    def test_logs(self):
        with self.assertLogs("a", level="INFO") as cm:
            logging.getLogger("a").info("hi %s", 3)
        self.assertEqual(cm.output, ["INFO:a:hi 3"])
    def test_warns(self):
        with self.assertWarns(UserWarning) as w:
            warnings.warn("oh", UserWarning)
        self.assertEqual(str(w.warning), "oh")
        with self.assertWarnsRegex(DeprecationWarning, "x+"):
            warnings.warn("yy", DeprecationWarning)
    def test_almost(self):
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertAlmostEqual(1.0, 1.1, delta=0.2)
        self.assertNotAlmostEqual(1, 2)
        self.assertAlmostEqual(1.0, 1.01)
    def test_count(self):
        self.assertCountEqual([1, 2, 2], [2, 1, 2])
        self.assertCountEqual([1, 2, 2], [2, 1, 3])
    def test_sleep(self):
        time.sleep(0.001)
        self.addCleanup(print, "cleanup", 1)
        self.assertGreater(1, 2)
    def test_inst(self):
        self.assertIsInstance(3, int)
        self.assertIsInstance(3, str)
    def test_regex(self):
        self.assertRegex("abc", r"b")
        self.assertNotRegex("abc", r"c$")

@unittest.skip("all")
class Skipped(unittest.TestCase):
    def test_a(self): pass

class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError("no class")
    def test_a(self): pass

def load():
    loader = unittest.TestLoader()
    suite = unittest.TestSuite()
    suite.addTests(loader.loadTestsFromTestCase(TestMath))
    suite.addTest(Skipped("test_a"))
    suite.addTest(unittest.defaultTestLoader.loadTestsFromTestCase(Broken))
    return suite

class Out:
    def __init__(self): self.text = ""
    def write(self, s): self.text += s
    def flush(self): pass

for verbosity in (0, 1, 2):
    out = Out()
    result = unittest.TextTestRunner(stream=out, verbosity=verbosity).run(load())
    print(re.sub(r'File ".*/', 'File "', re.sub(r"in [\d.]+s", "in 0s", out.text)))
    print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful(), result.skipped)
print(TestMath("test_add"), repr(TestMath("test_add")), TestMath("test_add").id(), TestMath("test_add").shortDescription())
print(unittest.TestLoader().getTestCaseNames(TestMath))
r = unittest.TestResult()
TestMath("test_fail").run(r)
print(r, r.failures[0][0])
try: TestMath("nope")
except ValueError as e: print(e)
print(load().countTestCases())
