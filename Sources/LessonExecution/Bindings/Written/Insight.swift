// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension CellDiagram: HostType {}
extension CellPart: HostEnumeration {}
extension GateMaps: HostType {}
extension GateScale: HostEnumeration {}
extension GradientNorms: HostType {}
extension GradientPart: HostEnumeration {}
extension HeatMap: HostType {}
extension InfluenceMeasure: HostEnumeration {}
extension ModelAnswer: HostType {}
extension ModelComparison: HostType {}
extension ModelComparison.Row: HostType {}
extension TrainedModel: HostType {}
extension PaddingLens: HostType {}
extension PaddingLens.Word: HostType {}
extension ParameterExplanation: HostType {}
extension ParameterExplanation.Term: HostType {}
extension ParameterExplanation.Layer: HostType {}
extension UnrolledNetwork: HostType {}
extension UnrolledNetwork.Step: HostType {}
extension UnrolledNetwork.Layer: HostType {}
extension WordInfluence: HostType {}
extension WordInfluence.Word: HostType {}

extension LessonLanguage.Host {
    mutating func declareInsight(_ context: RunContext, _ hand: HandBindings) {
        declareCellDiagram(context, hand)
        declareCellPart(context, hand)
        declareGateMaps(context, hand)
        declareGateScale(context, hand)
        declareGradientNorms(context, hand)
        declareGradientPart(context, hand)
        declareHeatMap(context, hand)
        declareInfluenceMeasure(context, hand)
        declareModelAnswer(context, hand)
        declareModelComparison(context, hand)
        declareModelComparisonRow(context, hand)
        declareTrainedModel(context, hand)
        declarePaddingLens(context, hand)
        declarePaddingLensWord(context, hand)
        declareParameterExplanation(context, hand)
        declareParameterExplanationTerm(context, hand)
        declareParameterExplanationLayer(context, hand)
        declareUnrolledNetwork(context, hand)
        declareUnrolledNetworkStep(context, hand)
        declareUnrolledNetworkLayer(context, hand)
        declareWordInfluence(context, hand)
        declareWordInfluenceWord(context, hand)
        declareFunctionsOfInsight(context, hand)
    }

    private mutating func declareCellDiagram(_ context: RunContext, _ hand: HandBindings) {
        type(CellDiagram.self, named: "CellDiagram", "What a recurrent cell computes in one time step, as drawings: what flows from the input and the states before through gates into the new states.") { type in
            type.property(
                "description: String",
                "The step as text: what comes in and goes out, then each part with its equation and what it is for. Parts that the drawings light one after the other have a number; where a single drawing lights some, those have a dot.", [:],
                { (own: CellDiagram) in own.description })
            type.property(
                "cell: CellKind",
                "Whose step it is.", [:],
                { (own: CellDiagram) in own.cell })
            type.property(
                "drawings: [[CellPart]]",
                "The drawings one after the other, each with the parts that are lit in it; none is singled out where the list is empty.", [:],
                { (own: CellDiagram) in own.drawings })
        }
    }

    private mutating func declareCellPart(_ context: RunContext, _ hand: HandBindings) {
        enumeration(CellPart.self, named: "CellPart", "A part of a recurrent cell: what it computes at a time step.", [
                    "candidate": "Of an LSTM and a GRU: what there is to be added, -1 to 1.",
                    "cellState": "Of an LSTM: its long memory.",
                    "forgetGate": "Of an LSTM: how much of the cell state before is kept, 0 to 1.",
                    "hiddenState": "Of every cell: what it gives, and hands on to the next time step.",
                    "inputGate": "Of an LSTM: how much of the candidate is added to the cell state, 0 to 1.",
                    "outputGate": "Of an LSTM: how much of the cell state comes out as hidden state, 0 to 1.",
                    "resetGate": "Of a GRU: how much of the hidden state before goes into the candidate, 0 to 1.",
                    "updateGate": "Of a GRU: how much of the hidden state before is kept, 0 to 1.",
                ]) { type in

        }
    }

    private mutating func declareGateMaps(_ context: RunContext, _ hand: HandBindings) {
        type(GateMaps.self, named: "GateMaps", "The gates of a recurrent layer at work: a heat map each of units against time steps, for one sample.") { type in
            type.property(
                "layer: String",
                "The layer's name.", [:],
                { (own: GateMaps) in own.layer },
                set: { (own: inout GateMaps, value: String) in own.layer = value })
            type.property(
                "maps: [HeatMap]",
                "Of an LSTM forget gate, input gate, candidate, output gate, cell state and hidden state; of a GRU update gate, reset gate, candidate and hidden state; of a SimpleRNN its hidden state; of a `Bidirectional` those of the forward layer, then those of the backward one. What each map's colours span, it says itself.", [:],
                { (own: GateMaps) in own.maps },
                set: { (own: inout GateMaps, value: [HeatMap]) in own.maps = value })
            type.property(
                "hiddenPadding: Int",
                "How many steps of padding before and behind are left out.", [:],
                { (own: GateMaps) in own.hiddenPadding },
                set: { (own: inout GateMaps, value: Int) in own.hiddenPadding = value })
            type.property(
                "answer: ModelAnswer?",
                "What the model answers, where that is one number or one class, and whether that is right.", [:],
                { (own: GateMaps) in own.answer },
                set: { (own: inout GateMaps, value: ModelAnswer?) in own.answer = value })
            type.property(
                "prediction: Double?",
                "What the model answers, where that is one number.", [:],
                { (own: GateMaps) in own.prediction })
            type.property(
                "description: String",
                "The maps as text, one beneath the other: a sign a cell.", [:],
                { (own: GateMaps) in own.description })
        }
    }

