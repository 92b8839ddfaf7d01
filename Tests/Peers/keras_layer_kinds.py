"""The kinds of cases of keras_layers.py. Letters: B batch, T time steps, D features, H units, V vocabulary."""

from keras_common import *  # first: it sets Keras up

import jax
import jax.numpy as jnp
import keras
import numpy as np

RECURRENT = {
    "SimpleRNN": ("SimpleRNN", {}),
    "LSTM": ("LSTM", {}),
    "GRU": ("GRU", {}),
    "GRU, reset before": ("GRU", {"reset_after": False}),
}
LOSSES = {"mean_squared_error": keras.losses.MeanSquaredError, "binary_crossentropy": keras.losses.BinaryCrossentropy}
OPTIMIZERS = {"SGD": keras.optimizers.SGD, "RMSprop": keras.optimizers.RMSprop}


# Descriptions


def recurrent(name, units=UNITS, first=True, features=FEATURES, steps=TIME_STEPS, **args):
    kind, own = RECURRENT[name]
    shape = {"input_shape": [steps, features]} if first else {}
    return layer(kind, units=units, **own, **args, **shape)


def bidirectional(inner, merge="concat", first=True, features=FEATURES, steps=TIME_STEPS, backward=None):
    shape = {"input_shape": [steps, features]} if first else {}
    return layer("Bidirectional", inner, backward, merge_mode=merge, **shape)


def embedding(units=FEATURES, steps=TIME_STEPS, **args):
    return layer("Embedding", input_dim=VOCABULARY, output_dim=units, input_length=steps, **args)


def dense(units=1, activation="linear", shape=None, **args):
    shape = {"input_shape": list(shape)} if shape else {}
    return layer("Dense", units=units, activation=activation, **args, **shape)


def timed(inner, shape=None):
    return layer("TimeDistributed", inner, **({"input_shape": list(shape)} if shape else {}))


def first(kind, shape=(TIME_STEPS, FEATURES), **args):
    return layer(kind, **args, input_shape=list(shape))


# Inputs


def masked_ids(random, steps=5):
    """Rows masked nowhere, in front, in the middle, at the end, and wholly."""
    ids = random.randint(1, VOCABULARY, (5, steps)).astype("int32")
    ids[1, :2] = 0
    ids[2, 2:4] = 0
    ids[3, 3:] = 0
    ids[4] = 0
    return ids


def masked_steps(value):
    """The same for Masking; a step of which only some features have the value is no masked one."""

    def draw(random):
        x = normal(random, 5, 5, FEATURES)
        x[masked_ids(random) == 0] = value
        x[0, 1, :-1] = value
        return x

    return draw


def fixed(x):
    return lambda random: float32(x)


# Kinds of cases


def forward(name, layers, x=None, batch=BATCH, scale=0.5, **about):
    """What a model makes of an input."""
    random = random_of(name)
    model, own = build(layers)
    draw_weights(model, random, scale)
    x = draw_input(layers, random, batch) if x is None else x(random)
    return {
        "name": name,
        "kind": "forward",
        "layers": layers,
        **about,
        "weights": weights_of(own),
        "input": described_input(x),
        "output": array(model(x, training=False)),
    }


