"""Makes Tests/RNNTests/Numbers/data.json: what NumPy, scikit-learn and Keras give for invented data.

    python Tests/Peers/data_numbers.py        needs numpy, scikit-learn and keras

The numbers in the repository were made with the versions that the file names under "versions".
"""

import base64
import hashlib
import io
import json
import os
import pickle
import sys
import tempfile
import zipfile

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ["COLUMNS"] = "200"

import keras  # noqa: E402
import numpy as np  # noqa: E402
import sklearn  # noqa: E402
from keras.src.datasets import imdb  # noqa: E402
from sklearn.model_selection import train_test_split  # noqa: E402


def digest(numbers):
    return hashlib.sha256(np.asarray(numbers, dtype="<i8").tobytes()).hexdigest()


def bits(number):
    return str(int(np.float64(number).view(np.uint64)))


def text(data):
    return base64.b64encode(data).decode()


def permutations():
    rows = []
    for seed in (0, 1, 42, 113, 4294967295):
        for count in (0, 1, 2, 3, 10, 257, 1000, 65537):
            order = np.random.RandomState(seed).permutation(count)
            rows.append({"seed": seed, "count": count, "first": order[:8].tolist(), "digest": digest(order)})
    return rows


def integers():
    rows = []
    for seed, low, high in ((1, 0, 2), (2, -5, 5), (3, 0, 1000), (4, 0, 2**32), (5, 0, 2**33 + 7), (6, -(2**63), 2**63 - 1)):
        rng = np.random.RandomState(seed)
        rows.append({"seed": seed, "low": str(low), "high": str(high), "values": [str(rng.randint(low, high, dtype=np.int64)) for _ in range(12)]})
    return rows


def streams():
    lists = ([0], [1, 2, 3], list(range(700)))
    return {
        "doubles": [bits(x) for x in np.random.RandomState(42).random_sample(5)],
        "seedLists": [{"seeds": s, "words": np.random.RandomState(s).randint(0, 2**32, 6, dtype=np.uint32).tolist()} for s in lists],
        "twoShuffles": two_shuffles(),
    }


def two_shuffles():
    rng = np.random.RandomState(7)
    first, second = list(range(9)), list(range(20))
    rng.shuffle(first)
    rng.shuffle(second)
    return [first, second]


def splits():
    rows = []
    for count, size, seed in ((2, 0.5, 0), (5, 0.2, 42), (10, 0.25, 42), (11, 0.3, 1), (100, 0.333, 7), (100, 1, 7), (100, 99, 8), (1003, 0.2, 42), (7, 0.01, 3), (30, 0.1, 5), (10, 0.7, 9)):
        train, test = train_test_split(np.arange(count), test_size=size, random_state=seed)
        rows.append({"count": count, "size": size, "seed": seed, "train": digest(train), "test": digest(test), "testFirst": test[:6].tolist(), "trainCount": len(train)})
    return rows


def paddings():
    lists = [[1], [2, 3], [4, 5, 6, 7, 8], [], [9, 10, 11]]
    rows = []
    for maxlen in (None, 1, 3, 7):
        for padding in ("pre", "post"):
            for truncating in ("pre", "post"):
                for value in (0, -1):
                    out = keras.utils.pad_sequences(lists, maxlen=maxlen, padding=padding, truncating=truncating, value=value)
                    rows.append({"maxlen": maxlen, "padding": padding, "truncating": truncating, "value": value, "rows": out.tolist()})
    return {"lists": lists, "results": rows}