    private mutating func declareGateScale(_ context: RunContext, _ hand: HandBindings) {
        enumeration(GateScale.self, named: "GateScale", "What the colours of `GateMaps` span. The legend of each map says what its ends are.", [
                    "ownRange": "Of each gate from its own lowest to its own highest number, so that small differences are seen; of candidates and states, around a neutral 0, as far as the largest goes.",
                    "zeroToOne": "Of gates 0 to 1, of candidates and states -1 to 1, so that maps can be compared: a cell state, which has no bounds, as far as it goes if that is more.",
                ]) { type in

        }
    }

    private mutating func declareGradientNorms(_ context: RunContext, _ hand: HandBindings) {
        type(GradientNorms.self, named: "GradientNorms", "How large the loss's gradient by a part of a recurrent layer is at each time step, the mean over some samples.") { type in
            type.property(
                "model: String",
                "What the caller called the model; empty if nothing.", [:],
                { (own: GradientNorms) in own.model })
            type.property(
                "layer: String",
                "The layer's name; of states in a `Bidirectional` behind its: `bidirectional/backward_lstm`.", [:],
                { (own: GradientNorms) in own.layer })
            type.property(
                "kind: String",
                "The layer's class: `LSTM`.", [:],
                { (own: GradientNorms) in own.kind })
            type.property(
                "part: GradientPart",
                "What the gradient is by.", [:],
                { (own: GradientNorms) in own.part })
            type.property(
                "values: [Double]",
                "Its size, such as ‖∂loss/∂x‖, at steps 1, 2, …, T in the order in which the layer takes them, in a `Bidirectional` in that of the sample; the loss is that of one sample.", [:],
                { (own: GradientNorms) in own.values })
            type.property(
                "samples: Int",
                "How many samples it is the mean of.", [:],
                { (own: GradientNorms) in own.samples })
            type.property(
                "description: String",
                "What the numbers are of, and the first three and the last three: `LSTM: ‖∂loss/∂x‖ by time step, mean of 100 samples: 1.2e-05 … 0.034 (40 steps)`.", [:],
                { (own: GradientNorms) in own.description })
        }
    }

    private mutating func declareGradientPart(_ context: RunContext, _ hand: HandBindings) {
        enumeration(GradientPart.self, named: "GradientPart", "What of a recurrent layer at a time step t a gradient is by. Each is a total derivative: all paths from there to the loss are in it.", [
                    "cellState": "∂loss/∂c, by an LSTM's cell state: what goes on from cell state to cell state, and what comes out as hidden state.",
                    "hiddenState": "∂loss/∂h, by the hidden state. Of an LSTM it leaves out what the cell state hands on by itself, since h does not go into c.",
                    "input": "∂loss/∂x, by what the layer is given: behind an `Embedding` the word's vector. It says how much a word counts.",
                ]) { type in
            type.property(
                "symbol: String",
                "How it is written: `∂loss/∂x`.", [:],
                { (own: GradientPart) in own.symbol })
        }
    }