def training(name, layers, x=None, batch=BATCH, scale=0.5, loss="mean_squared_error", optimizer=("SGD", 0.1), steps=True):
    """Output, loss, gradients by weights and input, and steps on one batch."""
    random = random_of(name)
    model, own = build(layers)
    draw_weights(model, random, scale)
    penalized = "regularizer" in str(layers)
    if penalized:  # Keras' backends do not agree on the slope of |w| at 0
        model.set_weights([np.where(w == 0, 0.5, w) for w in model.get_weights()])
    x = draw_input(layers, random, batch) if x is None else x(random)
    shape = model(x, training=False).shape  # `output_shape` is wrong for a Bidirectional of other numbers of units
    if loss == "binary_crossentropy":
        y = random.randint(0, 2, shape)
        y.flat[0], y.flat[-1] = 0, 1
    else:
        y = normal(random, *shape)
    rule = OPTIMIZERS[optimizer[0]](learning_rate=optimizer[1])
    rule.build(model.trainable_variables)
    untrained = [v.value for v in model.non_trainable_variables]
    is_float = x.dtype.kind == "f"

    def total(trained, x):
        found, _, penalties = model.stateless_call(trained, untrained, x, training=True, return_losses=True)
        penalty = sum(penalties) if penalties else 0.0
        return LOSSES[loss]()(y, found) + penalty, penalty

    @jax.jit
    def step(trained, state, x):
        output, _ = model.stateless_call(trained, untrained, x, training=False)
        if is_float:
            (value, penalty), (slopes, by_input) = jax.value_and_grad(total, (0, 1), has_aux=True)(trained, x)
        else:
            (value, penalty), slopes = jax.value_and_grad(total, has_aux=True)(trained, x)
            by_input = None
        new, state = rule.stateless_apply(state, slopes, trained) if slopes else ([], state)
        return output, value, penalty, slopes, by_input, new, state

    trained, state = [v.value for v in model.trainable_variables], [v.value for v in rule.variables]
    output, value, penalty, slopes, by_input, new, state = step(trained, state, x)
    case = {
        "name": name,
        "kind": "training",
        "layers": layers,
        "weights": weights_of(own),
        "input": described_input(x),
        "output": array(output),
        "targets": array(y),
        "loss_kind": loss,
        "loss": digits(value),
        "gradients": laid_out(own, slopes),
    }
    if penalized:
        case["penalty"] = digits(penalty)
    if is_float:
        case["input_gradient"] = array(by_input)
    if trained and steps:
        case["optimizer"] = {"kind": optimizer[0], "learning_rate": optimizer[1]}
        case["steps"] = []
        for count in range(1, 21):
            trained = new
            _, value, _, _, _, new, state = step(trained, state, x)
            if count in (1, 20):
                case["steps"].append({"count": count, "loss": digits(value), "weights": laid_out(own, trained)})
    return case


def states(name, described, initial=False, x=None, batch=BATCH):
    """A layer with several outputs or an initial state; gradients of the sum of the outputs' mean squared errors."""
    random = random_of(name)
    keras.backend.clear_session()
    own = keras_layer(described)
    shape = described["args"]["input_shape"]
    own.build((batch, *shape))
    draw_weights(own, random)
    x = normal(random, batch, *shape) if x is None else x(random)
    is_pair = described["kind"] == "Bidirectional"
    inner = described["layer"] if is_pair else described
    count = (2 if inner["kind"] == "LSTM" else 1) * (2 if is_pair else 1)
    units = inner["args"]["units"]
    start = [normal(random, batch, units) for _ in range(count)] if initial else None

    def run(trained, start, x):
        found, _ = own.stateless_call(trained, [v.value for v in own.non_trainable_variables], x, initial_state=start)
        return list(found) if isinstance(found, (list, tuple)) else [found]

    trained = [v.value for v in own.trainable_variables]
    outputs = [np.asarray(o) for o in run(trained, start, x)]
    targets = [normal(random, *o.shape) for o in outputs]

    @jax.jit
    def slopes(trained, start, x):
        def total(trained, start, x):
            return sum(jnp.mean((o - t) ** 2) for o, t in zip(run(trained, start, x), targets))

        if start is None:
            return jax.value_and_grad(total, (0, 2))(trained, start, x)
        return jax.value_and_grad(total, (0, 2, 1))(trained, start, x)

    value, found = slopes(trained, start, x)
    case = {"name": name, "kind": "states", "layers": [described], "weights": weights_of([own]), "input": described_input(x)}
    if initial:
        case["initial_state"] = [array(s) for s in start]
    case |= {
        "outputs": [array(o) for o in outputs],
        "targets": [array(t) for t in targets],
        "loss": digits(value),
        "gradients": laid_out([own], found[0]),
        "input_gradient": array(found[1]),
    }
    if initial:
        case["initial_state_gradients"] = [array(s) for s in found[2]]
    return case