def statistics():
    rng = np.random.RandomState(5)
    cases = {
        "one": [3.25],
        "equal": [2.0] * 5,
        "few": [0.1, 0.2, 0.3, 0.7, 1.5],
        "many": rng.standard_normal(1000).tolist(),
        "edges": [0.1 * i for i in range(31)],
        "wide": (rng.standard_normal(300) * 1e6).tolist(),
    }
    rows = []
    for name, values in cases.items():
        histograms = []
        for bins in (1, 3, 10):
            counts, edges = np.histogram(values, bins=bins)
            histograms.append({"bins": bins, "counts": counts.tolist(), "edges": [bits(e) for e in edges]})
        rows.append({"name": name, "values": [bits(v) for v in values], "mean": bits(np.mean(values)), "median": bits(np.median(values)), "histograms": histograms})
    whole = rng.randint(0, 50, 401)
    counts, edges = np.histogram(whole, bins=7)
    integers = {"values": whole.tolist(), "mean": bits(np.mean(whole)), "median": bits(np.median(whole)), "counts": counts.tolist(), "edges": [bits(e) for e in edges]}
    return {"doubles": rows, "integers": integers}


def reviews(seed, count):
    """Invented reviews: ranks of a small vocabulary, lengths 1 to 30."""
    rng = np.random.RandomState(seed)
    lists = [np.minimum(rng.zipf(1.4, rng.randint(1, 31)), 400).tolist() for _ in range(count)]
    return lists, rng.randint(0, 2, count)


def object_array(lists):
    array = np.empty(len(lists), dtype=object)
    for i, item in enumerate(lists):
        array[i] = item
    return array


def member(array, protocol=4, version=(1, 0)):
    """The bytes of one .npy file, with the pickle protocol and header version asked for."""
    out = io.BytesIO()
    if array.dtype == object:
        np.lib._format_impl._write_array_header(out, np.lib.format.header_data_from_array_1_0(array), version)
        pickle.dump(array, out, protocol=protocol)
    else:
        np.lib.format.write_array(out, array, version=version)
    return out.getvalue()


def archive(members, compression=zipfile.ZIP_DEFLATED, zip64=False):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as z:
        for name, data in members.items():
            info = zipfile.ZipInfo(name + ".npy", (2020, 1, 1, 0, 0, 0))
            info.compress_type = compression
            with z.open(info, "w", force_zip64=zip64) as f:
                f.write(data)
    return out.getvalue()


def files():
    """Small archives in every form that is read."""
    train, y_train = reviews(1, 40)
    test, y_test = reviews(2, 30)

    def four(protocol, old_names=False, as_arrays=False):
        wrap = (lambda r: [np.array(x) for x in r]) if as_arrays else (lambda r: r)
        data = {
            "x_train": member(object_array(wrap(train)), protocol),
            "y_train": member(y_train),
            "x_test": member(object_array(wrap(test)), protocol),
            "y_test": member(y_test),
        }
        if old_names:
            data = {k: v.replace(b"numpy._core.multiarray", b"numpy.core.multiarray") for k, v in data.items()}
        return data

    result = {f"protocol{p}": text(archive(four(p))) for p in (2, 3, 4, 5)}
    # Protocols 2 and 3 write names as lines, whose length may change: this is how NumPy 1 wrote them.
    result["numpy1"] = text(archive(four(2, old_names=True)))
    result["stored"] = text(archive(four(3), zipfile.ZIP_STORED))
    result["zip64"] = text(archive(four(4), zip64=True))
    result["arrays"] = text(archive(four(4, as_arrays=True)))
    result["arrays5"] = text(archive(four(5, as_arrays=True)))

    numbers = {
        "bool": np.array([True, False, True]),
        "uint8": np.array([0, 200, 255], dtype=np.uint8),
        "int16": np.array([-5, 5], dtype=np.int16),
        "int32": np.array([[1, -2, 3], [4, 5, -6]], dtype=np.int32),
        "int64": np.array([2**40, -(2**40)]),
        "big": np.array([1, -2, 70000], dtype=">i4"),
        "float32": np.array([0.5, -1.25], dtype=np.float32),
        "float64": np.array([[0.1, 0.2], [0.3, 0.4]]),
        "fortran": np.asfortranarray(np.arange(24).reshape(2, 3, 4)),
        "scalar": np.array(7),
        "empty": np.zeros((0, 3)),
    }
    result["numbers"] = text(archive({k: member(v) for k, v in numbers.items()}))
    result["versions"] = text(archive({f"v{v}": member(np.arange(5), version=(v, 0)) for v in (1, 2, 3)}))
    mixed = object_array([None, True, -7, 2**40, 1.5, "word", [1, 2], (3, 4), [0.5, 1], np.array([5, 6]), np.int64(9), [np.int64(1), np.float64(2.5)], []])
    result["objects"] = text(archive({f"p{p}": member(mixed, p) for p in (2, 3, 4, 5)}))
    return result