    private mutating func declareHeatMap(_ context: RunContext, _ hand: HandBindings) {
        type(HeatMap.self, named: "HeatMap", "A rectangle of numbers to be seen as shades: plain data, nothing about how it is drawn.") { type in
            type.property(
                "description: String",
                "As text: a sign a cell, of which the last line says what they mean, or the table of numbers where the map shows them.", [:],
                { (own: HeatMap) in own.description })
            type.property(
                "table: Table",
                "All numbers, a row a line.", [:],
                { (own: HeatMap) in own.table })
            type.property(
                "title: String",
                "What stands above; nothing if empty.", [:],
                { (own: HeatMap) in own.title },
                set: { (own: inout HeatMap, value: String) in own.title = value })
            type.property(
                "rowLabel: String",
                "What the rows are, and what each is called: `unit`, 1, 2, 3, …", [:],
                { (own: HeatMap) in own.rowLabel },
                set: { (own: inout HeatMap, value: String) in own.rowLabel = value })
            type.property(
                "rows: [String]",
                "The name of each row.", [:],
                { (own: HeatMap) in own.rows },
                set: { (own: inout HeatMap, value: [String]) in own.rows = value })
            type.property(
                "columnLabel: String",
                "What the columns are: `word`.", [:],
                { (own: HeatMap) in own.columnLabel },
                set: { (own: inout HeatMap, value: String) in own.columnLabel = value })
            type.property(
                "columns: [String]",
                "The name of each column.", [:],
                { (own: HeatMap) in own.columns },
                set: { (own: inout HeatMap, value: [String]) in own.columns = value })
            type.property(
                "values: [[Double]]",
                "The numbers, row by row: `values[row][column]`.", [:],
                { (own: HeatMap) in own.values },
                set: { (own: inout HeatMap, value: [[Double]]) in own.values = value })
            type.property(
                "lowest: Double",
                "What the first shade of the legend stands for.", [:],
                { (own: HeatMap) in own.lowest },
                set: { (own: inout HeatMap, value: Double) in own.lowest = value })
            type.property(
                "highest: Double",
                "What the last shade of the legend stands for.", [:],
                { (own: HeatMap) in own.highest },
                set: { (own: inout HeatMap, value: Double) in own.highest = value })
            type.property(
                "isDiverging: Bool",
                "Whether the middle between `lowest` and `highest`, as a rule 0, is neutral and both ends have colours of their own.", [:],
                { (own: HeatMap) in own.isDiverging },
                set: { (own: inout HeatMap, value: Bool) in own.isDiverging = value })
            type.property(
                "showsValues: Bool",
                "Whether each number is written into its cell, as counts are.", [:],
                { (own: HeatMap) in own.showsValues },
                set: { (own: inout HeatMap, value: Bool) in own.showsValues = value })
            type.property(
                "scale: AxisScale",
                "How shades follow the numbers: on a logarithmic scale equal steps are equal factors, and what is not above 0 has no shade.", [:],
                { (own: HeatMap) in own.scale },
                set: { (own: inout HeatMap, value: AxisScale) in own.scale = value })
            type.initializer(
                """
                init(title: String = "", rowLabel: String = "", rows: [String], columnLabel: String = "", columns: [String], \
                values: [[Double]], lowest: Double, highest: Double, isDiverging: Bool = false, showsValues: Bool = false, \
                scale: AxisScale = .linear)
                """,
                "A heat map of these numbers. Whether there are as many names as rows and columns is not looked at.", [
                    "columnLabel": "what the columns are: `word`",
                    "columns": "the name of each column",
                    "highest": "what the last shade of the legend stands for",
                    "isDiverging": "whether the middle between `lowest` and `highest`, as a rule 0, is neutral and both ends have colours of their own",
                    "lowest": "what the first shade of the legend stands for",
                    "rowLabel": "what the rows are, and what each is called: `unit`, 1, 2, 3, …",
                    "rows": "the name of each row",
                    "scale": "how shades follow the numbers: on a logarithmic scale equal steps are equal factors, and what is not above 0 has no shade",
                    "showsValues": "whether each number is written into its cell, as counts are",
                    "title": "what stands above; nothing if empty",
                    "values": "the numbers, row by row: `values[row][column]`",
                ],
                { (title: String, rowLabel: String, rows: [String], columnLabel: String, columns: [String], values: [[Double]], lowest: Double, highest: Double, isDiverging: Bool, showsValues: Bool, scale: AxisScale) in HeatMap(title: title, rowLabel: rowLabel, rows: rows, columnLabel: columnLabel, columns: columns, values: values, lowest: lowest, highest: highest, isDiverging: isDiverging, showsValues: showsValues, scale: scale) })
            type.method(
                "shade(row: Int, column: Int) -> Double?",
                "Where a cell's number is between the lowest, 0, and the highest, 1; `nil` for what is no finite number, and on a logarithmic scale for what is not above 0.", [
                    "column": "which column, counted from 0",
                    "row": "which row, counted from 0",
                ],
                { (own: HeatMap, row: Int, column: Int) in own.shade(row: row, column: column) })
        }
    }

    private mutating func declareInfluenceMeasure(_ context: RunContext, _ hand: HandBindings) {
        enumeration(InfluenceMeasure.self, named: "InfluenceMeasure", "By what `WordInfluence` shades a word.", [
                    "gradient": "‖∂output/∂x‖, the size of the gradient by the word's vector: how much the answer changes for a small change of it, in whichever direction. Simonyan, Vedaldi and Zisserman (2013) call it saliency; of words, Li, Chen, Hovy and Jurafsky (2016).",
                    "gradientTimesInput": "∂output/∂x · x, gradient times input: about how much the word's vector raises the answer, or lowers it. Denil, Demiraj and de Freitas (2014) rate words by it; Shrikumar, Greenside, Shcherbina and Kundaje (2016) gave it the name.",
                ]) { type in

        }
    }

