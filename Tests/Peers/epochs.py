"""What a peer needs for an epoch: the models of Sources/benchmarks, on the same reviews, in the same batches.

    python Tests/Peers/epochs.py --peer tensorflow|jax|torch --data DIR [--models lstm …] [--epochs 3] [--task epochs|predict|matmul]

DIR holds `imdb.npz`. Prints a line of JSON a result, as `benchmarks` does; the first epoch, which compiles, stands apart from the steady ones. Each model runs in a
process of its own, so that its peak memory is its own. A model that a peer can't say is left out.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from statistics import median

import numpy as np

WORDS, TIME_STEPS, WIDTH = 500, 100, 16
MODELS = ["onehot", "rnn", "lstm", "lstm-dropout", "lstm-two", "gru", "lstm-64", "lstm-256"]
UNITS = {"lstm-64": 64, "lstm-256": 256}


def load(folder):
    """(ids, target) of the training and the test reviews, as the course cuts and pads them: `load_data`, `train_test_split`, `pad_sequences`."""
    file = np.load(os.path.join(folder, "imdb.npz"), allow_pickle=True)
    random = np.random.RandomState(113)
    parts = []
    for part in ("train", "test"):
        order = np.arange(len(file["x_" + part]))
        random.shuffle(order)
        parts.append((pad(file["x_" + part][order]), file["y_" + part][order].astype("float32")))
    (x, y), test = parts
    kept = np.random.RandomState(42).permutation(len(x))[len(x) // 5:]
    return (x[kept], y[kept]), test


def pad(reviews):
    """(B, 100) ids: 1 begins a review, ids are moved by 3, 2 stands for rarer words, and zeros and cuts are at the front."""
    ids = np.zeros((len(reviews), TIME_STEPS), "int32")
    for row, review in zip(ids, reviews):
        moved = np.array([1] + [word + 3 for word in review])[-TIME_STEPS:]
        row[TIME_STEPS - len(moved):] = np.where(moved < WORDS, moved, 2)
    return ids


def keras_model(name):
    import keras
    from keras.layers import GRU, LSTM, Dense, Embedding, SimpleRNN

    layers = {
        "onehot": lambda: [keras.Input((TIME_STEPS, WORDS)), SimpleRNN(8)],
        "rnn": lambda: [SimpleRNN(8)],
        "lstm": lambda: [LSTM(8)],
        "lstm-dropout": lambda: [LSTM(8, dropout=0.3)],
        "lstm-two": lambda: [LSTM(8, dropout=0.3, return_sequences=True), LSTM(8, dropout=0.3)],
        "gru": lambda: [GRU(8)],
    }.get(name, lambda: [LSTM(UNITS[name])])()
    if name != "onehot":
        layers = [keras.Input((TIME_STEPS,)), Embedding(WORDS, WIDTH), *layers]
    model = keras.Sequential([*layers, Dense(1, activation="sigmoid")])
    model.compile(optimizer=keras.optimizers.RMSprop(1e-4), loss="binary_crossentropy", metrics=["accuracy"])
    return model


class KerasPeer:
    def __init__(self, name):
        import keras

        keras.utils.set_random_seed(1)
        self.model = keras_model(name)
        self.encode = (lambda ids: np.eye(WORDS, dtype="float32")[ids]) if name == "onehot" else (lambda ids: ids)

    def train(self, data, epochs, batch):
        import keras

        times = []

        class Watch(keras.callbacks.Callback):
            def on_epoch_begin(self, epoch, logs=None):
                self.start = time.perf_counter()

            def on_epoch_end(self, epoch, logs=None):
                times.append(time.perf_counter() - self.start)

        self.model.fit(*data, epochs=epochs, batch_size=batch, verbose=0, callbacks=[Watch()])
        return times

    def evaluate(self, data, batch):
        self.model.evaluate(*data, batch_size=batch, verbose=0)

    def predict(self, data, batch):
        self.model.predict(data[0], batch_size=batch, verbose=0)


class TorchPeer:
    """PyTorch, eager; `torch.compile` was not tried. Batches are views of data shuffled
    once an epoch, and nothing is read back but the epoch's loss and accuracy: the cheapest loop there is. One-hot vectors are made
    a batch at a time; the layers' own dropout is of other places, so masks are put before them."""

    def __init__(self, name):
        import torch

        torch.manual_seed(1)
        self.torch = torch
        self.model = torch_model(name)
        self.optimizer = torch.optim.RMSprop(self.model.parameters(), lr=1e-4, alpha=0.9, eps=1e-7, foreach=True)
        self.loss = torch.nn.BCEWithLogitsLoss()
        self.encode = lambda ids: ids

    def tensors(self, data):
        return self.torch.from_numpy(data[0].astype("int64")), self.torch.from_numpy(data[1])

    def train(self, data, epochs, batch):
        torch, (x, y) = self.torch, self.tensors(data)
        self.model.train()
        times = []
        for _ in range(epochs):
            start = time.perf_counter()
            order = torch.randperm(len(x))
            total, right = torch.zeros(()), torch.zeros(())
            for ids, target in zip(x[order].split(batch), y[order].split(batch)):
                self.optimizer.zero_grad(set_to_none=True)
                answer = self.model(ids)
                loss = self.loss(answer, target)
                loss.backward()
                self.optimizer.step()
                total += loss.detach() * len(target)
                right += ((answer.detach() > 0) == (target > 0.5)).sum()
            total.item(), right.item()
            times.append(time.perf_counter() - start)
        return times

    def evaluate(self, data, batch):
        x, y = self.tensors(data)
        self.model.eval()
        with self.torch.inference_mode():
            total, right = self.torch.zeros(()), self.torch.zeros(())
            for ids, target in zip(x.split(batch), y.split(batch)):
                answer = self.model(ids)
                total += self.loss(answer, target) * len(target)
                right += ((answer > 0) == (target > 0.5)).sum()
            total.item(), right.item()

    def predict(self, data, batch):
        x, _ = self.tensors(data)
        self.model.eval()
        with self.torch.inference_mode():
            self.torch.cat([self.torch.sigmoid(self.model(ids)) for ids in x.split(batch)]).numpy()


