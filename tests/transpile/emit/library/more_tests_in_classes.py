"""More tests in classes."""
import asyncio, unittest, io, re, sys
def setUpModule(): print("module up")
def tearDownModule(): print("module down")
class Base(unittest.TestCase):
    def helper(self, x):
        self.assertEqual(x, 1)
class A(Base):
    def test_h(self): self.helper(1)
    def test_g(self): self.helper(2)
    def runTest(self): print("run")
class C(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        await asyncio.sleep(0)
        self.v = 4
    def setUp(self): print("sync up")
    async def test_a(self):
        await asyncio.sleep(0.001)
        self.assertEqual(self.v, 4)
    async def test_b(self):
        self.skipTest("not now")
    async def asyncTearDown(self): print("async down")
    def test_sync(self): self.assertTrue(self.v)
class Own(Base):
    maxDiff = None
    longMessage = False
    def assertEven(self, n, msg=None):
        if n % 2: raise self.failureException(msg or f"{n} is odd")
    def test_even(self):
        self.assertEven(4); self.assertEven(3)
    def test_msg(self): self.assertEqual(1, 2, "only this")
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __repr__(self): return f"V({self.v})"
class M(unittest.TestCase):
    def test_v(self):
        self.assertEqual(V(1), V(1)); self.assertNotEqual(V(1), V(2)); self.assertEqual(V(1), V(2))
    def test_long(self): self.assertEqual("a" * 300, "a" * 200 + "b" * 100)
    def test_longlist(self): self.assertEqual(list(range(100)), list(range(1, 101)))
    def test_tuple(self): self.assertTupleEqual((1, 2), (1, 2, 3))
    def test_seq(self): self.assertSequenceEqual([1, 2], (1, 2)); self.assertSequenceEqual([1], 5)
    def test_is(self):
        a = []
        self.assertIs(a, a); self.assertIsNot(a, []); self.assertIs(a, [])
    def test_isnotnone(self): self.assertIsNotNone(None)
    def test_isnone(self): self.assertIsNone(0)
    def test_in(self): self.assertNotIn(1, [2]); self.assertIn(3, {1: 2})
    def test_ge(self): self.assertGreaterEqual(1, 1); self.assertLessEqual(1, 1); self.assertLess(1, 1)
    def test_noraise(self): self.assertRaises(KeyError, int, "5")
    def test_almost(self): self.assertAlmostEqual(1, 1.4, places=0); self.assertAlmostEqual(1, 1.6, 1, "near")
    def test_notalmost(self): self.assertNotAlmostEqual(1, 1.0000000001)
    def test_delta(self): self.assertAlmostEqual(10, 13, delta=2)
    def test_dictnot(self): self.assertDictEqual({}, [])
    def test_ctx(self):
        with self.assertRaises(ZeroDivisionError):
            1 / 0
        with self.assertRaises(ZeroDivisionError, msg="divides"):
            1 / 1
    def test_nologs(self):
        with self.assertNoLogs("q", level="ERROR"): pass
    def test_ctxcm(self):
        f = self.enterContext(io.StringIO("x"))
        self.addCleanup(lambda: print("closed", f.closed))
        self.assertEqual(f.read(), "x")
    def test_exit(self): sys.exit(3)
    def test_kw(self): self.assertEqual(first=1, second=2, msg="kw")
    def test_true(self): self.assertTrue([], "empty")
    def test_multi(self): self.assertMultiLineEqual("a\nb\nc", "a\nx\nc")
def suite():
    s = unittest.TestSuite()
    s.addTest(A("test_g")); s.addTest(A())
    s.addTest(unittest.FunctionTestCase(lambda: print("fn"), description="a function"))
    return s
result = unittest.TestResult()
suite().run(result)
print(result, len(result.failures))
class R(unittest.TextTestResult):
    def addSuccess(self, test):
        super().addSuccess(test)
        print("good", test.id())
buf = io.StringIO()
runner = unittest.TextTestRunner(stream=buf, resultclass=R, verbosity=2, failfast=True)
runner.run(unittest.defaultTestLoader.loadTestsFromName("M", sys.modules[__name__]))
print(re.sub(r"File \".*/", "File \"", buf.getvalue().split("Ran")[0]))
if __name__ == "__main__":
    prog = unittest.main(argv=["x", "-q"], exit=False)
    for t, text in prog.result.failures + prog.result.errors: print(t, text.split("File")[-1].split("\n", 1)[1], sep="\n")
    unittest.main(argv=["x", "-v", "M.test_v", "A"], exit=False)
    try:
        unittest.main(argv=["x", "-k", "nothing"])
    except SystemExit as end:
        print(end.code)