    private mutating func declareModelAnswer(_ context: RunContext, _ hand: HandBindings) {
        type(ModelAnswer.self, named: "ModelAnswer", "What a model answers to one sample, and whether that is right.") { type in
            type.property(
                "prediction: Double",
                "The number that the model gives; of a model with several outputs the largest one.", [:],
                { (own: ModelAnswer) in own.prediction },
                set: { (own: inout ModelAnswer, value: Double) in own.prediction = value })
            type.property(
                "predictedClass: Int?",
                "Of a model with several outputs which one is the largest, counted from 0; `nil` of a single number.", [:],
                { (own: ModelAnswer) in own.predictedClass },
                set: { (own: inout ModelAnswer, value: Int?) in own.predictedClass = value })
            type.property(
                "target: Int?",
                "The right class as the caller gave it.", [:],
                { (own: ModelAnswer) in own.target },
                set: { (own: inout ModelAnswer, value: Int?) in own.target = value })
            type.property(
                "isRight: Bool?",
                "Whether the model's class is the right one, where that was given. A single number stands for class 1 where it is more than 0.5, as `.binaryAccuracy` counts it.", [:],
                { (own: ModelAnswer) in own.isRight })
            type.property(
                "description: String",
                "`prediction 0.873 · right answer 0 · ✗ wrong`", [:],
                { (own: ModelAnswer) in own.description })
        }
    }

    private mutating func declareModelComparison(_ context: RunContext, _ hand: HandBindings) {
        type(ModelComparison.self, named: "ModelComparison", "Trained models side by side.") { type in
            type.property(
                "metrics: [String]",
                "`accuracy`, `val_accuracy`, …, and `test accuracy` where it was given, or `test loss` where the tests have no accuracy.", [:],
                { (own: ModelComparison) in own.metrics },
                set: { (own: inout ModelComparison, value: [String]) in own.metrics = value })
            type.property(
                "rows: [ModelComparison.Row]",
                "A row a model, in the order in which they were given.", [:],
                { (own: ModelComparison) in own.rows },
                set: { (own: inout ModelComparison, value: [ModelComparison.Row]) in own.rows = value })
            type.property(
                "table: Table",
                "The rows as a table, numbers with four decimals, `-` where there is none.", [:],
                { (own: ModelComparison) in own.table })
            type.property(
                "description: String",
                "The table as plain text.", [:],
                { (own: ModelComparison) in own.description })
        }
    }

    private mutating func declareModelComparisonRow(_ context: RunContext, _ hand: HandBindings) {
        type(ModelComparison.Row.self, named: "ModelComparison.Row", "One model: what it is, what training gave, and how long that took.") { type in
            type.property(
                "name: String",
                "What the caller called it.", [:],
                { (own: ModelComparison.Row) in own.name },
                set: { (own: inout ModelComparison.Row, value: String) in own.name = value })
            type.property(
                "parameters: Int",
                "The number of trainable numbers.", [:],
                { (own: ModelComparison.Row) in own.parameters },
                set: { (own: inout ModelComparison.Row, value: Int) in own.parameters = value })
            type.property(
                "epochs: Int",
                "How many epochs were run.", [:],
                { (own: ModelComparison.Row) in own.epochs },
                set: { (own: inout ModelComparison.Row, value: Int) in own.epochs = value })
            type.property(
                "bestEpoch: Int",
                "Counted from 1; the one whose numbers the row has.", [:],
                { (own: ModelComparison.Row) in own.bestEpoch },
                set: { (own: inout ModelComparison.Row, value: Int) in own.bestEpoch = value })
            type.property(
                "values: [Double?]",
                "By the names of the comparison's `metrics`; `nil` where the model has none of the name.", [:],
                { (own: ModelComparison.Row) in own.values },
                set: { (own: inout ModelComparison.Row, value: [Double?]) in own.values = value })
            type.property(
                "curve: [Double]",
                "The loss that was watched, an epoch an element: of the validation data where there is some.", [:],
                { (own: ModelComparison.Row) in own.curve },
                set: { (own: inout ModelComparison.Row, value: [Double]) in own.curve = value })
            type.property(
                "seconds: Double",
                "How long the training took.", [:],
                { (own: ModelComparison.Row) in own.seconds })
        }
    }

    private mutating func declareTrainedModel(_ context: RunContext, _ hand: HandBindings) {
        type(TrainedModel.self, named: "TrainedModel", "A model with what training it gave, for `compare`.") { type in
            type.property(
                "name: String",
                "What it is called in the comparison.", [:],
                { (own: TrainedModel) in own.name })
            type.property(
                "model: Sequential",
                "The model, for its number of parameters.", [:],
                { (own: TrainedModel) in own.model })
            type.property(
                "history: History",
                "What `fit` gave.", [:],
                { (own: TrainedModel) in own.history })
            type.property(
                "test: Evaluation?",
                "What `evaluate` gave for data that were not trained on, if that was done.", [:],
                { (own: TrainedModel) in own.test })
            type.initializer(
                "init(_ name: String, _ model: Sequential, _ history: History, test: Evaluation? = nil)",
                "", [
                    "history": "what `fit` gave",
                    "model": "the model, for its number of parameters",
                    "name": "what it is called in the comparison",
                    "test": "what `evaluate` gave for data that were not trained on",
                ],
                { (name: String, model: Sequential, history: History, test: Evaluation?) in TrainedModel(name, model, history, test: test) })
        }
    }