def torch_model(name):
    import torch
    from torch import nn

    units = UNITS.get(name, 8)
    rate = 0.3 if name in ("lstm-dropout", "lstm-two") else 0

    class Model(nn.Module):
        def __init__(self):
            super().__init__()
            kind = {"onehot": nn.RNN, "rnn": nn.RNN, "gru": nn.GRU}.get(name, nn.LSTM)
            self.embedding = None if name == "onehot" else nn.Embedding(WORDS, WIDTH)
            self.layers = nn.ModuleList([kind(WORDS if name == "onehot" else WIDTH, units)])
            if name == "lstm-two":
                self.layers.append(nn.LSTM(units, units))
            self.dense = nn.Linear(units, 1)

        def forward(self, ids):
            ids = ids.t()  # time first, as the layers have it
            x = nn.functional.one_hot(ids, WORDS).float() if self.embedding is None else self.embedding(ids)
            for layer in self.layers:
                if rate and self.training:  # one mask a sample for all time steps, as in Keras
                    x = x * (torch.rand(1, *x.shape[1:]) >= rate).float().div_(1 - rate)
                x, _ = layer(x)
            return self.dense(x[-1]).squeeze(1)

    return Model()


def peak_memory():
    """Of this process, in units of 2**20 bytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 1024


def result(arguments, task, name, times):
    steady = times[1:]
    return {
        "who": arguments.peer, "task": task, "model": name, "first": round(times[0], 4), "seconds": [round(t, 4) for t in steady],
        "minimum": round(min(steady), 4), "median": round(median(steady), 4), "peak_rss_mb": round(peak_memory()),
    }


def measure(body):
    start = time.perf_counter()
    body()
    return time.perf_counter() - start


def run(arguments, name):
    training, test = load(arguments.data)
    peer = (TorchPeer if arguments.peer == "torch" else KerasPeer)(name)
    if arguments.task == "epochs":
        data = (peer.encode(training[0]), training[1])
        yield result(arguments, "epochs", name, peer.train(data, 1 + arguments.epochs, arguments.batch))
        return
    data = (peer.encode(test[0]), test[1])
    for task, body in (("evaluate", peer.evaluate), ("predict", peer.predict)):
        times = [measure(lambda: body(data, arguments.batch)) for _ in range(1 + arguments.epochs)]
        yield result(arguments, task, name, times)


def matmul():
    """The machine's arithmetic by PyTorch's large product, on one thread and on all."""
    import torch

    a, b, c = (torch.rand(2048, 2048) for _ in range(3))
    for threads in sorted({1, torch.get_num_threads()}):
        torch.set_num_threads(threads)
        times = [measure(lambda: torch.mm(a, b, out=c)) for _ in range(8)]
        yield {"who": "torch", "task": "matmul", "threads": threads, "gflops": round(2 * 2048**3 / min(times) / 1e9, 1)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer", choices=["tensorflow", "jax", "torch"], required=True)
    parser.add_argument("--task", choices=["epochs", "predict", "matmul"], default="epochs")
    parser.add_argument("--data", metavar="DIR", help="folder that holds imdb.npz")
    parser.add_argument("--models", nargs="+", choices=MODELS, default=MODELS)
    parser.add_argument("--epochs", type=int, default=3, help="after the first, or repetitions")
    parser.add_argument("--batch", type=int, default=64)
    arguments = parser.parse_args()
    if arguments.task != "matmul" and not arguments.data:
        parser.error("--data is needed")
    if arguments.epochs < 1 or arguments.batch < 1:
        parser.error("--epochs and --batch take a whole number from 1")

    if len(arguments.models) > 1 and arguments.task != "matmul":
        for name in arguments.models:
            own = ["--peer", arguments.peer, "--task", arguments.task, "--data", arguments.data, "--models", name]
            subprocess.run([sys.executable, __file__, *own, "--epochs", str(arguments.epochs), "--batch", str(arguments.batch)], check=False)
        return
    os.environ["KERAS_BACKEND"] = arguments.peer
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    for line in matmul() if arguments.task == "matmul" else run(arguments, arguments.models[0]):
        print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
