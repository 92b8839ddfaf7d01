"""Reference numbers from Keras 3 for the tests of the RNN module.

    python Tests/Peers/keras_numbers.py > Tests/RNNTests/Numbers/keras.json

Small models with known random weights go through Keras; what comes out is written down. README.md beside this file
describes the fields. Letters: B batch, T time steps, D features, H units, V vocabulary.

Weights and inputs are rounded to float32 first, so that a float32 engine starts from exactly the same values. Keras then
computes in float64 (`--dtype float32` for its default): the numbers are then the same on every processor, and what a
float32 engine differs by is its own rounding, not the sum of two.
"""

import argparse
import json
import os
import sys
import zlib

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["COLUMNS"] = "80"  # the width that model.summary() sees

import keras
import numpy as np
import tensorflow as tf

VOCABULARY, TIME_STEPS, FEATURES, UNITS = 12, 5, 3, 4
RHO, EPSILON = 0.9, 1e-7


# Values as JSON


def digits(x):
    """A float with 9 significant digits: enough to give every float32 back exactly."""
    return float(f"{float(x):.9g}")


def array(a):
    a = np.asarray(a)
    if a.dtype.kind in "iu":
        return {"shape": list(a.shape), "values": [int(v) for v in a.ravel()]}
    return {"shape": list(a.shape), "values": [digits(v) for v in a.ravel()]}


def weights_of(model, values=None):
    """For each layer its weights in Keras' order; `values` (in that order too) instead of the weights themselves, if given."""
    values = iter(model.get_weights() if values is None else values)
    return [[{"name": w.name, **array(next(values))} for w in layer.weights] for layer in model.layers]


# Models and inputs


def embedding(units=FEATURES):
    return "Embedding", {"input_dim": VOCABULARY, "output_dim": units, "input_length": TIME_STEPS}


def recurrent(kind, units=UNITS, sequences=False, activation="tanh", features=None):
    """A SimpleRNN, LSTM or GRU; `features` only where it is the model's first layer."""
    args = {"units": units, "activation": activation, "return_sequences": sequences, "dropout": 0.0}
    if kind == "GRU":
        args["reset_after"] = True
    if features:
        args["input_shape"] = [TIME_STEPS, features]
    return kind, args


def dense(units=1, activation="sigmoid", shape=None):
    args = {"units": units, "activation": activation}
    if shape:
        args["input_shape"] = list(shape)
    return "Dense", args


def build(layers):
    """The Keras model of a list of (kind, args)."""
    keras.backend.clear_session()
    kind, first = layers[0]
    if kind == "Embedding":
        model = keras.Sequential([keras.Input([first["input_length"]], dtype="int32")])
    else:
        model = keras.Sequential([keras.Input(first["input_shape"])])
    for kind, args in layers:
        ours = {"input_shape", "input_length"}  # said by keras.Input above
        model.add(getattr(keras.layers, kind)(**{k: v for k, v in args.items() if k not in ours}))
    return model


def build_with_weights(layers, random, scale=0.5):
    """`scale` is larger than Keras' initial weights, so that gates neither stay at one half nor saturate."""
    model = build(layers)
    model.set_weights([float32(random.randn(*w.shape) * scale) for w in model.get_weights()])
    return model


def float32(a):
    return np.asarray(a, np.float32).astype(keras.config.floatx())


def draw_input(layers, random, samples, one_hot=False):
    """(what Keras gets, what the JSON says)."""
    kind, first = layers[0]
    shape = [first["input_length"]] if kind == "Embedding" else first["input_shape"]
    if kind == "Embedding":
        ids = random.randint(0, VOCABULARY, [samples] + shape).astype("int32")
        return ids, {"kind": "ids", **array(ids)}
    if one_hot:
        ids = random.randint(0, shape[-1], [samples] + shape[:-1])
        return np.eye(shape[-1], dtype=keras.config.floatx())[ids], {"kind": "onehot", "depth": shape[-1], **array(ids)}
    values = float32(random.randn(samples, *shape))
    return values, {"kind": "float", **array(values)}