    private mutating func declarePaddingLens(_ context: RunContext, _ hand: HandBindings) {
        type(PaddingLens.self, named: "PaddingLens", "What bringing all reviews to one length does to them.") { type in
            type.property(
                "maxlen: Int",
                "T, the length of all reviews afterwards.", [:],
                { (own: PaddingLens) in own.maxlen },
                set: { (own: inout PaddingLens, value: Int) in own.maxlen = value })
            type.property(
                "reviews: Int",
                "How many reviews there are.", [:],
                { (own: PaddingLens) in own.reviews },
                set: { (own: inout PaddingLens, value: Int) in own.reviews = value })
            type.property(
                "cut: Int",
                "How many reviews are longer and lose words, and how many are shorter and get padding.", [:],
                { (own: PaddingLens) in own.cut },
                set: { (own: inout PaddingLens, value: Int) in own.cut = value })
            type.property(
                "padded: Int",
                "How many reviews are shorter than `maxlen` and get padding.", [:],
                { (own: PaddingLens) in own.padded },
                set: { (own: inout PaddingLens, value: Int) in own.padded = value })
            type.property(
                "words: Int",
                "How many words there are in all; the mark `<start>` before a review is none.", [:],
                { (own: PaddingLens) in own.words },
                set: { (own: inout PaddingLens, value: Int) in own.words = value })
            type.property(
                "lostWords: Int",
                "How many words are cut away, the mark `<start>` not counted.", [:],
                { (own: PaddingLens) in own.lostWords },
                set: { (own: inout PaddingLens, value: Int) in own.lostWords = value })
            type.property(
                "padding: Int",
                "How many of the numbers that come out are padding.", [:],
                { (own: PaddingLens) in own.padding },
                set: { (own: inout PaddingLens, value: Int) in own.padding = value })
            type.property(
                "example: Int",
                "The number of the review that serves as an example, its words before, and what comes out, padding as the empty word.", [:],
                { (own: PaddingLens) in own.example },
                set: { (own: inout PaddingLens, value: Int) in own.example = value })
            type.property(
                "before: [PaddingLens.Word]",
                "The example's words before.", [:],
                { (own: PaddingLens) in own.before },
                set: { (own: inout PaddingLens, value: [PaddingLens.Word]) in own.before = value })
            type.property(
                "after: [String]",
                "The example's T steps afterwards, the empty word for padding.", [:],
                { (own: PaddingLens) in own.after },
                set: { (own: inout PaddingLens, value: [String]) in own.after = value })
            type.property(
                "unchanged: Int",
                "How many reviews have exactly `maxlen` steps and stay as they are.", [:],
                { (own: PaddingLens) in own.unchanged })
            type.property(
                "unchangedShare: Double",
                "The share of the reviews that stay as they are: 0…1.", [:],
                { (own: PaddingLens) in own.unchangedShare })
            type.property(
                "cutShare: Double",
                "The share of the reviews that lose words: 0…1.", [:],
                { (own: PaddingLens) in own.cutShare })
            type.property(
                "paddedShare: Double",
                "The share of the reviews that get padding: 0…1.", [:],
                { (own: PaddingLens) in own.paddedShare })
            type.property(
                "lostShare: Double",
                "The share of the words that are lost: 0…1.", [:],
                { (own: PaddingLens) in own.lostShare })
            type.property(
                "paddingShare: Double",
                "The share of the steps afterwards that are padding: 0…1.", [:],
                { (own: PaddingLens) in own.paddingShare })
            type.property(
                "table: Table",
                "The numbers as a table.", [:],
                { (own: PaddingLens) in own.table })
            type.property(
                "description: String",
                "The table of numbers as plain text, and the example before and after.", [:],
                { (own: PaddingLens) in own.description })
        }
    }

    private mutating func declarePaddingLensWord(_ context: RunContext, _ hand: HandBindings) {
        type(PaddingLens.Word.self, named: "PaddingLens.Word", "A word of the example, and what becomes of it.") { type in
            type.property(
                "text: String",
                "The word, `?` for one that was left out when the reviews were loaded.", [:],
                { (own: PaddingLens.Word) in own.text },
                set: { (own: inout PaddingLens.Word, value: String) in own.text = value })
            type.property(
                "isLost: Bool",
                "Whether it is cut away.", [:],
                { (own: PaddingLens.Word) in own.isLost },
                set: { (own: inout PaddingLens.Word, value: Bool) in own.isLost = value })
        }
    }