def gates_of(cell, x, states):
    """What a step of a cell is made of, told by name from the cell's weights; Keras' own step says whether it is right."""
    h = states[0]
    act, gate = cell.activation, getattr(cell, "recurrent_activation", None)
    kernel, recurrent = cell.kernel.value, cell.recurrent_kernel.value
    kind = type(cell).__name__
    if kind == "SimpleRNNCell":
        return {"hidden_state": act(x @ kernel + h @ recurrent + cell.bias.value)}
    if kind == "LSTMCell":
        i, f, c, o = jnp.split(x @ kernel + h @ recurrent + cell.bias.value, 4, axis=-1)
        parts = {"input_gate": gate(i), "forget_gate": gate(f), "candidate": act(c), "output_gate": gate(o)}
        parts["cell_state"] = parts["forget_gate"] * states[1] + parts["input_gate"] * parts["candidate"]
        parts["hidden_state"] = parts["output_gate"] * act(parts["cell_state"])
        return parts
    units = h.shape[-1]
    bias = cell.bias.value if cell.reset_after else jnp.stack([cell.bias.value, jnp.zeros_like(cell.bias.value)])
    xz, xr, xh = jnp.split(x @ kernel + bias[0], 3, axis=-1)
    hz, hr = jnp.split(h @ recurrent[:, : 2 * units] + bias[1][: 2 * units], 2, axis=-1)
    z, r = gate(xz + hz), gate(xr + hr)
    own = recurrent[:, 2 * units :]
    candidate = act(xh + (r * (h @ own + bias[1][2 * units :]) if cell.reset_after else (r * h) @ own))
    return {"update_gate": z, "reset_gate": r, "candidate": candidate, "hidden_state": z * h + (1 - z) * candidate}


def unroll(own, x, mask, nudges):
    """A recurrent layer step by step, by Keras' own cell. `nudges` (T, B, H), zeros that are added to the states, are there to be differentiated by.
    Gives the states (B, T, H) in the order of the steps taken, the parts of the steps, and the last state."""
    state = [jnp.zeros((x.shape[0], own.units)) for _ in range(2 if type(own).__name__ == "LSTM" else 1)]
    hidden, parts = [], []
    for number in range(x.shape[1]):
        step = x.shape[1] - 1 - number if own.go_backwards else number
        _, new = own.cell(x[:, step], state, training=False)
        found = gates_of(own.cell, x[:, step], state)
        if mask is not None:
            new = [jnp.where(mask[:, step, None], n, s) for n, s in zip(new, state)]
            found["hidden_state"] = new[0]
            if len(new) > 1:
                found["cell_state"] = new[1]
        state = [new[0] + nudges[number], *new[1:]]
        hidden.append(state[0])
        parts.append(found)
    return jnp.stack(hidden, 1), {key: jnp.stack([p[key] for p in parts], 1) for key in parts[0]}, state[0]


