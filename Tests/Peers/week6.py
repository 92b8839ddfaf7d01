"""The course's week 6 in Keras: six models on the IMDB reviews, each trained to its early stop.

    python Tests/Peers/week6.py --data DIR [--model lstm …] [--seeds 1 2 3] [--epochs 100]

DIR holds `imdb.npz`. Prints one JSON line a run. `KERAS_BACKEND=jax` (if installed) takes another backend than TensorFlow.
"""

import argparse
import json
import os
import resource
import sys
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
from keras.layers import GRU, LSTM, Dense, Embedding, SimpleRNN
from keras.utils import pad_sequences
from sklearn.model_selection import train_test_split

WORDS, TIME_STEPS, UNITS = 500, 100, 8


def embedding():
    return Embedding(WORDS, 16)


MODELS = {
    "onehot": lambda: [SimpleRNN(UNITS)],
    "rnn": lambda: [embedding(), SimpleRNN(UNITS)],
    "lstm": lambda: [embedding(), LSTM(UNITS)],
    "lstm-dropout": lambda: [embedding(), LSTM(UNITS, dropout=0.3)],
    "lstm-two": lambda: [embedding(), LSTM(UNITS, dropout=0.3, return_sequences=True), LSTM(UNITS, dropout=0.3)],
    "gru": lambda: [embedding(), GRU(UNITS)],
}


def build(name):
    start = keras.Input((TIME_STEPS, WORDS)) if name == "onehot" else keras.Input((TIME_STEPS,))
    return keras.Sequential([start, *MODELS[name](), Dense(1, activation="sigmoid")])


def load(folder):
    """(input, target) of training, validation and test, as the course cuts and pads them."""
    path = os.path.abspath(os.path.join(folder, "imdb.npz"))
    # load_data asks for a file of a pinned checksum; the arrays may also come zipped otherwise, so it is given the path.
    keras.src.datasets.imdb.get_file = lambda *args, **kwargs: path
    (x, y), (x_test, y_test) = keras.datasets.imdb.load_data(num_words=WORDS)
    x, x_val, y, y_val = train_test_split(x, y, test_size=0.2, random_state=42)
    return [(pad_sequences(ids, maxlen=TIME_STEPS), target) for ids, target in ((x, y), (x_val, y_val), (x_test, y_test))]


def encode(name, ids):
    """What the model takes: ids, or dense one-hot vectors, 4 GB for the training reviews (`to_categorical`'s float64 takes 8)."""
    return np.eye(WORDS, dtype="float32")[ids] if name == "onehot" else ids


def accuracy(name, model, ids, target, part=5000):
    """Of the whole set, a part at a time, so that one-hot vectors take 1 GB and not 5."""
    right = 0.0
    for start in range(0, len(ids), part):
        those = slice(start, start + part)
        _, share = model.evaluate(encode(name, ids[those]), target[those], batch_size=64, verbose=0)
        right += share * len(target[those])
    return right / len(target)


def run(name, seed, data, epochs, optimizer_type):
    keras.backend.clear_session()
    keras.utils.set_random_seed(seed)
    (x, y), (x_val, y_val), test = data
    x, validation = encode(name, x), (encode(name, x_val), y_val)
    model = build(name)
    model.compile(optimizer=optimizer_type(learning_rate=1e-4), loss="binary_crossentropy", metrics=["accuracy"])
    stopping = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
    started = time.perf_counter()
    history = model.fit(
        x, y, epochs=epochs, batch_size=64, validation_data=validation, callbacks=[stopping], verbose=0
    ).history
    seconds = time.perf_counter() - started
    best = int(np.argmin(history["val_loss"]))
    del x, validation
    return {
        "model": name,
        "seed": seed,
        "epochs": len(history["loss"]),
        "best_epoch": best + 1,
        "train_accuracy": round(history["accuracy"][best], 4),
        "val_loss": round(history["val_loss"][best], 4),
        "val_accuracy": round(history["val_accuracy"][best], 4),
        "test_accuracy": round(accuracy(name, model, *test), 4),
        "seconds": round(seconds, 2),
        "peak_rss_mb": round(peak_memory() / 2**20),
    }


def peak_memory():
    """Bytes, of the whole process so far: for one model's own peak run that model alone."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def optimizer_of(whole_gradients):
    """RMSprop; with `whole_gradients` by its rule for embeddings as well, which TensorFlow's backend departs from (README.md)."""
    if not whole_gradients or keras.backend.backend() != "tensorflow":
        return keras.optimizers.RMSprop
    from keras_numbers import DenseRMSprop

    return DenseRMSprop


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, metavar="DIR", help="folder that holds imdb.npz")
    parser.add_argument("--model", nargs="+", choices=list(MODELS), default=list(MODELS))
    parser.add_argument("--seeds", nargs="+", type=int, default=[1])
    parser.add_argument("--epochs", type=int, default=100, help="at most so many")
    parser.add_argument("--whole-gradients", action="store_true", help="TensorFlow: apply RMSprop to an embedding's summed gradient")
    arguments = parser.parse_args()

    optimizer_type = optimizer_of(arguments.whole_gradients)
    data = load(arguments.data)
    for name in sorted(arguments.model, key=lambda name: name == "onehot"):  # the big one last: peaks are the process's
        for seed in arguments.seeds:
            result = run(name, seed, data, arguments.epochs, optimizer_type)
            print(json.dumps({**result, "backend": keras.backend.backend()}), flush=True)


if __name__ == "__main__":
    main()