    private mutating func declareParameterExplanation(_ context: RunContext, _ hand: HandBindings) {
        type(ParameterExplanation.self, named: "ParameterExplanation", "How the number of a model's parameters comes about, layer by layer, as plain data.") { type in
            type.property(
                "modelName: String",
                "The model's name.", [:],
                { (own: ParameterExplanation) in own.modelName },
                set: { (own: inout ParameterExplanation, value: String) in own.modelName = value })
            type.property(
                "layers: [ParameterExplanation.Layer]",
                "The layers, the first one first.", [:],
                { (own: ParameterExplanation) in own.layers },
                set: { (own: inout ParameterExplanation, value: [ParameterExplanation.Layer]) in own.layers = value })
            type.property(
                "count: Int",
                "All of the model's parameters.", [:],
                { (own: ParameterExplanation) in own.count })
            type.property(
                "description: String",
                "A table as plain text, a line an array, what the letters mean, and the notes.", [:],
                { (own: ParameterExplanation) in own.description })
        }
    }

    private mutating func declareParameterExplanationTerm(_ context: RunContext, _ hand: HandBindings) {
        type(ParameterExplanation.Term.self, named: "ParameterExplanation.Term", "One array of weights, or of several gates alike.") { type in
            type.property(
                "name: String",
                "`kernel`, `recurrent_kernel`, `bias`.", [:],
                { (own: ParameterExplanation.Term) in own.name },
                set: { (own: inout ParameterExplanation.Term, value: String) in own.name = value })
            type.property(
                "formula: String",
                "By letter: `D × 4H`.", [:],
                { (own: ParameterExplanation.Term) in own.formula },
                set: { (own: inout ParameterExplanation.Term, value: String) in own.formula = value })
            type.property(
                "numbers: String",
                "The numbers put in: `16 × 32`.", [:],
                { (own: ParameterExplanation.Term) in own.numbers },
                set: { (own: inout ParameterExplanation.Term, value: String) in own.numbers = value })
            type.property(
                "count: Int",
                "The numbers multiplied: how many parameters the array has.", [:],
                { (own: ParameterExplanation.Term) in own.count },
                set: { (own: inout ParameterExplanation.Term, value: Int) in own.count = value })
        }
    }

    private mutating func declareParameterExplanationLayer(_ context: RunContext, _ hand: HandBindings) {
        type(ParameterExplanation.Layer.self, named: "ParameterExplanation.Layer", "One layer and its arrays.") { type in
            type.property(
                "name: String",
                "The layer's own name: `lstm_1`.", [:],
                { (own: ParameterExplanation.Layer) in own.name },
                set: { (own: inout ParameterExplanation.Layer, value: String) in own.name = value })
            type.property(
                "kind: String",
                "Its class: `LSTM`.", [:],
                { (own: ParameterExplanation.Layer) in own.kind },
                set: { (own: inout ParameterExplanation.Layer, value: String) in own.kind = value })
            type.property(
                "terms: [ParameterExplanation.Term]",
                "Its arrays in Keras' order; none of a layer without weights.", [:],
                { (own: ParameterExplanation.Layer) in own.terms },
                set: { (own: inout ParameterExplanation.Layer, value: [ParameterExplanation.Term]) in own.terms = value })
            type.property(
                "note: String",
                "What one should know of the convention, and why other libraries count otherwise.", [:],
                { (own: ParameterExplanation.Layer) in own.note },
                set: { (own: inout ParameterExplanation.Layer, value: String) in own.note = value })
            type.property(
                "count: Int",
                "All of the layer's parameters.", [:],
                { (own: ParameterExplanation.Layer) in own.count })
        }
    }

    private mutating func declareUnrolledNetwork(_ context: RunContext, _ hand: HandBindings) {
        type(UnrolledNetwork.self, named: "UnrolledNetwork", "A model's own network laid out in time over one sample: words above, layers beneath, states between the steps.") { type in
            type.property(
                "description: String",
                "A table as plain text, a line a step with the first four numbers of each state, of an LSTM the cell state's too; above it the shared weights, beneath it the answer.", [:],
                { (own: UnrolledNetwork) in own.description })
            type.property(
                "inputs: [String]",
                "What stands before the recurrent layers: `embedding (Embedding)`.", [:],
                { (own: UnrolledNetwork) in own.inputs },
                set: { (own: inout UnrolledNetwork, value: [String]) in own.inputs = value })
            type.property(
                "layers: [UnrolledNetwork.Layer]",
                "The recurrent layers, the first one at the bottom of the data's way; those in a `Bidirectional` one by one.", [:],
                { (own: UnrolledNetwork) in own.layers },
                set: { (own: inout UnrolledNetwork, value: [UnrolledNetwork.Layer]) in own.layers = value })
            type.property(
                "outputs: [String]",
                "What stands behind: `dense (Dense)`.", [:],
                { (own: UnrolledNetwork) in own.outputs },
                set: { (own: inout UnrolledNetwork, value: [String]) in own.outputs = value })
            type.property(
                "steps: [UnrolledNetwork.Step]",
                "Some of the steps; the numbers between two of them tell how many are left out.", [:],
                { (own: UnrolledNetwork) in own.steps },
                set: { (own: inout UnrolledNetwork, value: [UnrolledNetwork.Step]) in own.steps = value })
            type.property(
                "stepCount: Int",
                "T, how many steps the sample has.", [:],
                { (own: UnrolledNetwork) in own.stepCount },
                set: { (own: inout UnrolledNetwork, value: Int) in own.stepCount = value })
            type.property(
                "answer: ModelAnswer?",
                "What the model answers, where that is one number or one class, and whether that is right.", [:],
                { (own: UnrolledNetwork) in own.answer },
                set: { (own: inout UnrolledNetwork, value: ModelAnswer?) in own.answer = value })
            type.property(
                "prediction: Double?",
                "What the model answers, where that is one number.", [:],
                { (own: UnrolledNetwork) in own.prediction })
        }
    }