def trace(name, layers, x=None, loss="mean_squared_error"):
    """Outputs of all layers, gates and states at every time step, and the mean size of a sample's loss's gradient by the states of each step.

    The last layer gives one row of answers. Of a Bidirectional there is a trace of each direction, the backward one's in the order of the sample."""
    random = random_of(name)
    model, own = build(layers)
    draw_weights(model, random)
    x = draw_input(layers, random) if x is None else x(random)
    y = normal(random, x.shape[0], model.output_shape[-1])
    directions = [
        (number, side, one)
        for number, layer in enumerate(own)
        for side, one in (
            (("forward", layer.forward_layer), ("backward", layer.backward_layer)) if hasattr(layer, "forward_layer")
            else (("", layer),) if hasattr(layer, "cell") else ()
        )
    ]  # fmt: skip
    still = [jnp.zeros((x.shape[1], x.shape[0], one.units)) for _, _, one in directions]

    def run(nudges):
        value, mask, outputs, parts = jnp.asarray(x), None, [], []
        nudges = iter(nudges)

        def through(one):
            hidden, found, last = unroll(one, value, mask, next(nudges))
            if one.go_backwards and one is not layer:
                found = {key: part[:, ::-1] for key, part in found.items()}
            parts.append(found)
            return hidden, last

        for layer in own:
            if type(layer).__name__ == "Embedding":
                mask = value != 0 if layer.mask_zero else None
                value = layer(value)
            elif hasattr(layer, "forward_layer"):
                (forward, last), (backward, first) = through(layer.forward_layer), through(layer.backward_layer)
                if layer.forward_layer.return_sequences:
                    value = jnp.concatenate([forward, backward[:, ::-1]], -1)
                    value = value if mask is None else value * mask[..., None]
                else:
                    value = jnp.concatenate([last, first], -1)
            elif hasattr(layer, "cell"):
                hidden, last = through(layer)
                value = hidden if layer.return_sequences else last
            else:
                value = layer(value, training=False)
            outputs.append(value)
        return outputs, parts

    def total(nudges):  # the sum of the samples' losses
        outputs, _ = run(nudges)
        return jnp.sum(jnp.mean((outputs[-1] - y) ** 2, axis=-1))

    assert loss == "mean_squared_error"
    outputs, parts = run(still)
    slopes = jax.grad(total)(still)
    whole = keras.Model(model.inputs, [o.output for o in own])
    for found, kept in zip(outputs, whole(x, training=False)):
        assert np.allclose(found, kept, rtol=1e-9, atol=1e-12), f"{name}: not what Keras makes of it"
    traces = []
    for (number, side, one), found, slope in zip(directions, parts, slopes):
        norms = np.sqrt((np.asarray(slope) ** 2).sum(-1)).mean(-1)
        norms = norms[::-1] if side == "backward" else norms
        traces.append(
            {"layer": number, "side": side, "parts": {key: array(p) for key, p in found.items()},
             "gradient_norms": [digits(n) for n in norms]}
        )  # fmt: skip
    return {
        "name": name, "kind": "trace", "layers": layers, "weights": weights_of(own), "input": described_input(x),
        "target_rows": array(y), "outputs": [array(o) for o in outputs], "traces": traces,
    }  # fmt: skip


def stateful(name, layers, draw=None, batch=BATCH):
    """Calls in a row, each going on from the states of the one before, unless they were set to zero first."""
    random = random_of(name)
    model, own = build(layers, batch)
    draw_weights_of_trainable(model, random)
    inputs = [draw_input(layers, random, batch) if draw is None else draw(random) for _ in range(2)]
    calls = []
    for x, reset in ((inputs[0], False), (inputs[1], False), (inputs[0], False), (inputs[0], True)):
        if reset:
            for one in own:
                if hasattr(one, "reset_states"):
                    one.reset_states()
        calls.append({"input": described_input(x), "reset": reset, "output": array(model(x, training=False))})
        calls[-1]["states"] = [array(s) for o in own if getattr(o, "states", None) for s in o.states]
    return {"name": name, "kind": "stateful", "layers": layers, "weights": weights_of(own), "calls": calls}


def draw_weights_of_trainable(model, random):
    for v in model.trainable_variables:
        v.assign(normal(random, *v.shape, scale=0.5))