def draw_targets(model, random, samples):
    """Classes 0 and 1, both present: (B,) for one output, as the course passes them, else (B, units)."""
    units = model.output_shape[-1]
    targets = random.randint(0, 2, samples if units == 1 else (samples, units))
    targets.flat[0], targets.flat[-1] = 0, 1
    return targets


def random_of(name):
    """One stream for each case, so that a new case leaves the others' numbers as they are."""
    return np.random.RandomState(zlib.crc32(name.encode()))


def described(name, kind, layers):
    return {"name": name, "kind": kind, "layers": [{"kind": k, "args": a} for k, a in layers]}


# Kinds of cases


def forward(name, layers, one_hot=False, scale=0.5):
    """What a model makes of an input."""
    random = random_of(name)
    model = build_with_weights(layers, random, scale)
    x, described_input = draw_input(layers, random, random.randint(2, 6), one_hot)
    return {
        **described(name, "forward", layers),
        "weights": weights_of(model),
        "input": described_input,
        "output": array(model(x, training=False)),
    }


def training(name, layers, one_hot=False, scale=0.5):
    """Loss, gradients, RMSprop steps on one batch, and one epoch of several batches."""
    random = random_of(name)
    model = build_with_weights(layers, random, scale)
    start = model.get_weights()
    samples = random.randint(4, 6)
    x, described_input = draw_input(layers, random, samples, one_hot)
    y = draw_targets(model, random, samples)
    loss, gradients = loss_and_gradients(model, x, y)
    case = {
        **described(name, "training", layers),
        "weights": weights_of(model),
        "input": described_input,
        "output": array(model(x, training=True)),
        "targets": array(y),
        "loss": digits(loss),
        "gradients": weights_of(model, [tf.convert_to_tensor(g) for g in gradients]),
        "steps": [s for rate in (0.01, 1e-4) for s in steps(model, start, x, y, rate, DenseRMSprop)],
    }
    has_embedding = layers[0][0] == "Embedding"
    if has_embedding:
        case["steps_per_occurrence"] = steps(model, start, x, y, 0.01, keras.optimizers.RMSprop)[1:]
    if model.output_shape[-1] == 1:  # with more outputs Keras takes "accuracy" for the categorical one
        longer = random.randint(7, 10)
        x, described_input = draw_input(layers, random, longer, one_hot)
        y = draw_targets(model, random, longer)
        data = {"input": described_input, "targets": array(y)}
        case["epoch"] = data | epoch(model, start, x, y, DenseRMSprop)
        if has_embedding:
            case["epoch_per_occurrence"] = epoch(model, start, x, y, keras.optimizers.RMSprop)
            del case["epoch_per_occurrence"]["weights"]  # to keep the file small
    return case


class DenseRMSprop(keras.optimizers.RMSprop):
    """Keras' rule on the whole gradient of an embedding, as its JAX and PyTorch backends apply it.

    With TensorFlow the gradient of an Embedding is a list with one entry for each occurrence of an id, and Keras squares
    these entries one by one: an id that occurs twice adds g1² + g2² to its mean square, where the rule says (g1 + g2)².
    Cases with an embedding have that variant too, under `…_per_occurrence`.
    """

    def update_step(self, gradient, variable, learning_rate):
        super().update_step(tf.convert_to_tensor(gradient), variable, learning_rate)


def loss_and_gradients(model, x, y):
    with tf.GradientTape() as tape:
        loss = batch_loss(model, x, y)
    return loss, tape.gradient(loss, [v.value for v in model.trainable_variables])


def batch_loss(model, x, y):
    """Mean binary cross-entropy. From a sigmoid layer Keras takes it by the logits, so it does not saturate."""
    output = model(x, training=True)
    return keras.losses.BinaryCrossentropy()(np.reshape(y, output.shape), output)


def steps(model, start, x, y, rate, optimizer_type):
    """Weights and loss after 1 and after 20 steps on the same batch."""
    model.set_weights(start)
    optimizer = optimizer_type(learning_rate=rate, rho=RHO, epsilon=EPSILON)
    found = []
    for count in range(1, 21):
        _, gradients = loss_and_gradients(model, x, y)
        optimizer.apply(gradients, model.trainable_variables)
        if count in (1, 20):
            found.append(
                {
                    "learning_rate": rate,
                    "count": count,
                    "loss": digits(batch_loss(model, x, y)),
                    "weights": weights_of(model),
                }
            )
    model.set_weights(start)
    return found


