import RNN
import Testing

/// Keras' classes as ours.
extension TrainingNumbers.Call {
    var loss: Loss? {
        let (fromLogits, smoothing) = (flag("from_logits"), number("label_smoothing") ?? 0)
        return switch kind {
        case "BinaryCrossentropy": .binaryCrossentropy(fromLogits: fromLogits, labelSmoothing: smoothing)
        case "CategoricalCrossentropy": .categoricalCrossentropy(fromLogits: fromLogits, labelSmoothing: smoothing)
        case "SparseCategoricalCrossentropy": .sparseCategoricalCrossentropy(fromLogits: fromLogits)
        case "MeanSquaredError": .meanSquaredError
        case "MeanAbsoluteError": .meanAbsoluteError
        case "Huber": .huber(delta: number("delta") ?? 1)
        default: nil
        }
    }

    var metric: Metric? {
        switch kind {
        case "accuracy": .accuracy
        case "BinaryAccuracy": .binaryAccuracy(threshold: number("threshold") ?? 0.5)
        case "CategoricalAccuracy": .categoricalAccuracy
        case "SparseCategoricalAccuracy": .sparseCategoricalAccuracy
        case "AUC": text("curve") == nil ? .auc(numThresholds: count("num_thresholds") ?? 200) : nil
        case "Precision": .precision(threshold: number("thresholds") ?? 0.5)
        case "Recall": .recall(threshold: number("thresholds") ?? 0.5)
        case "MeanAbsoluteError", "mae": .meanAbsoluteError
        case "MeanSquaredError", "mse": .meanSquaredError
        default: nil
        }
    }

    var schedule: (any LearningRateSchedule)? {
        let (first, steps) = (number("initial_learning_rate") ?? .nan, count("decay_steps") ?? 0)
        return switch kind {
        case "ExponentialDecay":
            ExponentialDecay(
                initialLearningRate: first, decaySteps: steps, decayRate: number("decay_rate")!, staircase: flag("staircase"))
        case "InverseTimeDecay":
            InverseTimeDecay(
                initialLearningRate: first, decaySteps: steps, decayRate: number("decay_rate")!, staircase: flag("staircase"))
        case "PolynomialDecay":
            PolynomialDecay(
                initialLearningRate: first, decaySteps: steps, endLearningRate: number("end_learning_rate") ?? 0.0001,
                power: number("power") ?? 1, cycle: flag("cycle"))
        case "PiecewiseConstantDecay":
            PiecewiseConstantDecay(boundaries: list("boundaries")!.map { Int($0) }, values: list("values")!)
        case "CosineDecay":
            CosineDecay(
                initialLearningRate: first, decaySteps: steps, alpha: number("alpha") ?? 0, warmupTarget: number("warmup_target"),
                warmupSteps: count("warmup_steps") ?? 0)
        default: nil
        }
    }

    var optimizer: (any Optimizer)? {
        let rate: any LearningRateSchedule =
            call("learning_rate").flatMap(\.schedule)
            ?? PiecewiseConstantDecay(boundaries: [], values: [number("learning_rate") ?? (kind == "SGD" ? 0.01 : 0.001)])
        let (norm, value, global) = (number("clipnorm"), number("clipvalue"), number("global_clipnorm"))
        let (decay, epsilon, momentum) = (number("weight_decay"), number("epsilon") ?? 1e-7, number("momentum") ?? 0)
        let (beta1, beta2, amsgrad) = (number("beta_1") ?? 0.9, number("beta_2") ?? 0.999, flag("amsgrad"))
        return switch kind {
        case "SGD":
            SGD(
                learningRate: rate, momentum: momentum, nesterov: flag("nesterov"), weightDecay: decay, clipNorm: norm,
                clipValue: value, globalClipNorm: global)
        case "RMSprop":
            RMSprop(
                learningRate: rate, rho: number("rho") ?? 0.9, momentum: momentum, epsilon: epsilon, centered: flag("centered"),
                weightDecay: decay, clipNorm: norm, clipValue: value, globalClipNorm: global)
        case "Adam":
            Adam(
                learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, weightDecay: decay,
                clipNorm: norm, clipValue: value, globalClipNorm: global)
        case "AdamW":
            AdamW(
                learningRate: rate, weightDecay: decay ?? 0.004, beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad,
                clipNorm: norm, clipValue: value, globalClipNorm: global)
        case "Adagrad":
            Adagrad(
                learningRate: rate, initialAccumulatorValue: number("initial_accumulator_value") ?? 0.1, epsilon: epsilon,
                weightDecay: decay, clipNorm: norm, clipValue: value, globalClipNorm: global)
        case "Nadam":
            Nadam(
                learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: decay, clipNorm: norm,
                clipValue: value, globalClipNorm: global)
        default: nil
        }
    }

    var mode: MonitorMode { text("mode").flatMap { MonitorMode(rawValue: $0) } ?? .auto }

    var callback: (any Callback)? {
        switch kind {
        case "EarlyStopping", "early_stopping":
            EarlyStopping(
                monitor: text("monitor") ?? "val_loss", patience: count("patience") ?? 0, minDelta: number("min_delta") ?? 0,
                mode: mode, baseline: number("baseline"), restoreBestWeights: flag("restore_best_weights"),
                startFromEpoch: count("start_from_epoch") ?? 0)
        case "ReduceLROnPlateau", "reduce_on_plateau":
            ReduceLROnPlateau(
                monitor: text("monitor") ?? "val_loss", factor: number("factor") ?? 0.1, patience: count("patience") ?? 10,
                mode: mode, minDelta: number("min_delta") ?? 1e-4, cooldown: count("cooldown") ?? 0,
                minLR: number("min_lr") ?? 0)
        default: nil
        }
    }
}

extension TrainingNumbers.Call {
    var regularizer: Regularizer? {
        switch kind {
        case "L1": .l1(number("l1") ?? 0.01)
        case "L2": .l2(number("l2") ?? 0.01)
        default: nil
        }
    }
}

extension TrainingNumbers.Layer {
    var ours: (any Layer)? {
        let call = call
        let units = call.count("units") ?? 1
        let shape = call.list("input_shape")?.map { Int($0) }
        let activation = call.text("activation").flatMap { ActivationFunction(rawValue: $0) }
        let (sequences, penalty) = (call.flag("return_sequences"), call.call("kernel_regularizer")?.regularizer)
        return switch kind {
        case "TimeDistributed": layer?.ours.map { TimeDistributed($0) }
        case "Embedding":
            Embedding(
                call.count("input_dim")!, call.count("output_dim")!, maskZero: call.flag("mask_zero"),
                inputLength: call.count("input_length"))
        case "Dense": Dense(units, activation: activation ?? .linear, kernelRegularizer: penalty, inputShape: shape)
        case "SimpleRNN":
            SimpleRNN(
                units, activation: activation ?? .tanh, kernelRegularizer: penalty, returnSequences: sequences, inputShape: shape)
        case "LSTM": LSTM(units, kernelRegularizer: penalty, returnSequences: sequences, inputShape: shape)
        case "GRU": GRU(units, kernelRegularizer: penalty, returnSequences: sequences, inputShape: shape)
        default: nil
        }
    }
}
