import LessonLanguage

/// Tools that lessons have nothing for, or need nothing for.
enum AbsentTool: CaseIterable {
    case checkpoint, savedModel, functionalModel, normalisation, otherLayers, otherOptimizers, otherData, logging
    case textLayers, trainingByHand, devices, layerShapes, frozenLayers, pipelines
    case dataFrames, tables, historyOfModel, figures, titles, axisLimits, axisScales, legends, randomNumbers, randomIntegers, randomArrays, randomPicks
    case scaling, files
    case weightsOfModel, predictedClasses, rateOfTraining, partsOfCompiling, partsOfFitting

    static let ofKeras: [Self] = [
        .checkpoint, .savedModel, .functionalModel, .normalisation, .otherLayers, .otherOptimizers, .otherData, .logging, .textLayers, .trainingByHand,
        .devices, .layerShapes,
        .frozenLayers, .pipelines, .weightsOfModel, .predictedClasses, .rateOfTraining, .partsOfCompiling, .partsOfFitting, .historyOfModel,
    ]
    static let ofScience: [Self] = [
        .dataFrames, .tables, .figures, .titles, .axisLimits, .axisScales, .legends, .randomNumbers, .randomIntegers, .randomArrays, .randomPicks, .scaling,
        .files,
    ]

    var names: [String] {
        switch self {
        case .checkpoint: ["ModelCheckpoint", "callbacks.ModelCheckpoint", "BackupAndRestore"]
        case .savedModel:
            ["load_model", "loadModel", "save_model", "saveModel", "models.load_model", ".save", ".save_weights", ".load_weights", ".to_json"]
        case .functionalModel: ["Model", "models.Model", "keras.Model", "MLTextClassifier", "MLWordTagger", "MLClassifier", "MLRegressor"]
        case .normalisation: ["BatchNormalization", "BatchNormalisation", "BatchNorm", "BatchNorm1d", "UnitNormalization", "GroupNormalization"]
        case .otherLayers:
            [
                "Conv2D", "Conv3D", "Conv2d", "SeparableConv1D", "SeparableConv2D", "DepthwiseConv1D", "DepthwiseConv2D", "Conv1DTranspose", "Conv2DTranspose",
                "MaxPooling2D", "MaxPool2D", "AveragePooling2D", "GlobalMaxPooling2D", "GlobalAveragePooling2D", "UpSampling1D", "UpSampling2D",
                "ZeroPadding1D", "ZeroPadding2D", "Cropping1D", "Attention", "AdditiveAttention", "MultiHeadAttention", "GroupQueryAttention", "Lambda",
                "Transformer", "TransformerEncoder", "PositionalEncoding", "PositionEmbedding", "ConvLSTM1D", "ConvLSTM2D", "RNN", "LSTMCell", "GRUCell",
                "SimpleRNNCell", "StackedRNNCells", "Concatenate", "Add", "Multiply", "Average", "Dot", "Reshape", "Permute", "GaussianDropout", "AlphaDropout",
                "ActivityRegularization", "SpatialDropout2D", "Rescaling", "CategoryEncoding", "PReLU", "ThresholdedReLU",
            ]
        case .otherOptimizers: ["Adadelta", "Adamax", "Ftrl", "Lion", "Adafactor", "Lamb", "Muon", "optimizers.schedules", "LBFGS"]
        case .textLayers: ["TextVectorization", "StringLookup", "IntegerLookup", "Hashing", "text_to_word_sequence", "hashing_trick", "TensorConvertible"]
        case .trainingByHand:
            [
                "GradientTape", "tf.GradientTape", "torch.no_grad", "torch.optim", "tf.function", ".backward", ".zero_grad", ".apply_gradients", ".gradient",
                ".train_on_batch", ".fit_generator", ".parameters", ".train_step", "DataLoader", "nn.CrossEntropyLoss", "nn.BCELoss", "nn.MSELoss",
                "nn.BCEWithLogitsLoss", "nn.NLLLoss", "nn.Module", "optim.Adam", "optim.SGD", "torch.optim.Adam", "torch.optim.SGD", "torch.optim.RMSprop",
                "torch.optim.AdamW", "valueWithGradient", "withLearningPhase", "TrainingLoop",
            ]
        case .devices:
            [
                "torch.device", "tf.device", "torch.cuda", "torch.cuda.is_available", "tf.config.list_physical_devices", ".cuda", ".to", ".eval",
                "clear_session", "backend.clear_session", "K.clear_session",
            ]
        case .layerShapes: [".output_shape", ".outputShape", ".input_shape", ".output"]
        case .frozenLayers: [".trainable", ".get_layer", ".freeze"]
        case .pipelines:
            ["tf.data.Dataset.from_tensor_slices", "Dataset.from_tensor_slices", "tf.data.Dataset", "Dataset", "TensorDataset", "ImageDataGenerator"]
        case .otherData:
            [
                "mnist", "MNIST", "FashionMNIST", "CIFAR10", "Reuters", "fashion_mnist", "cifar10", "reuters", "mnist.load_data", "reuters.load_data",
                "fashion_mnist.load_data",
            ]
        case .logging: ["TensorBoard", "CSVLogger", "ProgbarLogger", "RemoteMonitor", "SwapEMAWeights"]
        case .dataFrames: ["pd.DataFrame", "DataFrame", "pd.Series"]
        case .tables: ["pd.read_csv", "read_csv", "pd.read_json", "pd.read_excel", "pd.read_table", "MLDataTable"]
        case .historyOfModel: ["Sequential.history"]
        case .figures:
            [
                "plt.figure", "plt.show", "plt.subplot", "plt.subplots", "plt.savefig", "plt.tight_layout", "plt.grid", "plt.style.use", "plt.rc", "plt.close",
                "plt.clf",
                "plt.axis", "plt.colorbar", "plt.draw",
            ]
        case .legends: ["plt.legend", "ax.legend"]
        case .titles:
            [
                "plt.title", "plt.xlabel", "plt.ylabel", "plt.xticks", "plt.yticks", "plt.suptitle", "plt.set_title", "plt.set_xlabel", "plt.set_ylabel",
                "plt.set_xticks", "plt.set_yticks",
            ]
        case .axisLimits:
            [
                "plt.xlim", "plt.ylim", "plt.set_xlim", "plt.set_ylim", "xlim", "ylim", "ax.set_xlim", "ax.set_ylim", "plot(xlim)", "plot(ylim)",
                "plot(yLim)", "plot(xLim)",
            ]
        case .axisScales:
            [
                "plt.xscale", "plt.yscale", "plt.set_xscale", "plt.set_yscale", "ax.set_xscale", "ax.set_yscale", "plt.semilogx", "plt.semilogy",
                "plt.loglog", "plot(yscale)", "plot(xscale)", "plot(logy)", "plot(logx)",
            ]
        case .weightsOfModel: ["Sequential.setWeights", "Sequential.set_weights"]
        case .predictedClasses: [".predict_classes"]
        case .rateOfTraining: ["fit(learningRate)", "compile(learningRate)", "Sequential(learningRate)"]
        case .partsOfCompiling: ["optimizer", "loss", "metrics"].map { "fit(\($0))" }
        case .partsOfFitting: ["epochs", "batchSize", "validationData", "validationSplit", "callbacks"].map { "compile(\($0))" }
        case .randomIntegers: ["random.randint", "np.random.randint", "random.randrange"]
        case .randomArrays: ["np.random.rand", "np.random.random", "np.random.random_sample"]
        case .randomPicks: ["random.choice", "np.random.choice", "random.shuffle", "np.random.shuffle", "random.sample", "np.random.permutation"]
        case .randomNumbers:
            [
                "np.random.randn", "np.random.normal", "np.random.uniform", "random.random",
                "random.uniform",
                "np.random.default_rng", "np.random.standard_normal", "random.gauss",
            ]
        case .scaling: ["StandardScaler", "MinMaxScaler", "LabelEncoder", "OneHotEncoder", "CountVectorizer", "TfidfVectorizer"]
        case .files: ["np.load", "np.save", "np.loadtxt", "np.savetxt", ".read", ".readlines", ".readline", ".write"]
        }
    }

    var advice: ForeignNames.Advice { ForeignNames.Advice(english: english, korean: korean) }
}
