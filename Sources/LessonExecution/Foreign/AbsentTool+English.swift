extension AbsentTool {
    var english: String {
        switch self {
        case .checkpoint: "`EarlyStopping(patience: 3, restoreBestWeights: true)` keeps the best weights"
        case .savedModel: "a trained model is remembered from run to run by itself; go on with the model as it is"
        case .functionalModel: "a model is a row of layers: `Sequential()` and `model.add(…)`"
        case .otherLayers: "lessons have the layers of recurrent networks, such as `Embedding`, `SimpleRNN`, `LSTM`, `GRU`, `Dense`"
        case .normalisation: "what recurrent networks use is `LayerNormalization()`"
        case .otherOptimizers: "there are `Adam()`, `AdamW()`, `Nadam()`, `RMSprop()`, `SGD()` and `Adagrad()`"
        case .textLayers: "texts become numbers with `Tokenizer(numWords: 1000)`, `fitOnTexts`, `textsToSequences` and `padSequences`"
        case .trainingByHand: "`model.compile(…)` and `model.fit(x, y, epochs: 5)` train: no loop and no gradients have to be written"
        case .devices: "lessons see to memory and processors by themselves: leave it out"
        case .frozenLayers: "all layers of a model are trained, and are in `model.layers` in their order"
        case .pipelines: "`model.fit(x, y, batchSize: 32)` takes lists as they are, and makes the batches"
        case .otherData: "the reviews are there: `try IMDB.load(numWords: 500)`"
        case .logging: "what `model.fit` returns has the losses: `plot(history)`"
        case .dataFrames: "a table is `Table(columns: […], rows: […])`, and data is a list"
        case .figures: "a chart stands where it is made: leave the line out"
        case .legends: "a legend has the names that lines are given, as in `plot([Line(\"loss\", y)])`: leave the line out"
        case .titles: "titles are given with the chart: `plot(lines, xLabel: \"epoch\", title: \"loss\")`"
        case .randomNumbers: "random numbers come from a source: `var source = RandomSource(seed: 42)` and `Double.random(in: 0..<1, using: &source)`"
        case .scaling: "change the numbers with `map`, or words with `Tokenizer` and `Vocabulary`"
        case .files: "lessons read and write no files"
        }
    }
}
