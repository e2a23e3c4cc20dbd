/**
 * Where CPython defines what the tables have elsewhere: errors about calls name the class that has a method, not the one
 * that it was inherited by.
 *
 * @module
 */

/**
 * A class, the one above it that has the methods in CPython, and their names; lines that are set in go on. A class that
 * has an `__init__` of its own without parameters stands here, too: those that have none say something else.
 */
const HOMES = `
  argparse.ArgumentDefaultsHelpFormatter HelpFormatter __init__
  argparse.ArgumentParser _ActionsContainer add_argument add_argument_group add_mutually_exclusive_group
        get_default register set_defaults
  argparse.MetavarTypeHelpFormatter HelpFormatter __init__
  argparse.RawDescriptionHelpFormatter HelpFormatter __init__
  argparse.RawTextHelpFormatter HelpFormatter __init__
  argparse._ArgumentGroup _ActionsContainer add_argument add_mutually_exclusive_group get_default register
        set_defaults
  argparse._MutuallyExclusiveGroup _ActionsContainer add_argument get_default register set_defaults
  argparse._MutuallyExclusiveGroup _ArgumentGroup add_argument_group
  argparse._SubParsersAction Action format_usage
  asyncio.BoundedSemaphore Semaphore acquire locked
  asyncio.LifoQueue Queue empty full get get_nowait join put put_nowait qsize shutdown task_done __init__
  asyncio.PriorityQueue Queue empty full get get_nowait join put put_nowait qsize shutdown task_done
        __init__
  asyncio.TimerHandle Handle cancelled
  calendar.HTMLCalendar Calendar __init__
  calendar.TextCalendar Calendar __init__
  configparser.ConfigParser RawConfigParser __init__
  configparser.InterpolationSyntaxError InterpolationError __init__
  configparser.RawConfigParser MutableMapping clear pop setdefault update
  configparser.RawConfigParser Mapping keys values
  configparser.SectionProxy MutableMapping clear pop popitem setdefault update
  configparser.SectionProxy Mapping keys values items
  contextlib.AsyncExitStack _BaseExitStack callback enter_context pop_all push __init__
  contextlib.ExitStack _BaseExitStack callback enter_context pop_all push __init__
  contextlib.redirect_stderr _RedirectStream __init__
  contextlib.redirect_stdout _RedirectStream __init__
  csv.excel Dialect __init__
  csv.excel_tab Dialect __init__
  csv.unix_dialect Dialect __init__
  fractions.Fraction Fraction.__new__ __init__
  fractions.Fraction Real conjugate
  html.parser.HTMLParser ParserBase getpos parse_comment parse_marked_section updatepos
  ipaddress.IPv4Network _BaseNetwork address_exclude compare_networks hosts overlaps subnet_of subnets
        supernet supernet_of
  ipaddress.IPv6Network _BaseNetwork address_exclude compare_networks overlaps subnet_of subnets supernet
        supernet_of
  logging.NullHandler Handler __init__
  optparse.OptionConflictError OptionError __init__
  optparse.OptionValueError OptParseError __init__
  pathlib.Path PathBase exists is_block_device is_char_device is_dir is_fifo is_file is_socket is_symlink
        lchmod lstat read_bytes samefile write_bytes
  pathlib.PurePath PurePathBase as_posix full_match match with_segments with_stem with_suffix
  queue.LifoQueue Queue empty full get get_nowait join put put_nowait qsize shutdown task_done __init__
  queue.PriorityQueue Queue empty full get get_nowait join put put_nowait qsize shutdown task_done
        __init__
  random.SystemRandom Random betavariate binomialvariate choice choices expovariate gammavariate gauss
        lognormvariate normalvariate paretovariate randint randrange sample shuffle triangular uniform
        vonmisesvariate weibullvariate __init__
  secrets.SystemRandom Random __init__
  threading.BoundedSemaphore Semaphore acquire
  unittest.TestSuite BaseTestSuite __init__
  weakref.WeakKeyDictionary MutableMapping clear
  weakref.WeakValueDictionary MutableMapping clear
  subprocess Popen.__init__ call check_call check_output run
  asyncio.Event Event __init__
  asyncio.Lock Lock __init__
  asyncio.TaskGroup TaskGroup __init__
  concurrent.futures.Future Future __init__
  csv.Dialect Dialect __init__
  csv.Sniffer Sniffer __init__
  logging.Filterer Filterer __init__
  selectors.DefaultSelector _PollLikeSelector __init__
  selectors.EpollSelector _PollLikeSelector __init__
  selectors.PollSelector _PollLikeSelector __init__
  selectors.SelectSelector SelectSelector __init__
  threading.Event Event __init__
  unittest.TestLoader TestLoader __init__
`;

const labels = new Map<string, string>();
for (const line of HOMES.replace(/\n {4,}/g, " ").trim().split("\n")) {
  const [owner, home, ...names] = line.trim().split(" ");
  // what has a dot is a function that the others hand their arguments to
  for (const name of names) {
    labels.set(`${owner}.${name}`, home!.includes(".") ? home! : `${home}.${name}`);
  }
}

/** What errors call a function that is defined elsewhere, by its name in the tables. */
export function labelElsewhere(name: string): string | undefined {
  return labels.get(name);
}
