import LessonLanguage

/// Keras' names, with what a lesson writes for each. A name that is spelled alike but for its underscores, such as `pad_sequences`, needs no row.
extension ForeignNames {
    mutating func addKeras() {
        add(modules: [
            "keras": "keras", "tf": "tf", "tensorflow": "tf", "layers": "layers", "models": "models", "optimizers": "optimizers", "callbacks": "callbacks",
            "utils": "utils", "losses": "losses", "metrics": "metrics", "datasets": "datasets", "preprocessing": "preprocessing", "sequence": "sequence",
            "imdb": "imdb", "initializers": "initializers", "regularizers": "regularizers", "torch": "torch", "nn": "nn",
        ])
        add([
            "imdb.load_data(num_words)": "try IMDB.load(numWords: $num_words)",
            "load_data(num_words)": "try IMDB.load(numWords: $num_words)",
            "get_word_index()": "try IMDB.wordIndex()",
            "pad_sequences(x, maxlen)": "padSequences($x, maxlen: $maxlen)",
            "to_categorical(x, num_classes)": "oneHot($x, depth: $num_classes)",
            "one_hot(x, depth)": "oneHot($x, depth: $depth)",
            "set_random_seed(seed)": "setRandomSeed($seed)",
            "plot_model(model)": "$model.summary()",
            "EarlyStopping(monitor, patience)": "EarlyStopping(monitor: $monitor, patience: $patience)",
            "CategoricalCrossentropy()": ".categoricalCrossentropy",
            "BinaryCrossentropy()": ".binaryCrossentropy",
            "SparseCategoricalCrossentropy()": ".sparseCategoricalCrossentropy",
            "MeanSquaredError()": ".meanSquaredError",
            "Input(shape)": "Input($shape)",
            "regularizers.l1(l1)": ".l1($l1)",
            "regularizers.l2(l2)": ".l2($l2)",
            "set_seed(seed)": "setRandomSeed($seed)",
            "manual_seed(seed)": "setRandomSeed($seed)",
        ])
        add([
            "History.loss": "$self[\"loss\"]",
            "History.val_loss": "$self[\"val_loss\"]",
            "History.accuracy": "$self[\"accuracy\"]",
            "History.val_accuracy": "$self[\"val_accuracy\"]",
            "Sequential.append(layer)": "$self.add($layer)",
            "Sequential.train(x, y)": "$self.fit($*)",
            "Sequential.forward(x)": "$self.predict($x)",
            ".set_weights(weights)": "$self.weights = $weights",
            ".get_weights()": "$self.weights",
            ".count_params()": "$self.countParams()",
            ".reset_states()": "$self.resetStates()",
            ".fit_on_texts(texts)": "$self.fitOnTexts($texts)",
            ".texts_to_sequences(texts)": "$self.textsToSequences($texts)",
            ".numpy()": "$self",
            ".history": "$self",
            ".predict_classes(x)": "$self.predict($x)",
        ])
        add(labels: [
            "lr": "learningRate", "input_dim": "inputDimension", "output_dim": "outputDimension", "inputDim": "inputDimension", "outputDim": "outputDimension",
            "num_classes": "depth", "input_shape": "inputShape",
            "batch_input_shape": "inputShape", "nb_epoch": "epochs", "nb_words": "numWords", "Embedding.inputShape": "inputLength",
            "compile.lr": "learningRate",
        ])
        add(
            memberLabels: [
                "activation", "recurrentActivation", "loss", "metrics", "padding", "truncating", "kernelInitializer", "recurrentInitializer",
                "biasInitializer", "embeddingsInitializer", "mergeMode", "mode", "kernelRegularizer", "recurrentRegularizer", "biasRegularizer",
            ],
            objectLabels: ["optimizer"], listLabels: ["inputShape", "shape"],
            lengthLabels: ["inputLength"])
        add(values: [
            "adam": "Adam()", "sgd": "SGD()", "rmsprop": "RMSprop()", "adagrad": "Adagrad()", "adamw": "AdamW()", "nadam": "Nadam()", "acc": "accuracy",
            "l1": "l1(0.01)", "l2": "l2(0.01)",
            "mse": "meanSquaredError", "mae": "meanAbsoluteError", "bce": "binaryCrossentropy", "swish": "silu", "glorot_uniform": "glorotUniform",
        ])
        for tool in AbsentTool.ofKeras { add(tool.advice, for: tool.names) }
    }
}
