/// The public names of RNN that lessons do without, by the reason: read by `bin/bindings`. A type stands for all its members; `*` for every type.
enum Refusals {
    static let reasons: [String: [String]] = [
        "a lesson reads and writes no files": [
            "Sequential.saveWeights", "Sequential.loadWeights", "ModelCheckpoint", "NPZFile", "NPYArray", "DataTable.init(reading:header:quotes:encoding:)",
            "NamedTensors.init(reading:)", "TextEncoding", "readText(_:encoding:)",
        ],
        "the run finds the data, tells how training and downloads go, and says so itself": [
            "IMDB.resolve", "IMDB.downloadProblem", "IMDB.source", "DataSource", "DownloadProgress", "TrainingProgress",
        ],
        "an error's facts: a lesson's `catch` has the error as `error`, and its sentence": [
            "RNNError", "DataError", "WeightProblem", "OtherOutputs", "TrainingFault",
        ],
        "it is for a class of one's own that follows a protocol, which the language does not have": [
            "Callback.trainingBegins", "Callback.epochBegins", "Callback.epochEnds", "Callback.trainingEnds", "TensorElement", "TensorConvertible.asTensor",
        ],
        "it is for archives, which are files": ["*.init(from:)", "*.encode(to:)"],
        "equality and dictionaries' keys are the language's own": ["*.hash(into:)", "*.=="],
        "it changes a variable beside its own object, which the engine can't reach": [
            "MersenneTwister.shuffle(_:)", "sampleToken(_:temperature:fromLogits:using:)",
        ],
        "it makes whatever a closure makes: what is wrong with a layer's arguments is told where a lesson makes it": ["tryMade(_:)"],
        "a name for a tuple, which the functions that give it write out": ["Split"],
        "how a tensor keeps its numbers": ["Tensor.Storage", "Tensor.storage"],
    ]
}
