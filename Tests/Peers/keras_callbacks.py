"""Cases of callbacks for keras_training.py: they are given values to monitor, without a training."""

from keras_common import *  # first: it sets Keras up

import keras
import numpy as np
from keras.src.trainers.compile_utils import MetricsList


class StandIn:
    """Before a callback in a model's place: its weights are the number of the epoch that it has done.

    Its metrics are there for `mode="auto"`, which asks a metric for its direction.
    """

    def __init__(self, rate=0.5):
        self.stop_training = False
        self.epoch = 0
        self.optimizer = keras.optimizers.SGD(learning_rate=rate)
        self.metrics = [MetricsList([keras.metrics.BinaryAccuracy(name="accuracy"), keras.metrics.AUC(name="auc")])]
        self.saved = []

    def get_weights(self):
        return [self.epoch]

    def set_weights(self, weights):
        self.epoch = weights[0]

    def save(self, path, overwrite=True):
        self.saved.append(self.epoch)

    save_weights = save


def run_callback(callback, model, monitor, values, start=0):
    """Until it stops the training; yields after each epoch."""
    callback.set_model(model)
    callback.on_train_begin()
    for index, value in enumerate(values, start):
        model.epoch = index + 1
        callback.on_epoch_begin(index)
        callback.on_epoch_end(index, {monitor: value})
        yield
        if model.stop_training:
            break


def early_stopping(name, values, monitor="val_loss", **args):
    callback, model = keras.callbacks.EarlyStopping(monitor=monitor, **args), StandIn()
    for _ in run_callback(callback, model, monitor, values):
        pass
    epochs = model.epoch
    callback.on_train_end()
    return {
        "name": name,
        "kind": "early_stopping",
        "args": {"monitor": monitor} | args,
        "values": [digits(v) for v in values],
        "epochs": epochs,
        "stopped_early": model.stop_training,
        "best_epoch": callback.best_epoch + 1,
        "weights_of_epoch": model.epoch,
    }


def reduce_on_plateau(name, values, rate=0.5, monitor="val_loss", **args):
    """The learning rate after each epoch."""
    callback, model = keras.callbacks.ReduceLROnPlateau(monitor=monitor, **args), StandIn(rate)
    rates = [digits(np.asarray(model.optimizer.learning_rate)) for _ in run_callback(callback, model, monitor, values)]
    return {
        "name": name,
        "kind": "reduce_on_plateau",
        "args": {"monitor": monitor} | args,
        "learning_rate": rate,
        "values": [digits(v) for v in values],
        "rates": rates,
    }


def checkpoint(name, values, monitor="val_loss", **args):
    """The epochs that were saved."""
    callback, model = keras.callbacks.ModelCheckpoint("kept.keras", monitor=monitor, **args), StandIn()
    for _ in run_callback(callback, model, monitor, values):
        pass
    return {
        "name": name,
        "kind": "checkpoint",
        "args": {"monitor": monitor} | args,
        "values": [digits(v) for v in values],
        "saved_epochs": model.saved,
    }


def rate_scheduler(name, factors, rate=0.5, initial_epoch=0):
    """The rate of each epoch, where the schedule is the rate so far times factors[epoch], with epochs from 0."""
    seen = []

    def change(epoch, rate):
        seen.append(epoch)
        return rate * factors[epoch]

    callback, model = keras.callbacks.LearningRateScheduler(change), StandIn(rate)
    values = factors[initial_epoch:]
    rates = [
        digits(np.asarray(model.optimizer.learning_rate))
        for _ in run_callback(callback, model, "loss", values, initial_epoch)
    ]
    return {
        "name": name,
        "kind": "rate_scheduler",
        "learning_rate": rate,
        "factors": factors,
        "initial_epoch": initial_epoch,
        "epochs": seen,
        "rates": rates,
    }


# The cases