def epoch(model, start, x, y, optimizer_type, rate=0.01, batch_size=3):
    """One epoch of `fit` in order, the last batch a short one; then `evaluate` on the same samples."""
    model.set_weights(start)
    compile_model(model, optimizer_type(learning_rate=rate, rho=RHO, epsilon=EPSILON))
    losses = BatchLosses(x, y, batch_size)
    history = model.fit(x, y, batch_size=batch_size, epochs=1, shuffle=False, verbose=0, callbacks=[losses])
    after = model.evaluate(x, y, batch_size=batch_size, verbose=0)
    found = {
        "learning_rate": rate,
        "batch_size": batch_size,
        "batch_losses": [digits(l) for l in losses.found],
        "running_losses": [digits(l) for l in losses.running],
        "loss": digits(history.history["loss"][0]),
        "accuracy": digits(history.history["accuracy"][0]),
        "weights": weights_of(model),
        "loss_after": digits(after[0]),
        "accuracy_after": digits(after[1]),
    }
    model.set_weights(start)
    return found


def compile_model(model, optimizer):
    # Eagerly: building a graph for each of these small models takes far longer than running them.
    model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"], run_eagerly=True)


class BatchLosses(keras.callbacks.Callback):
    """The loss of each batch before its step, and the running means that Keras shows meanwhile."""

    def __init__(self, x, y, batch_size):
        super().__init__()
        self.x, self.y, self.batch_size = x, y, batch_size
        self.found, self.running = [], []

    def on_train_batch_begin(self, batch, logs=None):
        part = slice(batch * self.batch_size, (batch + 1) * self.batch_size)
        self.found.append(batch_loss(self.model, self.x[part], self.y[part]))

    def on_train_batch_end(self, batch, logs=None):
        self.running.append(logs["loss"])


def evaluation(name, layers, samples, batch_sizes, one_hot=False, scale=0.5):
    """Loss and accuracy of `evaluate`, which weights batches by their samples. `scale=0` makes every output one half."""
    random = random_of(name)
    model = build_with_weights(layers, random, scale)
    compile_model(model, keras.optimizers.RMSprop())
    x, described_input = draw_input(layers, random, samples, one_hot)
    y = draw_targets(model, random, samples)
    found = []
    for size in batch_sizes:
        loss, accuracy = model.evaluate(x, y, batch_size=size, verbose=0)
        found.append({"batch_size": size, "loss": digits(loss), "accuracy": digits(accuracy)})
    return {
        **described(name, "evaluate", layers),
        "weights": weights_of(model),
        "input": described_input,
        "targets": array(y),
        "output": array(model.predict(x, batch_size=batch_sizes[0], verbose=0)),
        "evaluations": found,
    }


def summary(name, layers):
    """What Keras builds: names, shapes, initial biases, and the table that `summary` prints (its bytes: of float32)."""
    floatx = keras.config.floatx()
    keras.config.set_floatx("float32")
    model = build(layers)
    keras.config.set_floatx(floatx)
    lines = []
    model.summary(print_fn=lambda line, line_break=False: lines.append(line))
    biases = [array(layer.weights[-1]) if layer.weights[-1].name == "bias" else None for layer in model.layers]
    return {
        **described(name, "summary", layers),
        "layer_names": [layer.name for layer in model.layers],
        "output_shapes": [list(layer.output.shape[1:]) for layer in model.layers],
        "parameter_counts": [layer.count_params() for layer in model.layers],
        "weight_shapes": [[{"name": w.name, "shape": list(w.shape)} for w in layer.weights] for layer in model.layers],
        "initial_biases": biases,
        "text": "\n".join(lines),
    }


class EpochCounter:
    """Stands in for a model before EarlyStopping: its weights are the number of the epoch that it has done."""

    def __init__(self):
        self.stop_training = False
        self.epoch = 0

    def get_weights(self):
        return [self.epoch]

    def set_weights(self, weights):
        self.epoch = weights[0]


