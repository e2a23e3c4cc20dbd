import warnings, traceback, sys
warnings.simplefilter("always")
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("careful")
    warnings.warn("old", DeprecationWarning)
    print(len(w), w[0].message, w[0].category.__name__, w[1].category.__name__, str(w[1].message))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("boom", RuntimeWarning)
    except RuntimeWarning as e:
        print("raised", e)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("silent")
    warnings.filterwarnings("error", category=UserWarning)
    try:
        warnings.warn("loud")
    except UserWarning as e:
        print(e)
def f():
    raise ValueError("deep")
try:
    f()
except ValueError as e:
    print(traceback.format_exception_only(type(e), e))
    print(traceback.format_exception_only(e))
    s = traceback.format_exc()
    print(s.splitlines()[0], s.splitlines()[-1])
    print(traceback.format_exception(e)[-1].strip())
    t, v, tb = sys.exc_info()
    print(t.__name__, v, tb is not None)
    print([fr.name for fr in traceback.extract_tb(tb)])
    te = traceback.TracebackException.from_exception(e)
    print("".join(te.format()).splitlines()[-1])
    print(e.__traceback__.tb_lineno if hasattr(e.__traceback__, "tb_lineno") else None)
warnings.warn("to stderr")