class Evil:
    def __reduce__(self):
        return (os.system, ("true",))


def hostile():
    return {
        "call": text(archive({"x": member(object_array([Evil(), [1]]))})),
        "nested": text(archive({"x": member(object_array([[[1, 2], [3]]]))})),
        "foreign": text(b"<!DOCTYPE html><html><body>404 not found</body></html>"),
        "record": text(archive({"x": member(np.zeros(2, dtype=[("a", "i4"), ("b", "f8")]))})),
        "complex": text(archive({"x": member(np.zeros(2, dtype=complex))})),
    }


def loads(npz):
    """What Keras' load_data makes of an invented archive."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "imdb.npz")
        with open(path, "wb") as f:
            f.write(base64.b64decode(npz))
        imdb.get_file = lambda **_: path
        for arguments in (
            {}, {"num_words": 20}, {"num_words": 5, "skip_top": 2}, {"num_words": 100000}, {"maxlen": 15}, {"maxlen": 10, "num_words": 30},
            {"seed": 1}, {"start_char": None}, {"oov_char": None, "num_words": 10}, {"index_from": 0}, {"start_char": None, "index_from": 0},
            {"index_from": 10, "start_char": 5, "oov_char": 6, "num_words": 40}, {"num_words": 0, "skip_top": 4}, {"num_words": 1}, {"seed": 0, "maxlen": 0},
        ):
            (x, y), (tx, ty) = imdb.load_data(**arguments)
            rows.append({"arguments": {k: v for k, v in arguments.items()}, "x": [list(map(int, r)) for r in x], "y": [int(v) for v in y], "testDigest": digest([int(v) for r in tx for v in r]), "testCounts": [len(r) for r in tx], "testY": [int(v) for v in ty]})
    return rows


def summaries():
    layers = keras.layers
    models = [
        keras.Sequential([layers.Input((100, 500)), layers.SimpleRNN(8, name="simple_rnn"), layers.Dense(1, name="dense")], name="sequential"),
        keras.Sequential([layers.Input((100,)), layers.Embedding(500, 16, name="embedding"), layers.LSTM(8, return_sequences=True, name="a_layer_with_a_very_long_name_indeed_that_wraps"), layers.LSTM(8, name="lstm_with_a_somewhat_long_name"), layers.Dense(1, name="dense_1")], name="두_층"),
    ]
    rows = []
    for model in models:
        out = []
        model.summary(print_fn=lambda s, line_break=False: out.append(s))
        rows.append({
            "name": model.name, "text": "".join(out),
            "layers": [{"name": l.name, "kind": type(l).__name__, "shape": list(l.output.shape), "parameters": l.count_params()} for l in model.layers],
        })
    return rows


def main():
    npz = files()
    data = {
        "versions": {"python": sys.version.split()[0], "numpy": np.__version__, "sklearn": sklearn.__version__, "keras": keras.__version__},
        "permutations": permutations(),
        "integers": integers(),
        "streams": streams(),
        "splits": splits(),
        "paddings": paddings(),
        "statistics": statistics(),
        "files": npz,
        "hostile": hostile(),
        "loads": loads(npz["protocol4"]),
        "summaries": summaries(),
    }
    path = os.path.join(os.path.dirname(__file__), "..", "RNNTests", "Numbers", "data.json")
    with open(path, "w") as f:
        json.dump(data, f, ensure_ascii=False, separators=(",", ":"))
        f.write("\n")
    print(os.path.getsize(path), "bytes")


main()