def early_stopping(name, val_loss, patience, min_delta=0.0, restore=True):
    """Which epoch EarlyStopping stops at and which one it takes for the best; epochs count from 1."""
    callback = keras.callbacks.EarlyStopping(
        monitor="val_loss", patience=patience, min_delta=min_delta, restore_best_weights=restore
    )
    model = EpochCounter()
    callback.set_model(model)
    callback.on_train_begin()
    for index, value in enumerate(val_loss):
        model.epoch = index + 1
        callback.on_epoch_end(index, {"val_loss": value})
        if model.stop_training:
            break
    epochs = model.epoch
    callback.on_train_end()
    return {
        "name": name,
        "kind": "early_stopping",
        "val_loss": val_loss,
        "patience": patience,
        "min_delta": min_delta,
        "restore_best_weights": restore,
        "epochs": epochs,
        "stopped_early": model.stop_training,
        "stopped_epoch": callback.stopped_epoch + 1 if model.stop_training else None,
        "best_epoch": callback.best_epoch + 1,
        "weights_of_epoch": model.epoch,
    }


# The cases


def forward_cases():
    yield forward("embedding", [embedding()])
    yield forward("embedding, 7 wide", [embedding(7)])
    for kind in ("SimpleRNN", "LSTM", "GRU"):
        for activation in ("tanh", "relu"):
            for sequences in (False, True):
                ending = f"{activation}, {'all steps' if sequences else 'last step'}"
                layer = recurrent(kind, sequences=sequences, activation=activation, features=FEATURES)
                yield forward(f"{kind}, float, {ending}", [layer])
                layer = recurrent(kind, sequences=sequences, activation=activation, features=VOCABULARY)
                yield forward(f"{kind}, one-hot, {ending}", [layer], one_hot=True)
        yield forward(f"{kind}, one unit", [recurrent(kind, units=1, sequences=True, features=1)])
        yield forward(f"{kind}, large weights", [recurrent(kind, sequences=True, features=FEATURES)], scale=6)
        yield forward(f"{kind} on {kind}", [recurrent(kind, 3, True, features=FEATURES), recurrent(kind, 4, True)])
        yield forward(f"embedding, {kind} on {kind}", [embedding(), recurrent(kind, 4, True), recurrent(kind, 3)])
    for activation in ("linear", "sigmoid"):
        yield forward(f"SimpleRNN, {activation}", [recurrent("SimpleRNN", 4, True, activation, FEATURES)])
    for activation in ("sigmoid", "tanh", "relu", "softmax", "linear"):
        yield forward(f"Dense, rank 2, {activation}", [dense(4, activation, [FEATURES])])
        yield forward(f"Dense, rank 3, {activation}", [dense(4, activation, [TIME_STEPS, FEATURES])])
    yield forward("Dense, large weights, softmax", [dense(4, "softmax", [FEATURES])], scale=60)


def training_cases():
    for kind in ("SimpleRNN", "LSTM", "GRU"):
        yield training(f"train embedding, {kind}, Dense", [embedding(), recurrent(kind), dense()])
        yield training(
            f"train embedding, {kind}, {kind}, Dense",
            [embedding(), recurrent(kind, 3, True), recurrent(kind, 2), dense()],
        )
        yield training(f"train one-hot, {kind}, Dense", [recurrent(kind, features=VOCABULARY), dense()], one_hot=True)
        yield training(f"train float, {kind}, Dense", [recurrent(kind, features=FEATURES), dense()])
    yield training(
        "train embedding, SimpleRNN relu, Dense", [embedding(), recurrent("SimpleRNN", activation="relu"), dense()]
    )
    yield training(
        "train embedding, LSTM, Dense relu, Dense", [embedding(), recurrent("LSTM", 2), dense(3, "relu"), dense()]
    )
    yield training("train Dense", [dense(shape=[FEATURES])])
    yield training("train Dense tanh, Dense, two outputs", [dense(4, "tanh", [FEATURES]), dense(2)])
    yield training("train saturated Dense", [dense(shape=[FEATURES])], scale=60)


