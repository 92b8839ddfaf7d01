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
from keras.src.legacy.preprocessing.text import Tokenizer  # noqa: E402
from sklearn.metrics import confusion_matrix  # noqa: E402
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


def stratified_splits():
    """Classes by the remainders of the positions: many of some, few of others."""
    rows = []
    for labels in ([0] * 8 + [1] * 2, [i * 7 % 11 % 3 for i in range(23)], [5, 3, 5, 3, 9, 9, 5, 3, 9, 5, 3, 9, 5, 5, 3], [i * i % 7 for i in range(60)]):
        for size in (0.5, 0.25, 0.3, len(labels) // 3):
            for seed in (0, 42, 7):
                train, test = train_test_split(np.arange(len(labels)), test_size=size, random_state=seed, stratify=labels)
                rows.append({"labels": labels, "size": size, "seed": seed, "train": train.tolist(), "test": test.tolist()})
    return rows


def categorical():
    """The shapes of `to_categorical`, which leaves out a last axis of length 1."""
    shapes = ([1], [4], [4, 1], [1, 1], [4, 2], [1, 4], [4, 2, 1], [4, 1, 1], [2, 1, 3])
    return [{"ids": s, "vectors": list(keras.utils.to_categorical(np.zeros(s, int), 3).shape)} for s in shapes]


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


def float_paddings():
    """Measurements, and steps of several features."""
    flat = [[0.5], [1.25, -2], [3, 4, 5.5, 6], []]
    rows = [[[1, 2], [3, 4]], [], [[5, 6]], [[0.5, 0.25], [7, 8], [9, 10]]]
    results = []
    for maxlen in (None, 2, 5):
        for padding in ("pre", "post"):
            for truncating in ("pre", "post"):
                arguments = {"maxlen": maxlen, "padding": padding, "truncating": truncating, "value": -0.5}
                results.append({
                    **arguments,
                    "flat": keras.utils.pad_sequences(flat, dtype="float32", **arguments).tolist(),
                    # Keras takes the shape of a step from the first list that is not empty.
                    "rows": keras.utils.pad_sequences([np.array(r).reshape(-1, 2) for r in rows], dtype="float32", **arguments).tolist(),
                })
    return {"flat": flat, "rows": rows, "results": results}


def tokenizers():
    texts = [
        "The cat sat on the mat; the cat SAT!", "A dog (a big dog) chased the cat.", "", "it's a cat's life\r\nnew line\ttab, comma,comma",
        "영화가 정말 재미있다, 정말!", "ÄÖÜ éclair naïve café İstanbul 😀 smile", "unk the unk <unk>", "a--b||c  d",
    ]
    others = ["the dog sat on unknown things", "정말 좋은 영화가", "", "cat cat cat unk 😀"]
    rows = []
    for arguments in (
        {}, {"num_words": 5}, {"num_words": 6, "oov_token": "<OOV>"}, {"oov_token": "unk"}, {"lower": False}, {"filters": ""},
        {"char_level": True}, {"char_level": True, "num_words": 8, "oov_token": "?"}, {"split": "a"}, {"split": "--", "filters": ",|"}, {"num_words": 1, "oov_token": "x"},
    ):
        tokenizer = Tokenizer(**arguments)
        tokenizer.fit_on_texts(texts[:5])
        tokenizer.fit_on_texts(texts[5:])
        sequences = tokenizer.texts_to_sequences(others)
        row = {
            "arguments": arguments, "wordIndex": tokenizer.word_index, "wordCounts": tokenizer.word_counts, "wordDocs": tokenizer.word_docs,
            "documentCount": tokenizer.document_count, "sequences": sequences, "texts": tokenizer.sequences_to_texts(sequences + [[0, 1, 7, 2, 9999]]),
        }
        if not arguments.get("char_level"):
            row["matrices"] = {mode: tokenizer.texts_to_matrix(others, mode=mode).ravel().tolist() for mode in ("binary", "count", "tfidf", "freq")} if len(rows) < 4 else {}
        rows.append(row)
    listed = Tokenizer(num_words=4, oov_token="?")
    listed.fit_on_texts([["Ab", "cd", "ab"], ["x y", "cd"]])
    return {"texts": texts, "others": others, "results": rows, "listed": {"wordIndex": listed.word_index, "sequences": listed.texts_to_sequences([["AB", "x y", "zz"]])}}


def windows():
    rows = []
    series = np.arange(20) * 3
    features = (np.arange(30) / 4).reshape(15, 2)
    for data, targets, arguments in (
        (series, None, {"sequence_length": 3}), (series, None, {"sequence_length": 4, "sequence_stride": 3}), (series, None, {"sequence_length": 5, "sampling_rate": 2, "sequence_stride": 2}),
        (series, None, {"sequence_length": 3, "start_index": 4, "end_index": 11}), (series, None, {"sequence_length": 20}), (series, None, {"sequence_length": 1, "sequence_stride": 19}),
        (series, series[3:] + 1, {"sequence_length": 3}), (series, series[4:], {"sequence_length": 4, "sequence_stride": 4}), (series, series, {"sequence_length": 4, "start_index": 2, "end_index": 15, "sampling_rate": 3}),
        (features, features[4:], {"sequence_length": 4}), (features, features[:3], {"sequence_length": 2, "sampling_rate": 5}), (features, None, {"sequence_length": 6, "sequence_stride": 5}),
    ):
        batches = list(keras.utils.timeseries_dataset_from_array(data, targets, batch_size=7, **arguments).as_numpy_iterator())
        inputs = np.concatenate([b[0] if targets is not None else b for b in batches])
        answers = None if targets is None else np.concatenate([b[1] for b in batches])
        rows.append({
            "data": data.ravel().tolist(), "width": data.shape[1] if data.ndim == 2 else None, "targets": None if targets is None else targets.ravel().tolist(), "arguments": arguments,
            "shape": list(inputs.shape), "input": inputs.ravel().tolist(), "target": None if answers is None else answers.ravel().tolist(),
        })
    return rows


def confusions():
    rng = np.random.RandomState(9)
    rows = []
    for count, classes, labels in ((40, 2, None), (60, 4, None), (25, 3, 5), (1, 1, None)):
        targets, predictions = rng.randint(0, classes, count), rng.randint(0, classes, count)
        matrix = confusion_matrix(targets, predictions, labels=None if labels is None else list(range(labels)))
        rows.append({"targets": targets.tolist(), "predictions": predictions.tolist(), "classes": labels, "counts": matrix.tolist()})
    sparse = ([7, -1, 7, 3], [3, -1, 7, 12])
    rows.append({"targets": sparse[0], "predictions": sparse[1], "classes": None, "counts": confusion_matrix(*sparse).tolist()})
    return rows


def temperatures():
    rng = np.random.RandomState(10)
    rows = []
    for temperature in (0.2, 0.5, 1.0, 1.7, 10.0):
        logits = rng.standard_normal(6).astype(np.float32).astype(float) * 3
        raised = np.exp((logits - logits.max()) / temperature)
        rows.append({"temperature": temperature, "logits": logits.tolist(), "probabilities": (raised / raised.sum()).tolist()})
    return rows


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
        "stratifiedSplits": stratified_splits(),
        "categorical": categorical(),
        "paddings": paddings(),
        "floatPaddings": float_paddings(),
        "tokenizers": tokenizers(),
        "windows": windows(),
        "confusions": confusions(),
        "temperatures": temperatures(),
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
