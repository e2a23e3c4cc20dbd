from statistics import NormalDist
n = NormalDist(100, 15)
print(n.mean, n.stdev, n.variance, n.cdf(110), n.pdf(100), n.inv_cdf(0.25), n.quantiles(4), n.zscore(130), n.overlap(NormalDist(105, 10)), n + 5, n.median, n.mode)
print(n.samples(3, seed=1), NormalDist.from_samples([1,2,3,4]))
