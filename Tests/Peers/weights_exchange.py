"""Exchanges weights between Keras and ours, in both directions.

    python Tests/Peers/weights_exchange.py                 writes Tests/RNNTests/Numbers/weights-*
    python Tests/Peers/weights_exchange.py --check FILE    FILE: {"weights", "model", "input", "shape", "output"}, which the tests of RNN
                                                           write: loads the weights into Keras and compares the predictions

Needs keras and numpy. `.safetensors` is written and read by hand here, from the format's description, so that it is the format that is
agreed on and not a library.
"""

import json
import os
import struct
import sys

os.environ.setdefault("KERAS_BACKEND", "jax")

import keras  # noqa: E402
import numpy as np  # noqa: E402

L = keras.layers
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "RNNTests", "Numbers")

# The same models stand in Tests/RNNTests/Weights/ExchangedModel.swift.
MODELS = {
    "kinds": lambda: [L.Input((7,)), L.Embedding(11, 5), L.LSTM(4, return_sequences=True), L.GRU(3, return_sequences=True), L.SimpleRNN(6), L.Dense(2, activation="sigmoid")],
    "stacked": lambda: [L.Input((6, 3)), L.LSTM(4, return_sequences=True), L.LSTM(4, return_sequences=True), L.GRU(4), L.Dense(4, activation="tanh"), L.Dense(1)],
    "wrapped": lambda: [
        L.Input((8,)),
        L.Embedding(11, 4, mask_zero=True),
        L.Bidirectional(L.GRU(3, return_sequences=True), merge_mode="sum"),
        L.LayerNormalization(),
        L.Conv1D(5, 3, padding="causal", activation="relu"),
        L.Bidirectional(L.LSTM(2, return_sequences=True)),
        L.TimeDistributed(L.Dense(3, activation="tanh")),
        L.GlobalAveragePooling1D(),
        L.Dense(1, activation="sigmoid"),
    ],
    "options": lambda: [
        L.Input((6, 3)),
        L.Conv1D(4, 2, use_bias=False),
        L.LayerNormalization(center=False),
        L.LSTM(3, return_sequences=True, use_bias=False, go_backwards=True),
        L.Bidirectional(L.GRU(3, reset_after=False, return_sequences=True)),
        L.Bidirectional(L.LSTM(2, return_sequences=True), backward_layer=L.SimpleRNN(2, return_sequences=True, go_backwards=True)),
        L.GRU(2, reset_after=False, use_bias=False, return_sequences=True),
        L.TimeDistributed(L.Dense(3, use_bias=False)),
        L.MaxPooling1D(2),
        L.Flatten(),
        L.Dense(2),
    ],
    "stateful": lambda: [
        L.Input(batch_shape=(5, 6, 3)),
        L.LSTM(4, return_sequences=True, stateful=True),
        L.Bidirectional(L.GRU(3, reset_after=False, stateful=True)),
        L.Dense(1),
    ],
}


def is_state(weight):
    """Keras has the states of stateful layers among a model's weights."""
    return weight.path.endswith("rnn_state")


def make(name):
    return keras.Sequential(MODELS[name]())


def write_safetensors(path, arrays):
    header, data = {"__metadata__": {"format": "keras"}}, b""
    # Sorted, as the library writes them: the order says nothing about the model.
    for name in sorted(arrays):
        array = np.ascontiguousarray(arrays[name])
        code = {"float32": "F32", "float64": "F64", "float16": "F16"}[array.dtype.name]
        header[name] = {"dtype": code, "shape": list(array.shape), "data_offsets": [len(data), len(data) + array.nbytes]}
        data += array.tobytes()
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as f:
        f.write(struct.pack("<Q", len(text)) + text + data)


def read_safetensors(path):
    with open(path, "rb") as f:
        raw = f.read()
    (size,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + size])
    data = raw[8 + size :]
    arrays = {}
    for name, entry in header.items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            dtype = {"F32": "<f4", "F64": "<f8", "F16": "<f2"}[entry["dtype"]]
            arrays[name] = np.frombuffer(data[begin:end], dtype).reshape(entry["shape"])
    return arrays


def fixtures():
    rng = np.random.RandomState(4)
    cases = []
    # Models of the same process, so that Keras numbers the layers of the second one on: lstm_1, lstm_2, dense_1.
    for name in MODELS:
        model = make(name)
        model.set_weights([np.zeros(w.shape) if is_state(w) else rng.uniform(-0.8, 0.8, w.shape).astype("float32") for w in model.weights])
        shape = (5,) + model.input_shape[1:]
        x = rng.randint(0, 11, shape) if len(shape) == 2 else rng.standard_normal(shape).astype("float32")
        y = np.asarray(model.predict(x, batch_size=5, verbose=0))
        arrays = {w.path: np.asarray(w) for w in model.weights}
        write_safetensors(os.path.join(FOLDER, f"weights-{name}.safetensors"), arrays)
        np.savez(os.path.join(FOLDER, f"weights-{name}.npz"), **arrays)
        cases.append({"model": name, "paths": list(arrays), "input": x.ravel().tolist(), "shape": list(shape), "output": y.ravel().tolist()})
        if name == "stacked":
            write_safetensors(os.path.join(FOLDER, "weights-double.safetensors"), {k: v.astype("float64") for k, v in arrays.items()})
            np.savez_compressed(os.path.join(FOLDER, "weights-unnamed.npz"), *model.get_weights())
    half = np.array([0.0, -0.0, 1.0, -2.5, 65504.0, 6e-8, 6.1e-5, 0.333, np.inf, -np.inf], dtype=np.float16)
    with open(os.path.join(FOLDER, "weights.json"), "w") as f:
        json.dump({"versions": {"keras": keras.__version__, "numpy": np.__version__}, "cases": cases, "half": {"bits": half.view(np.uint16).tolist(), "singles": half.astype(np.float32).view(np.uint32).tolist()}}, f)
        f.write("\n")


def check(path):
    with open(path) as f:
        case = json.load(f)
    file = case["weights"]
    arrays = read_safetensors(file) if file.endswith(".safetensors") else dict(np.load(file))
    model = make(case["model"])
    missing = set(arrays)
    for weight in model.weights:
        if is_state(weight):
            continue
        name = weight.path.split("/", 1)[1]
        assert arrays[name].dtype == np.float32, (name, arrays[name].dtype)
        weight.assign(arrays[name])
        missing.remove(name)
    assert not missing, missing
    y = np.asarray(model.predict(np.array(case["input"]).reshape(case["shape"]), batch_size=5, verbose=0)).ravel()
    error = float(np.abs(y - np.array(case["output"])).max())
    print(f"keras {keras.__version__}, {os.path.basename(file)}: predictions differ by at most {error:.2e}")
    return 0 if error <= 1e-5 else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--check"]:
        sys.exit(check(sys.argv[2]))
    fixtures()
