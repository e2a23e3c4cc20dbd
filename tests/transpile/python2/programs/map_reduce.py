import collections
import itertools
import multiprocessing

class SimpleMapReduce(object):
    def __init__(self, map_func, reduce_func, num_workers=None):
        self.map_func = map_func
        self.reduce_func = reduce_func
        self.pool = multiprocessing.Pool(num_workers)

    def partition(self, mapped_values):
        partitioned_data = collections.defaultdict(list)
        for key, value in mapped_values:
            partitioned_data[key].append(value)
        return partitioned_data.items()

    def __call__(self, inputs, chunksize=1):
        map_responses = self.pool.map(self.map_func, inputs, chunksize=chunksize)
        partitioned_data = self.partition(itertools.chain(*map_responses))
        reduced_values = self.pool.map(self.reduce_func, partitioned_data)
        return reduced_values

def file_to_words(text):
    STOP_WORDS = set(['a', 'an', 'and', 'are', 'the', 'of'])
    output = []
    for word in text.split():
        word = word.lower()
        if word.isalpha() and word not in STOP_WORDS:
            output.append((word, 1))
    return output

def count_words(item):
    word, occurances = item
    return (word, sum(occurances))

if __name__ == '__main__':
    import operator
    mapper = SimpleMapReduce(file_to_words, count_words, 2)
    word_counts = mapper(['the quick fox and the dog', 'a fox of foxes', 'dog dog'])
    word_counts.sort(key=operator.itemgetter(1))
    word_counts.reverse()
    print '\nTOP WORDS BY FREQUENCY\n'
    top = word_counts[:20]
    longest = max(len(word) for word, count in top)
    for word, count in sorted(top):
        print '%-*s: %5s' % (longest + 1, word, count)