def callback_cases():
    turning = [0.75, 0.5, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875]
    rising = [0.5, 0.625, 0.75, 0.625, 0.75, 0.5, 0.5, 0.5]
    bumpy = [1.0, 2.0, 0.75, 0.875, 0.5, 0.625, 0.75, 0.875, 1.0]
    keep = {"restore_best_weights": True}
    yield early_stopping("stops, mode min", turning, patience=2, mode="min", **keep)
    yield early_stopping("stops, mode max", rising, monitor="val_accuracy", patience=2, mode="max", **keep)
    yield early_stopping("stops, mode auto, accuracy", rising, monitor="val_accuracy", patience=2, **keep)
    yield early_stopping("stops, mode auto, AUC", rising, monitor="val_auc", patience=3, **keep)
    yield early_stopping(
        "stops, mode max, min_delta",
        [0.5, 0.5625, 0.625, 0.65, 0.66, 0.67],
        monitor="val_accuracy",
        patience=2,
        mode="max",
        min_delta=0.0625,
        **keep,
    )
    yield early_stopping("stops, mode max of a falling value", turning, patience=1, mode="max", **keep)
    yield early_stopping("baseline never reached", [0.75, 0.5, 0.4375, 0.375, 0.3125], patience=2, baseline=0.25, **keep)
    yield early_stopping("baseline reached", [0.75, 0.5, 0.25, 0.375, 0.5, 0.625], patience=2, baseline=0.5, **keep)
    yield early_stopping("baseline reached late", [0.75, 0.625, 0.25, 0.375, 0.5, 0.625], patience=3, baseline=0.5, **keep)
    yield early_stopping("baseline equalled", [0.75, 0.5, 0.5, 0.5, 0.5], patience=2, baseline=0.5, **keep)
    yield early_stopping("start from epoch 3", bumpy, patience=2, start_from_epoch=3, **keep)
    yield early_stopping("start from epoch 3, without restoring", bumpy, patience=1, start_from_epoch=3)
    yield early_stopping("start from epoch 6, the best was before", turning, patience=1, start_from_epoch=6, **keep)
    yield early_stopping("start from an epoch that never comes", turning, patience=1, start_from_epoch=20, **keep)
    yield early_stopping("of the training loss", turning, monitor="loss", patience=1, **keep)
    yield early_stopping("NaN in between", [0.75, np.nan, 0.5, 0.625, 0.75], patience=2, **keep)
    yield early_stopping("NaN throughout", [np.nan] * 5, patience=2, **keep)
    yield early_stopping("NaN first", [np.nan, 0.75, 0.5, 0.625, 0.75], patience=2, **keep)

    flat = [0.5] * 10
    yield reduce_on_plateau("plateau, patience 2", flat, patience=2, factor=0.5)
    yield reduce_on_plateau("plateau, by default", flat + flat + flat)
    yield reduce_on_plateau("plateau, patience 0", flat, patience=0, factor=0.5)
    yield reduce_on_plateau("plateau, patience 1", flat, patience=1, factor=0.1)
    yield reduce_on_plateau("plateau, cooldown 2", flat, patience=2, factor=0.5, cooldown=2)
    yield reduce_on_plateau("plateau, cooldown 1, patience 1", flat, patience=1, factor=0.5, cooldown=1)
    yield reduce_on_plateau("plateau, lowest rate", flat, patience=1, factor=0.5, min_lr=0.1)
    yield reduce_on_plateau("plateau, rate below the lowest already", flat, patience=1, factor=0.5, min_lr=0.1, rate=0.05)
    yield reduce_on_plateau(
        "plateau, min_delta", [0.75, 0.74, 0.73, 0.6, 0.59, 0.58, 0.5], patience=2, factor=0.5, min_delta=0.05
    )
    yield reduce_on_plateau(
        "plateau, an improvement in between", turning + [0.125, 0.25, 0.25, 0.25], patience=2, factor=0.5
    )
    yield reduce_on_plateau("plateau, mode max", rising, patience=2, factor=0.5, mode="max", monitor="val_accuracy")
    yield reduce_on_plateau(
        "plateau, an improvement in the cooldown",
        [0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25],
        patience=2,
        factor=0.5,
        cooldown=2,
    )

    yield checkpoint("saves every epoch", turning)
    yield checkpoint("saves the best", turning, save_best_only=True)
    yield checkpoint("saves the best, mode max", rising, monitor="val_accuracy", mode="max", save_best_only=True)
    yield checkpoint("saves the best, a threshold to start from", turning, save_best_only=True, initial_value_threshold=0.5)
    yield checkpoint("saves the best, NaN", [np.nan, 0.75, np.nan, 0.5], save_best_only=True)

    yield rate_scheduler("rates times a factor", [1.0, 1.0, 0.5, 0.5, 0.1])
    yield rate_scheduler("rates from an initial epoch", [1.0, 0.5, 0.5, 0.1, 0.5], initial_epoch=2)
