import multiprocessing
import sys
import time

def exit_error():
    sys.exit(1)
def exit_ok():
    return
def return_value():
    return 1
def raises():
    raise RuntimeError('There was an error!')
def exit_text():
    sys.exit("text")
if __name__ == '__main__':
    jobs = []
    for f in [exit_error, exit_ok, return_value, raises, exit_text]:
        print 'Starting process for', f.func_name
        j = multiprocessing.Process(target=f, name=f.func_name)
        jobs.append(j)
        j.start()
        j.join()
    for j in jobs:
        j.join()
        print '%s.exitcode = %s' % (j.name, j.exitcode)
    print jobs
    print multiprocessing.current_process(), multiprocessing.active_children()
