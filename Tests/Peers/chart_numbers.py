"""Makes Tests/LessonReportTests/Charts/numbers.json: NumPy's numbers for the lessons beside it.

    python Tests/Peers/chart_numbers.py        needs numpy
"""

import json
import pathlib

import numpy as np

folder = pathlib.Path(__file__).parent.parent / "LessonReportTests" / "Charts"

# runs.md
runs = [[0.69, 0.61, 0.55, 0.52, 0.5], [0.7, 0.58, 0.49], [0.66, 0.6, 0.57, 0.53]]
other = [[0.5, 0.45, 0.4], [0.55, 0.47, 0.43], [0.52, 0.51, 0.48], [0.49, 0.44, 0.41]]


def band(runs, middle, spread):
    found = {"middle": [], "lower": [], "upper": []}
    for step in range(max(map(len, runs))):
        values = np.array([run[step] for run in runs if step < len(run)])
        centre = middle(values)
        ends = (values.min(), values.max()) if spread == "range" else (centre - np.std(values), centre + np.std(values))
        for name, number in zip(["middle", "lower", "upper"], [centre, *ends]):
            found[name].append(float(number))
    return found


# histograms.md
positive = [number * 37 % 101 for number in range(200)]
negative = [40 + number * number % 90 for number in range(80)]
edges = np.histogram_bin_edges(np.concatenate([positive, negative]), bins=12)
counts = [np.histogram(values, bins=edges)[0] for values in (positive, negative)]

# panels.md
first, second = [0.7, 0.5, 0.4, 0.35], [2.1, 1.4, 1.2, 0.9, 0.8]

numbers = {
    "versions": {"numpy": np.__version__},
    "runs": [band(runs, np.mean, "range"), band(other, np.median, "standardDeviation")],
    "histograms": {
        "edges": edges.tolist(),
        "counts": [one.tolist() for one in counts],
        "shares": [(one / one.sum()).tolist() for one in counts],
    },
    "panels": {"lines": [first, second]},
}
(folder / "numbers.json").write_text(json.dumps(numbers, indent=1) + "\n")
