"""Gates, gradients by time step and the influence of words, in float64, for the pictures of what goes on in a network.

    python Tests/Peers/keras_insight.py > Tests/RNNTests/Numbers/insight.json

Keras' layers give neither their gates nor gradients by their states, so the cells stand here once more, as equations in JAX; each case asserts that they give
what Keras' layer gives. A gradient by the state after step t is that by a zero which is added to the state there: all paths from it are in it, for an LSTM's
cell state also the one through the hidden state of the same step. Gradients by the input are JAX' own, of Keras' model.
"""

from keras_common import *  # first: it sets Keras up

import jax.numpy as jnp
import numpy as np

TIME, WIDTH, VECTOR, WORDS = 6, 3, 4, 9


def sigmoid(x):
    return 1 / (1 + jnp.exp(-x))


def simple(weights, x, h, c, dh, dc):
    w, u, b = weights
    return jnp.tanh(x @ w + h @ u + b) + dh, c, {}


def lstm(weights, x, h, c, dh, dc):
    w, u, b = weights
    i, f, g, o = jnp.split(x @ w + h @ u + b, 4, axis=-1)
    i, f, g, o = sigmoid(i), sigmoid(f), jnp.tanh(g), sigmoid(o)
    c = f * c + i * g + dc
    return o * jnp.tanh(c) + dh, c, {"forget gate": f, "input gate": i, "candidate": g, "output gate": o, "cell state": c}


def gru(reset_after):
    def cell(weights, x, h, c, dh, dc):
        w, u, b = weights
        inner, recurrent = b if reset_after else (b, jnp.zeros_like(b))
        zx, rx, nx = jnp.split(x @ w + inner, 3, axis=-1)
        uz, ur, un = jnp.split(u, 3, axis=-1)
        bz, br, bn = jnp.split(recurrent, 3)
        z, r = sigmoid(zx + h @ uz + bz), sigmoid(rx + h @ ur + br)
        n = jnp.tanh(nx + r * (h @ un + bn) if reset_after else nx + (r * h) @ un)
        h = z * h + (1 - z) * n + dh
        return h, c, {"update gate": z, "reset gate": r, "candidate": n, "hidden state": h}

    return cell


def walk(cell, weights, x, mask, dhs, dcs, backwards=False):
    """The state after the last step and the parts at each, in the order of the sample."""
    h = c = jnp.zeros((x.shape[0], WIDTH))
    parts = [None] * TIME
    for t in reversed(range(TIME)) if backwards else range(TIME):
        h2, c2, parts[t] = cell(weights, x[:, t], h, c, dhs[:, t], dcs[:, t])
        counts = mask[:, t : t + 1]
        # What is skipped keeps its state, to which the zeros are added too.
        h, c = jnp.where(counts, h2, h + dhs[:, t]), jnp.where(counts, c2, c + dcs[:, t])
    return h, parts


def cases():
    yield "SimpleRNN", simple, keras.layers.SimpleRNN(WIDTH), False
    yield "LSTM", lstm, keras.layers.LSTM(WIDTH), False
    yield "GRU", gru(True), keras.layers.GRU(WIDTH), False
    yield "GRU, reset before", gru(False), keras.layers.GRU(WIDTH, reset_after=False), False
    yield "LSTM, padding masked", lstm, keras.layers.LSTM(WIDTH), True
    yield "Bidirectional LSTM", lstm, keras.layers.Bidirectional(keras.layers.LSTM(WIDTH)), False


def norms(gradients):
    """Of (B, T, n) the mean over the samples, the loss that of one sample."""
    return [digits(v) for v in np.linalg.norm(np.asarray(gradients), axis=-1).mean(axis=0)]


def case(name, cell, layer, masks):
    random = random_of(name)
    embedding = keras.layers.Embedding(WORDS, VECTOR, mask_zero=masks)
    model = keras.Sequential([keras.Input([TIME], dtype="int32"), embedding, layer, keras.layers.Dense(1, activation="sigmoid")])
    draw_weights(model, random, scale=0.8)
    ids = random.randint(1, WORDS, [BATCH, TIME])
    ids[0, :2] = 0
    ids[1, :1] = 0
    targets = np.array([0.0, 1.0, 1.0])
    mask = jnp.asarray(ids != 0 if masks else np.ones_like(ids, bool))
    vectors = jnp.asarray(np.asarray(embedding.embeddings.value)[ids])
    own = [jnp.asarray(w.value) for w in layer.weights]
    kernel, bias = [jnp.asarray(w.value) for w in model.layers[-1].weights]
    ways = [(own, False)] if len(own) == 3 else [(own[:3], False), (own[3:], True)]
    zeros = [jnp.zeros((BATCH, TIME, WIDTH)) for _ in ways]

    def output(x, dhs, dcs):
        ends = [walk(cell, w, x, mask, dh, dc, back) for (w, back), dh, dc in zip(ways, dhs, dcs)]
        return sigmoid(jnp.concatenate([end for end, _ in ends], axis=-1) @ kernel + bias)[:, 0], ends

    def loss(x, dhs, dcs):
        # A sum, so that each sample's gradient is that of its own loss.
        p, _ = output(x, dhs, dcs)
        return -jnp.sum(targets * jnp.log(p) + (1 - targets) * jnp.log(1 - p))

    p, ends = output(vectors, zeros, zeros)
    assert np.allclose(p, np.asarray(model(ids))[:, 0], rtol=1e-12, atol=1e-12), name

    def keras_output(x):
        arguments = {"mask": mask} if masks else {}
        return model.layers[-1](layer(x, **arguments))[:, 0]

    def keras_loss(x):
        return jnp.sum(keras.losses.binary_crossentropy(targets[:, None], keras_output(x)[:, None]))

    by_input = jax.grad(keras_loss)(vectors)
    by_hidden, by_cell = jax.grad(loss, argnums=(1, 2))(vectors, zeros, zeros)
    assert np.allclose(by_input, jax.grad(loss)(vectors, zeros, zeros), rtol=1e-5, atol=1e-9), name
    of_output = np.asarray(jax.grad(lambda x: jnp.sum(keras_output(x)))(vectors))
    gradients = {"input": [norms(by_input)], "hiddenState": [norms(g) for g in by_hidden]}
    if cell is lstm:
        gradients["cellState"] = [norms(g) for g in by_cell]
    return {
        "name": name,
        "weights": [array(w) for w in model.get_weights()],
        "ids": ids.tolist(),
        "targets": targets.tolist(),
        "predictions": [digits(v) for v in p],
        "gradients": gradients,
        "influence": [
            [{"gradient": digits(np.linalg.norm(g)), "product": digits(g @ x)} for g, x in zip(gs, xs)]
            for gs, xs in zip(of_output, np.asarray(vectors))
        ],
        "gates": [
            {part: [[digits(v) for v in step[part][2]] for step in parts] for part in parts[0]} for _, parts in ends
        ],
    }


json.dump({"versions": {"keras": keras.__version__, "jax": jax.__version__}, "cases": [case(*c) for c in cases()]}, sys.stdout, separators=(",", ":"))
print()
