"""The usual way with scikit-learn, timed beside llep-distil: TF-IDF, then k-means with ten starts.

python3 scikit_learn.py <file.csv>; the texts are in the column "idea". What the process used is written to the file
named in LLEP_DISTIL_BENCH_USAGE, as usage-hook.cjs does for Node; peak memory is left out where Python cannot tell it.
"""

import csv
import json
import os
import sys

from sklearn.cluster import KMeans
from sklearn.feature_extraction.text import TfidfVectorizer

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    texts = [row["idea"] for row in csv.DictReader(file)]

vectors = TfidfVectorizer(stop_words="english").fit_transform(texts)
KMeans(n_clusters=6, n_init=10, random_state=0).fit_predict(vectors)

times = os.times()
usage = {"cpuMicroseconds": (times.user + times.system) * 1e6}
try:
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    usage["peakKilobytes"] = peak / 1024 if sys.platform == "darwin" else peak  # macOS counts bytes
except ImportError:  # Windows
    pass
with open(os.environ["LLEP_DISTIL_BENCH_USAGE"], "w", encoding="utf-8") as file:
    json.dump(usage, file)