def dropout_masks(name, described, mask=None):
    """A recurrent layer in training with given dropout masks: Keras keeps them in its cell, from where it takes these."""
    random = random_of(name)
    keras.backend.clear_session()
    own = keras_layer(described)
    shape = described["args"]["input_shape"]
    own.build((BATCH, *shape))
    cell = own.cell
    for v in own.trainable_variables:
        v.assign(normal(random, *v.shape, scale=0.5))
    x = normal(random, BATCH, *shape)
    count = getattr(cell, "dropout_mask_count", None)

    def draw(width, rate):
        if not rate:
            return None
        one = lambda: float32((random.rand(BATCH, width) >= rate) / (1 - rate))
        return one() if count is None else [one() for _ in range(count)]

    on_input, on_state = draw(shape[-1], cell.dropout), draw(cell.units, cell.recurrent_dropout)

    def run(trained, x):
        cell._dropout_mask, cell._recurrent_dropout_mask = on_input, on_state
        found, _ = own.stateless_call(trained, [v.value for v in own.non_trainable_variables], x, training=True)
        return found

    trained = [v.value for v in own.trainable_variables]
    output = run(trained, x)
    target = normal(random, *output.shape)
    total = lambda trained, x: jnp.mean((run(trained, x) - target) ** 2)
    value, (slopes, by_input) = jax.jit(jax.value_and_grad(total, (0, 1)))(trained, x)
    as_list = lambda masks: [] if masks is None else [array(m) for m in (masks if isinstance(masks, list) else [masks])]
    return {
        "name": name,
        "kind": "dropout_masks",
        "layers": [described],
        "weights": weights_of([own]),
        "input": described_input(x),
        "input_masks": as_list(on_input),
        "recurrent_masks": as_list(on_state),
        "output": array(output),
        "targets": array(target),
        "loss": digits(value),
        "gradients": laid_out([own], slopes),
        "input_gradient": array(by_input),
    }


def initial_weights(name, layers):
    """Names and shapes of what Keras builds, and the values where they are no random ones."""
    model, own = build(layers)
    constant = ("bias", "gamma", "beta")
    return {
        "name": name,
        "kind": "initial_weights",
        "layers": layers,
        "weights": [
            (
                [
                    {"name": weight_name(o, w.path), "shape": list(w.shape)}
                    | ({"values": array(w.numpy())["values"]} if w.path.endswith(constant) else {})
                    for w in o.trainable_weights
                ]
                if o
                else []
            )
            for o in own
        ],
        "parameter_count": model.count_params(),
    }


def initializer(name, kind, shape, **args):
    """The moments of a million draws."""
    keras.utils.set_random_seed(1)
    found = np.asarray(getattr(keras.initializers, kind)(**args)(shape, dtype="float64"))
    case = {"name": name, "kind": "initializer", "initializer": {"kind": kind, "args": args}, "shape": list(shape)}
    case |= {key: digits(value) for key, value in (("mean", found.mean()), ("variance", found.var()))}
    case |= {"min": digits(found.min()), "max": digits(found.max())}
    fan_in, fan_out = keras.src.initializers.random_initializers.compute_fans(shape)
    case |= {"fan_in": fan_in, "fan_out": fan_out}
    return case


def orthogonal(name, shape, **args):
    """For small shapes the product with its own transpose: the identity times gain², of the shorter side."""
    keras.utils.set_random_seed(1)
    q = np.asarray(keras.initializers.Orthogonal(**args)(shape, dtype="float64")).reshape(-1, shape[-1])
    product = q @ q.T if q.shape[0] <= q.shape[1] else q.T @ q
    return {
        "name": name,
        "kind": "orthogonal",
        "initializer": {"kind": "Orthogonal", "args": args},
        "shape": list(shape),
        "product": array(np.round(product, 6) + 0.0),
    }


def fans(name, described, built_with):
    """For each weight: shape, the fans that Keras' initialisers see, and the default initialiser of the layer."""
    keras.backend.clear_session()
    own = keras_layer(described)
    own.build(built_with)
    config = own.get_config()
    found = []
    for w in own.trainable_weights:
        simple = w.path.split("/")[-1]
        key = {"recurrent_kernel": "recurrent_initializer"}.get(simple, f"{simple}_initializer")
        fan_in, fan_out = keras.src.initializers.random_initializers.compute_fans(w.shape)
        found.append({"name": simple, "shape": list(w.shape), "fan_in": fan_in, "fan_out": fan_out})
        settings = config[key]["config"]
        found[-1]["initializer"] = {
            "kind": config[key]["class_name"],
            "args": {k: v for k, v in settings.items() if v is not None},
        }
    return {"name": name, "kind": "fans", "layers": [described], "fans": found}