def evaluate_cases():
    for kind in ("SimpleRNN", "LSTM", "GRU"):
        yield evaluation(f"evaluate embedding, {kind}, Dense", [embedding(), recurrent(kind), dense()], 11, [1, 3, 4, 11, 32])
    one_hot = [recurrent("SimpleRNN", features=VOCABULARY), dense()]
    yield evaluation("evaluate one-hot, SimpleRNN, Dense", one_hot, 7, [2, 5, 7, 64], one_hot=True)
    yield evaluation("evaluate outputs of exactly one half", [dense(shape=[FEATURES])], 7, [3, 32], scale=0)
    yield evaluation("evaluate saturated outputs", [dense(shape=[FEATURES])], 7, [3, 32], scale=60)


def summary_cases():
    """The models of the course's week 6."""
    words, steps_, units = 500, 100, 8
    first = ("Embedding", {"input_dim": words, "output_dim": 16, "input_length": steps_})

    def layer(kind, dropout=0.0, sequences=False):
        return kind, {"units": units, "dropout": dropout, "return_sequences": sequences}

    one_hot = ("SimpleRNN", {"units": units, "input_shape": [steps_, words]})
    yield summary("summary one-hot, SimpleRNN", [one_hot, dense()])
    yield summary("summary embedding, SimpleRNN", [first, layer("SimpleRNN"), dense()])
    yield summary("summary embedding, LSTM", [first, layer("LSTM"), dense()])
    yield summary("summary embedding, LSTM with dropout", [first, layer("LSTM", 0.3), dense()])
    yield summary(
        "summary embedding, two LSTMs with dropout", [first, layer("LSTM", 0.3, True), layer("LSTM", 0.3), dense()]
    )
    yield summary("summary embedding, GRU", [first, layer("GRU"), dense()])


def early_stopping_cases():
    falling = [0.75, 0.5, 0.375, 0.25, 0.125]
    turning = [0.75, 0.5, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875]
    uneven = [0.75, 0.5, 0.625, 0.5, 0.4375, 0.5, 0.46875, 0.4375, 0.25]
    yield early_stopping("never stops", falling, 3)
    yield early_stopping("stops three after the best", turning, 3)
    yield early_stopping("keeps the last weights", turning, 3, restore=False)
    yield early_stopping("patience 0", turning, 0)
    yield early_stopping("patience 1", turning, 1)
    yield early_stopping("patience 0, never better", [0.5, 0.625, 0.75], 0)
    yield early_stopping("an equal value is no improvement", [0.5] * 6, 3)
    yield early_stopping("waits again after each improvement", uneven, 3)
    yield early_stopping("patience longer than the run", turning, 20)
    yield early_stopping("a step of exactly min_delta is no improvement", [0.75, 0.625, 0.5, 0.375, 0.25], 2, 0.125)
    yield early_stopping("small steps add up past min_delta", [0.75, 0.6875, 0.625, 0.5625, 0.5, 0.4375], 3, 0.125)
    yield early_stopping("negative min_delta counts as positive", [0.75, 0.6875, 0.625, 0.5625, 0.5], 2, -0.125)
    yield early_stopping("one epoch", [0.5], 3)
    yield early_stopping("losses as of a real run", [0.693, 0.688, 0.671, 0.659, 0.662, 0.66, 0.6591, 0.64], 3)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dtype", choices=["float64", "float32"], default="float64", help="what Keras computes in")
    keras.config.set_floatx(parser.parse_args().dtype)
    makers = [forward_cases, training_cases, evaluate_cases, summary_cases, early_stopping_cases]
    cases = [case for maker in makers for case in maker()]
    versions = {
        "keras": keras.__version__,
        "tensorflow": tf.__version__,
        "numpy": np.__version__,
        "dtype": keras.config.floatx(),
    }
    lines = ",\n".join(json.dumps(c, ensure_ascii=False, separators=(",", ":"), allow_nan=False) for c in cases)
    optimizer = {"rho": RHO, "epsilon": EPSILON}
    sys.stdout.write(f'{{"versions":{json.dumps(versions)},\n"optimizer":{json.dumps(optimizer)},\n"cases":[\n{lines}\n]}}\n')


if __name__ == "__main__":
    main()