    private mutating func declareUnrolledNetworkStep(_ context: RunContext, _ hand: HandBindings) {
        type(UnrolledNetwork.Step.self, named: "UnrolledNetwork.Step", "One time step of the sample.") { type in
            type.property(
                "number: Int",
                "Counted from 1.", [:],
                { (own: UnrolledNetwork.Step) in own.number },
                set: { (own: inout UnrolledNetwork.Step, value: Int) in own.number = value })
            type.property(
                "word: String",
                "What stands there: a word, or a number where the steps are vectors.", [:],
                { (own: UnrolledNetwork.Step) in own.word },
                set: { (own: inout UnrolledNetwork.Step, value: String) in own.word = value })
            type.property(
                "isPadding: Bool",
                "Whether it is an id 0 before the first word or behind the last.", [:],
                { (own: UnrolledNetwork.Step) in own.isPadding },
                set: { (own: inout UnrolledNetwork.Step, value: Bool) in own.isPadding = value })
            type.property(
                "states: [[Double]]",
                "Of each recurrent layer its hidden state after the step, (H).", [:],
                { (own: UnrolledNetwork.Step) in own.states },
                set: { (own: inout UnrolledNetwork.Step, value: [[Double]]) in own.states = value })
            type.property(
                "cellStates: [[Double]]",
                "Of each recurrent layer its cell state after the step, (H); empty where it is no LSTM.", [:],
                { (own: UnrolledNetwork.Step) in own.cellStates },
                set: { (own: inout UnrolledNetwork.Step, value: [[Double]]) in own.cellStates = value })
        }
    }

    private mutating func declareUnrolledNetworkLayer(_ context: RunContext, _ hand: HandBindings) {
        type(UnrolledNetwork.Layer.self, named: "UnrolledNetwork.Layer", "One recurrent layer, or one of the two in a `Bidirectional`.") { type in
            type.property(
                "name: String",
                "The layer's name; in a `Bidirectional` behind its: `bidirectional/backward_lstm`.", [:],
                { (own: UnrolledNetwork.Layer) in own.name },
                set: { (own: inout UnrolledNetwork.Layer, value: String) in own.name = value })
            type.property(
                "kind: String",
                "Its class: `LSTM`.", [:],
                { (own: UnrolledNetwork.Layer) in own.kind },
                set: { (own: inout UnrolledNetwork.Layer, value: String) in own.kind = value })
            type.property(
                "units: Int",
                "H, the length of its hidden state.", [:],
                { (own: UnrolledNetwork.Layer) in own.units },
                set: { (own: inout UnrolledNetwork.Layer, value: Int) in own.units = value })
            type.property(
                "weights: String",
                "What the same weights at every step are: `W 16×32, U 8×32, b 32`.", [:],
                { (own: UnrolledNetwork.Layer) in own.weights },
                set: { (own: inout UnrolledNetwork.Layer, value: String) in own.weights = value })
            type.property(
                "goesBackwards: Bool",
                "Whether the state is handed on from the last word to the first.", [:],
                { (own: UnrolledNetwork.Layer) in own.goesBackwards },
                set: { (own: inout UnrolledNetwork.Layer, value: Bool) in own.goesBackwards = value })
            type.property(
                "sharesInput: Bool",
                "Whether it reads what the layer before it in the list reads, not what that gives: the backward one of a `Bidirectional`.", [:],
                { (own: UnrolledNetwork.Layer) in own.sharesInput },
                set: { (own: inout UnrolledNetwork.Layer, value: Bool) in own.sharesInput = value })
        }
    }

    private mutating func declareWordInfluence(_ context: RunContext, _ hand: HandBindings) {
        type(WordInfluence.self, named: "WordInfluence", "How much each word of a sample counts for a model's answer: a text to be shaded.") { type in
            type.property(
                "words: [WordInfluence.Word]",
                "The words in their order, without the padding before and behind.", [:],
                { (own: WordInfluence) in own.words },
                set: { (own: inout WordInfluence, value: [WordInfluence.Word]) in own.words = value })
            type.property(
                "measure: InfluenceMeasure",
                "By what they are shaded.", [:],
                { (own: WordInfluence) in own.measure },
                set: { (own: inout WordInfluence, value: InfluenceMeasure) in own.measure = value })
            type.property(
                "hiddenPadding: Int",
                "How many steps of padding are left out.", [:],
                { (own: WordInfluence) in own.hiddenPadding },
                set: { (own: inout WordInfluence, value: Int) in own.hiddenPadding = value })
            type.property(
                "answer: ModelAnswer",
                "What the model answers, and whether that is right; of several outputs the gradient is that of the largest.", [:],
                { (own: WordInfluence) in own.answer },
                set: { (own: inout WordInfluence, value: ModelAnswer) in own.answer = value })
            type.property(
                "table: Table",
                "All words with both numbers.", [:],
                { (own: WordInfluence) in own.table })
            type.property(
                "description: String",
                "The words with a sign before those that count, folded to 76 columns, the first 2,000; what the signs mean, and the answer.", [:],
                { (own: WordInfluence) in own.description })
        }
    }

