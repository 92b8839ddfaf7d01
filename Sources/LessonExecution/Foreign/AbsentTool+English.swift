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
        case .layerShapes: "`model.summary()` shows the output shape of each layer"
        case .frozenLayers: "all layers of a model are trained, and are in `model.layers` in their order"
        case .pipelines: "`model.fit(x, y, batchSize: 32)` takes lists as they are, and makes the batches"
        case .otherData: "the reviews are there: `try IMDB.load(numWords: 500)`"
        case .logging: "what `model.fit` returns has the losses: `plot(history)`"
        case .dataFrames: "a table is `Table(columns: […], rows: […])`, and data is a list"
        case .tables: "a file beside the lesson is named in the front matter, `data: {table: reviews.csv}`, and is `table` then"
        case .historyOfModel: "what `fit` returns has it: `let history = model.fit(…)`, and then `history[\"loss\"]`"
        case .weightsOfModel: "each layer has its own, as in `model.layers[0].setWeights(model.layers[0].weights.map { $0.value })`"
        case .figures: "a chart stands where it is made: leave the line out"
        case .legends: "a legend has the names that lines are given, as in `plot([Line(\"loss\", y)])`: leave the line out"
        case .titles: "titles are given with the chart: `plot(lines, xLabel: \"epoch\", title: \"loss\")`"
        case .axisLimits: "the ends of an axis are given with the chart: `plot(lines, xLimits: 0...20, yLimits: 0...1)`"
        case .axisScales: "a logarithmic axis is given with the chart: `plot(lines, yScale: .log)`"
        case .randomNumbers: "random numbers come from a source: `var source = RandomSource(seed: 42)` and `Double.random(in: 0..<1, using: &source)`"
        case .randomIntegers: "random numbers come from a source: `var source = RandomSource(seed: 42)` and `Int.random(in: 1...6, using: &source)`"
        case .randomArrays:
            "random numbers come from a source: `var source = RandomSource(seed: 42)`; many of them are `(0..<$n).map { _ in source.nextUnit() }`"
        case .randomPicks:
            "chance comes from a source: `var source = RandomSource(seed: 42)` and `x.randomElement(using: &source)!` or `x.shuffled(using: &source)`"
        case .predictedClasses:
            "of `let p = model.predict(x)` it is `p.scalars.map { $0 > 0.5 ? 1 : 0 }` for one unit, "
                + "and `p[0].scalars.firstIndex(of: p[0].scalars.max()!)!` for several"
        case .rateOfTraining: "it belongs to the optimizer: `optimizer: Adam(learningRate: 0.01)` in `compile`"
        case .partsOfCompiling: "it belongs in `compile`"
        case .partsOfFitting: "it belongs in `fit`"
        case .scaling: "change the numbers with `map`, or words with `Tokenizer` and `Vocabulary`"
        case .files: "lessons read and write no files"
        }
    }
}