    private mutating func declareWordInfluenceWord(_ context: RunContext, _ hand: HandBindings) {
        type(WordInfluence.Word.self, named: "WordInfluence.Word", "One word and what the answer owes to it.") { type in
            type.property(
                "text: String",
                "The word, `?` for one that was left out when the reviews were loaded; a number where the steps are vectors.", [:],
                { (own: WordInfluence.Word) in own.text },
                set: { (own: inout WordInfluence.Word, value: String) in own.text = value })
            type.property(
                "gradient: Double",
                "‖∂output/∂x‖ by the word's vector.", [:],
                { (own: WordInfluence.Word) in own.gradient },
                set: { (own: inout WordInfluence.Word, value: Double) in own.gradient = value })
            type.property(
                "gradientTimesInput: Double",
                "∂output/∂x · x: above 0 where the word raises the answer, below where it lowers it.", [:],
                { (own: WordInfluence.Word) in own.gradientTimesInput },
                set: { (own: inout WordInfluence.Word, value: Double) in own.gradientTimesInput = value })
        }
    }

    private mutating func declareFunctionsOfInsight(_ context: RunContext, _ hand: HandBindings) {
        function(
                "cellDiagram(_ cell: CellKind, lit: [CellPart]? = nil) -> CellDiagram",
                "A picture of a recurrent cell: the whole of it, then its parts lit one after the other in the order in which they are computed, and its equations.", [
                    "cell": "whose step is drawn",
                    "lit": "what is lit in a single drawing; with `[]` nothing is singled out. If it is not said, the whole cell is followed by all its parts",
                ],
                { (cell: CellKind, lit: [CellPart]?) in try tryCellDiagram(cell, lit: lit) },
                isTried: true)
        function(
                "plot(_ norms: [GradientNorms], title: String = \"\") -> Plot",
                "How far the gradient reaches back: its size at each time step, a line a model, on a logarithmic scale.", [
                    "norms": "what `gradientNorms` gave, of one model or of several",
                    "title": "what stands above",
                ],
                { (norms: [GradientNorms], title: String) in RNN.plot(norms, title: title) })
        function(
                """
                heatMap(_ x: any TensorConvertible, rows: [String] = [], columns: [String] = [], rowLabel: String = "", \
                columnLabel: String = "", title: String = "", scale: AxisScale? = nil) -> HeatMap
                """,
                "A heat map of a matrix.", [
                    "columnLabel": "what the columns are: `word`",
                    "columns": "what the columns are called; by their numbers from 1 if that is not said",
                    "rowLabel": "what the rows are: `unit`",
                    "rows": "what the rows are called; by their numbers from 1 if that is not said",
                    "scale": "how shades follow the numbers. If that is not said, equal steps are equal differences; but of counts, which are whole and none below 0, equal factors, where the greatest is 20 times the least above 0 or more: small ones are told apart so",
                    "title": "what stands above",
                    "x": "shape (rows, columns)",
                ],
                { (x: AnyHost, rows: [String], columns: [String], rowLabel: String, columnLabel: String, title: String, scale: AxisScale?) in try tryHeatMap(x.get((any TensorConvertible).self), rows: rows, columns: columns, rowLabel: rowLabel, columnLabel: columnLabel, title: title, scale: scale) },
                isTried: true)
        function(
                "compare(_ models: [TrainedModel]) -> ModelComparison",
                "A table of trained models: parameters, epochs, and the metrics of the best epoch.", ["models": "trained models, each with its history"],
                { (models: [TrainedModel]) in try tryCompare(models) },
                isTried: true)
        function(
                """
                paddingLens(_ x: [[Int]], maxlen: Int, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, \
                example: Int? = nil) -> PaddingLens
                """,
                "What `padSequences` with the same arguments cuts away and adds.", [
                    "example": "the number of the review that is shown, counted from 0. If it is not said, of those that lose a word that was written, not `<start>` alone, the one of median length; of those that are cut, or of all, where there are none",
                    "maxlen": "T, the length of all reviews afterwards",
                    "padding": "where short reviews are filled up",
                    "truncating": "where long reviews are cut",
                    "x": "lists of word ids",
                ],
                hand["paddingLens(_:maxlen:padding:truncating:example:)"],
                isTried: true)
    }
}
